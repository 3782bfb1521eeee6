/** What the packed files sound like, decoded again: every figure is of what a player is sent, in each format. */
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { notesHeard } from './heard.mjs';
import { hashOf } from './manifest.mjs';
import { OUTPUT } from './output-folder.mjs';
import { PADDING } from './loop.mjs';
import { seamOf } from './seam.mjs';
import { decibels, fromBothSides, peakOf, SAMPLE_RATE, samples, sum } from './signal.mjs';
import { loudness, unpack } from './tools.mjs';
import { strikeOf } from './weighted.mjs';

const FORMATS = ['webm', 'mp3'];
const rounded = (value, digits = 1) => Number(value.toFixed(digits));

/** What decoded sound is like, and how a loop in it meets itself. */
function figures(decoded, loop, from = PADDING) {
  const channels = fromBothSides(decoded);
  const { integrated, momentary, truePeak } = loudness(channels);
  const heard = {
    seconds: rounded(channels[0].length / SAMPLE_RATE, 2),
    lufs: rounded(integrated),
    loudestMoment: rounded(momentary),
    truePeak: rounded(truePeak),
  };
  return loop === undefined ? heard : { ...heard, seam: seamFigures(channels, from, loop) };
}

function seamFigures(channels, from, loop) {
  const { jump, medianStep, p99Step, beyond } = seamOf(channels, from, loop);
  return {
    jump: rounded(jump, 5),
    medianStep: rounded(medianStep, 5),
    p99Step: rounded(p99Step, 5),
    beyond: rounded(beyond),
  };
}

/** A file in both formats; `of` ties the figures to the bytes they were taken from. */
async function measureFile(name, loop) {
  const formats = {};
  for (const format of FORMATS) {
    const path = join(OUTPUT, `${name}.${format}`);
    const of = (await hashOf(path)).slice(0, 16);
    formats[format] = { of, kilobytes: rounded(statSync(path).size / 1000), ...figures(unpack(path), loop) };
  }
  return formats;
}

/** One piece of music: each of its files, and under its own name those that run together. */
export async function measureMusic(work, piece, outputs) {
  const names = outputs.filter((file) => file.endsWith('.webm')).map((file) => basename(file, '.webm'));
  const measures = {};
  const together = [];
  for (const name of names) {
    measures[name] = await measureFile(name, piece.loop);
    const decoded = unpack(join(OUTPUT, `${name}.webm`));
    together.push(fromBothSides(decoded));
    if (piece.written === undefined) continue;
    measures[name].webm.notes = notesHeard(decoded, piece.written(), piece.loop === undefined ? 0 : PADDING);
  }
  if (names.length > 1) measures[work] = { webm: figures(sum(together), piece.loop) };
  return measures;
}

/** The sprite, and each effect where it stands in it: its kind, its loudest tenth of a second, what leaks in before it. */
export async function measureEffects(effects) {
  const measures = { effects: await measureFile('effects') };
  const places = JSON.parse(readFileSync(join(OUTPUT, 'effects.json'), 'utf8'));
  const decoded = unpack(join(OUTPUT, 'effects.webm'));
  for (const { name, kind, loop } of effects) {
    const [start, lasts] = places[name];
    const from = start / 1000;
    const cut = (at, seconds) => decoded.map((channel) => channel.slice(samples(at), samples(at + seconds)));
    const sound = cut(from, lasts / 1000);
    const around =
      loop === undefined
        ? { leakBefore: rounded(decibels(peakOf(cut(from - 0.03, 0.03)))) }
        : { seam: seamFigures(decoded, from, loop) };
    measures[name] = { webm: { kind, ...figures(sound), strike: rounded(strikeOf(sound)), ...around } };
  }
  return measures;
}
