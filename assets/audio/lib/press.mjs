/** From rendered sound to the files a page asks for, each with its figures. */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notesHeard } from './heard.mjs';
import { padded, PADDING, seamOf } from './loop.mjs';
import { OUTPUT } from './output-folder.mjs';
import { decibels, peakOf, ratio, SAMPLE_RATE, samples } from './signal.mjs';
import { spriteOf } from './sprite.mjs';
import { loudness, pack, unpack } from './tools.mjs';

/** No sample may come closer to full scale, in dBFS: codecs overshoot. */
const CEILING = -1.5;
const EFFECT_RATES = { webm: 48, mp3: 72 };
/** Of music in one channel. */
const MONO_RATES = { webm: 32, mp3: 56 };

const rounded = (value, digits = 1) => Number(value.toFixed(digits));
const louder = (channels, gain) => channels.map((channel) => channel.map((value) => value * gain));
const sum = (all) =>
  all[0].map((first, side) => first.map((_, i) => all.reduce((total, channels) => total + channels[side][i], 0)));

/** Both sides in one, for a file of one channel; heard, it comes from both sides again. */
const inOne = ([left, right]) => [left.map((value, i) => (value + right[i]) / 2)];
const fromBothSides = (channels) => (channels.length === 1 ? [channels[0], channels[0]] : channels);

/** What a decoded file sounds like, and how a loop in it meets itself. */
function figures(decoded, loop, from = PADDING) {
  const channels = fromBothSides(decoded);
  const { integrated, momentary, truePeak } = loudness(channels);
  const seconds = rounded(channels[0].length / SAMPLE_RATE, 2);
  const heard = { seconds, lufs: rounded(integrated), loudestMoment: rounded(momentary), truePeak: rounded(truePeak) };
  if (loop === undefined) return heard;
  const { jump, median, p99 } = seamOf(channels, from, loop);
  return { ...heard, seam: { jump: rounded(jump, 5), medianStep: rounded(median, 5), p99Step: rounded(p99, 5) } };
}

/** Packs one sound in both formats; measures what comes out of each. */
function printed(name, channels, rates, loop) {
  const file = join(OUTPUT, name);
  pack(channels, file, rates);
  return Object.fromEntries(
    ['webm', 'mp3'].map((format) => {
      const path = `${file}.${format}`;
      return [format, { kilobytes: rounded(statSync(path).size / 1000), ...figures(unpack(path), loop) }];
    }),
  );
}

const outputs = (names) => names.flatMap((name) => [`${name}.mp3`, `${name}.webm`]);

/**
 * One piece of music: its stems share one gain, so that together they are as loud as it wishes. Those it names in `mono`
 * have one channel, which halves what they take once decoded.
 */
export function printMusic(piece, rendered) {
  const names = Object.keys(rendered);
  const sides = names.map((name) => (piece.mono?.includes(name) ? inOne(rendered[name]) : rendered[name]));
  const whole = sum(sides.map(fromBothSides));
  const wished = ratio(piece.loudness - loudness(whole).integrated);
  const gain = Math.min(wished, ratio(CEILING) / peakOf(whole));
  const measures = {};
  const together = [];
  for (const [k, name] of names.entries()) {
    const set = louder(sides[k], gain);
    measures[name] = printed(
      name,
      piece.loop === undefined ? set : padded(set),
      sides[k].length === 1 ? MONO_RATES : piece.rates,
      piece.loop,
    );
    const decoded = unpack(join(OUTPUT, `${name}.webm`));
    if (names.length > 1) together.push(fromBothSides(decoded));
    if (piece.written === undefined) continue;
    measures[name].webm.notes = notesHeard(decoded, piece.written(), piece.loop === undefined ? 0 : PADDING);
  }
  if (together.length > 0) measures[`${names.join(' + ')}`] = { webm: figures(sum(together), piece.loop) };
  return { outputs: outputs(names), measures };
}

/** All effects as one sprite and its map. */
export function printEffects(effects) {
  const { channels, places } = spriteOf(effects);
  const sprite = printed('effects', channels, EFFECT_RATES);
  writeFileSync(join(OUTPUT, 'effects.json'), `${JSON.stringify(places, null, 2)}\n`);
  const decoded = unpack(join(OUTPUT, 'effects.webm'));
  const measures = { effects: sprite };
  for (const { name, loop } of effects) {
    const [start, lasts] = places[name];
    const from = start / 1000;
    const cut = decoded.map((channel) => channel.slice(samples(from), samples(from + lasts / 1000)));
    const { seam } = loop === undefined ? {} : figures(decoded, loop, from);
    const before = decibels(peakOf(decoded.map((channel) => channel.slice(samples(from - 0.03), samples(from)))));
    measures[name] = { webm: { ...figures(cut), ...(seam ? { seam } : { leakBefore: rounded(before) }) } };
  }
  return { outputs: ['effects.json', ...outputs(['effects'])], measures };
}
