/** docs/sound.md, from the figures alone: what was measured, how, and the bounds that a test holds it to. */
import { BOUNDS, groupOf } from './bounds.mjs';
import { STRIKES } from './kinds.mjs';

const minus = (value) => String(value).replace('-', '−');
/** Files that run together have no file of their own. */
const isTogether = ({ webm, mp3 }) => mp3 === undefined && webm.kind === undefined;
const rowName = (name, it) => (isTogether(it) ? `${name}, all stems` : `\`${name}\``);
const number = (value, digits = 1) => minus(value.toFixed(digits));
const signed = (value) => (value > 0 ? `+${number(value)}` : number(value));
const span = ([from, to]) => `${number(from)} to ${number(to)}`;
const row = (cells) => `| ${cells.join(' | ')} |`;
/** The first column holds names, the others figures, save those that hold words. */
const table = (head, rows, words = []) =>
  [row(head), row(head.map((name, k) => (k === 0 || words.includes(name) ? '---' : '---:'))), ...rows.map(row)].join(
    '\n',
  );

const MADE = 'Written by `npm run audio`, from what it measured; do not edit by hand.';

export function pageOf({ measures, mix, decoded, effects }) {
  const files = Object.entries(measures).filter(([, { mp3 }]) => mp3 !== undefined);
  const together = Object.entries(measures).filter(([, it]) => isTogether(it));
  const loops = Object.entries(measures).filter(([, { webm }]) => webm.seam !== undefined);
  return `${[
    `# Sound\n\n${MADE} How the sounds are made: [assets/audio](../assets/audio/README.md).`,
    HOW,
    `## Files\n\n${FILES}\n\n${filesTable(files, together)}`,
    `## Seams\n\n${SEAMS}\n\n${seamsTable(loops, decoded)}`,
    `## Effects\n\n${EFFECTS}\n\n${effectsTable(effects, measures)}`,
    `## Effects over music\n\n${mixText(mix)}\n\n${mixTable(mix)}`,
    `## Decoded\n\n${decodedText(decoded)}\n\n${decodedTable(decoded)}`,
    LIMITS,
  ].join('\n\n')}\n`;
}

const HOW = `\`\`\`sh
npm run audio                # renders what changed, measures it, writes this page (fluidsynth, ffmpeg)
npm run audio -- --figures   # renders nothing: measures every committed file anew (ffmpeg)
npm run audio -- --decoded   # has Chromium decode every file, and counts what it holds
npm run audio -- --check     # only says whether sources, files and this page agree
\`\`\`

Every figure is of the files in \`assets/public/audio\`, decoded again. \`tests/unit/audio/figures.test.ts\` holds them to the bounds told
here, and to the bytes they were taken from.`;

const { loudness, truePeak, weight } = BOUNDS;
const FILES = `Loudness is EBU R 128's, integrated over the file, in LUFS; the loudest moment is the loudest 0.4 s; the peak is the true one,
between samples too, in dBTP. Two figures are of webm (Opus) and mp3. Bounds: no peak above ${number(truePeak)} dBTP; the title
${span(loudness.title)} LUFS, the stems of a match together ${span(loudness.match)}, themes ${span(loudness.themes)}, endings ${span(loudness.endings)}
(the great event and the victory loudest, the cracked Leviathan softest); kilobytes of webm: effects ${weight.effects}, a theme
${weight.themes}, an ending ${weight.endings}, the title ${weight.title}, a stem ${weight.match}.`;

function filesTable(files, together) {
  const both = ({ webm, mp3 }, key) =>
    mp3 === undefined ? number(webm[key]) : `${number(webm[key])} / ${number(mp3[key])}`;
  const cells = ([name, it]) => [
    rowName(name, it),
    groupOf(name),
    number(it.webm.seconds),
    ...['lufs', 'loudestMoment', 'truePeak'].map((key) => both(it, key)),
    it.mp3 === undefined ? '' : both(it, 'kilobytes'),
  ];
  const head = ['file', 'kind', 'seconds', 'LUFS', 'loudest moment', 'true peak', 'kB'];
  return table(head, [...files, ...together].map(cells), ['kind']);
}

const SEAMS = `A loop is cut a quarter of a second inside its file, whose margins hold the loop's own end and beginning. *Step at the join*: from
the last sample before it to the first after it, divided by the step that only one in a hundred of the same loop goes beyond: below
${BOUNDS.seam.step.toFixed(2)}, the join is no steeper than the music itself. *Beyond the join*: what is heard in the 50 ms after it less what the file
would have gone on with, in dB beside the latter: at 0 or more the cut would be elsewhere in the music than it was made; it must stay below
${number(BOUNDS.seam.beyond)}. *In Chromium*: the step once more, in what the browser decodes at the rate of the page's audio clock.`;

function seamsTable(loops, { files = {} }) {
  // The hum stands in the file of effects.
  const inChromium = (name) => files[name === 'server-hum' ? 'effects' : name]?.seam;
  const ratio = ({ jump, p99Step }) => number(jump / p99Step, 2);
  const both = ({ webm, mp3 }, of) => (mp3 === undefined ? of(webm.seam) : `${of(webm.seam)} / ${of(mp3.seam)}`);
  return table(
    ['loop', 'step at the join', 'beyond the join, dB', 'step in Chromium'],
    loops.map(([name, it]) => [
      rowName(name, it),
      both(it, ratio),
      both(it, ({ beyond }) => number(beyond)),
      inChromium(name) === undefined ? '' : ratio(inChromium(name)),
    ]),
  );
}

const EFFECTS = `All effects stand in one file, \`effects\`. R 128 asks for 0.4 s, longer than most of them: a blow is judged by its loudest tenth of a
second, weighted as R 128 weights (ITU-R BS.1770). By kind: what tells something ${number(STRIKES.telling)} LUFS, the player's own hand
${number(STRIKES.hand)}, the click ${number(STRIKES.click)}, the hum ${number(STRIKES.hum)}; none may be off by more than ${number(BOUNDS.strike)} dB. What tells something has a caption in both
languages; the others say why they need none.`;

function effectsTable(effects, measures) {
  return table(
    ['effect', 'kind', 'seconds', 'loudest 0.1 s', 'true peak', 'caption'],
    effects.map(({ name, kind, decoration }) => {
      const { seconds, strike, truePeak: highest } = measures[name].webm;
      return [`\`${name}\``, kind, number(seconds, 2), number(strike), number(highest), decoration ?? 'yes'];
    }),
    ['kind', 'caption'],
  );
}

function mixText({ page, beds, fullest }) {
  const { volumes } = page;
  const bed = Object.entries(beds)
    .map(([name, { typical, loud }]) => `${name} ${number(typical)} (${number(loud)})`)
    .join(', ');
  return `At the volumes a listener begins with, effects ${volumes.effects * 100} and music ${volumes.music * 100}, with the left's theme under the match as when it leads. Each bed by
its middling tenth of a second, and in brackets the one that only one in twenty goes beyond, in LUFS:
${bed}.
An effect's loudest tenth of a second less the bed's middling one, in dB; *at its loudest*: less the loud moments of the decisive bed;
*clearest*: the octave in which it stands out most from the decisive bed, of those that the loudspeakers of a laptop or a phone have.
Over the decisive bed what tells something must stand at least ${BOUNDS.above.telling} dB, the hand ${BOUNDS.above.hand}, and either ${BOUNDS.clearest} dB in its clearest octave: less is
buried. Over the calm bed and the title's, more than ${BOUNDS.piercing} dB would pierce. The click, which is heard most, may lie under the music
as a whole; the hum, while the Leviathan deliberates, is a bed of its own.

The fullest moment, all stems with a theme in front and each effect laid over it at every tenth of a second, those that come together
together: ${number(fullest.usual)} dBFS at these volumes, ${number(fullest.most)} with all of them up (bound: ${number(BOUNDS.fullest)}).`;
}

function mixTable({ beds, above }) {
  const names = Object.keys(beds);
  return table(
    ['effect', 'kind', ...names, 'at its loudest', 'clearest'],
    Object.entries(above).map(([name, it]) => [
      `\`${name}\``,
      it.kind,
      ...names.map((bed) => signed(it[bed])),
      signed(it.loudest),
      `${signed(it.clearest)} at ${it.octave} Hz`,
    ]),
    ['kind'],
  );
}

const MEGABYTE = 1e6;
const decodedText = ({ browser, rate, match, files }) => {
  const effects = files.effects.channels * files.effects.frames * 4;
  const megabytes = (bytes) => number(bytes / MEGABYTE);
  return `What ${browser} holds of each file once decoded: samples × channels × 4 bytes, counted on the buffers it gives at the page's audio
clock of ${rate} Hz ([why](../src/audio/narrow-context.ts)). A match holds the effects, ${megabytes(effects)} MB, and the three stems, ${megabytes(match.stems - effects)} MB; with all
three themes it comes to **${megabytes(match.all)} MB** (bound: ${BOUNDS.decoded}). At a browser's usual 48 000 Hz it would be half as much again.
\`tests/e2e/sound-decoded.test.ts\` counts what a match in the built game really has decoded.`;
};

function decodedTable({ files = {} }) {
  return table(
    ['file', 'channels', 'samples', 'MB'],
    Object.entries(files).map(([name, { channels, frames }]) => [
      `\`${name}\``,
      channels,
      frames,
      number((channels * frames * 4) / MEGABYTE, 2),
    ]),
  );
}

const LIMITS = `## What this does not say

Loudness, seams and mix are measured, not judged: nobody's ears have been asked yet whether the crowd sounds like one, whether a theme
wears out, or whether an alarm frightens.`;
