/**
 * Effects over music at the loudness a listener begins with: how far each stands above the bed it is heard over, and how
 * near the fullest moment comes to full scale. The page's own factors are repeated here; a test holds the two together.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bandPass } from './filter.mjs';
import { PADDING } from './loop.mjs';
import { OUTPUT } from './output-folder.mjs';
import { decibels, fromBothSides, louder, peakOf, samples, sum } from './signal.mjs';
import { unpack } from './tools.mjs';
import { momentsOf, strikeOf } from './weighted.mjs';

/** What the page multiplies by: volumes a listener begins with, of each kind the most, the hum's share, the themes'. */
const PAGE = {
  volumes: { effects: 0.6, music: 0.4 },
  bus: { effects: 0.66, music: 0.58 },
  hum: 0.5,
  themes: { leading: 0.3, signature: 0.9 },
  /** Tension, and the stems at it. */
  beds: {
    calm: { tension: 0, stems: { low: 0.75, mid: 0, high: 0 } },
    uneasy: { tension: 0.45, stems: { low: 0.975, mid: 1, high: 0 } },
    decisive: { tension: 1, stems: { low: 1, mid: 1, high: 1 } },
  },
};
const STEMS = ['low', 'mid', 'high'];
const ROUND = 60;
/** Effects that one moment can bring together. */
const AT_ONCE = [
  ['rupture', 'alarm'],
  ['move-lands', 'promise-kept', 'promise-broken'],
];
/** Middles of the octaves, in hertz, that the loudspeakers of a laptop or a phone have. */
const OCTAVES = [500, 1000, 2000, 4000, 8000];

const rounded = (value) => Number(value.toFixed(1));
const share = (values, part) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)];
const inBand = (channels, hertz) => channels.map((channel) => bandPass(channel, hertz, Math.SQRT2));
const heard = (name) => fromBothSides(unpack(join(OUTPUT, `${name}.webm`)));

/** One round of a loop, without what stands before and after it. */
const round = (name, seconds) =>
  heard(name).map((channel) => channel.slice(samples(PADDING), samples(PADDING + seconds)));
/** As long as the tension track, over and over. */
const repeated = (channels) =>
  channels.map((channel) => Float64Array.from({ length: samples(ROUND) }, (_, i) => channel[i % channel.length] ?? 0));

const typicalAndLoud = (channels) => {
  const moments = momentsOf(channels, 0.05);
  return { typical: share(moments, 0.5), loud: share(moments, 0.95) };
};

/** All that sounds together, at volumes from 0 to 1. */
function levels(stems, theme, { effects, music }) {
  const { bus, themes, beds } = PAGE;
  const over = louder(theme, themes.leading);
  const bed = (volumes) =>
    louder(sum([...stems.map((stem, k) => louder(stem, volumes[STEMS[k]])), over]), music * bus.music);
  return {
    effect: effects * bus.effects,
    beds: Object.fromEntries(Object.entries(beds).map(([name, it]) => [name, bed(it.stems)])),
  };
}

export function measureMix(effects) {
  const stems = STEMS.map((name) => round(`tension-${name}`, ROUND));
  const themes = ['left', 'democratic', 'capital'].map((name) => repeated(round(`theme-${name}`, 20)));
  const places = JSON.parse(readFileSync(join(OUTPUT, 'effects.json'), 'utf8'));
  const sprite = heard('effects');
  const cut = ([start, lasts]) =>
    sprite.map((channel) => channel.slice(samples(start / 1000), samples((start + lasts) / 1000)));

  const usual = levels(stems, themes[0], PAGE.volumes);
  const menu = louder(round('menu', 40), PAGE.volumes.music * PAGE.bus.music);
  const beds = Object.fromEntries(
    Object.entries({ menu, ...usual.beds }).map(([name, channels]) => [name, typicalAndLoud(channels)]),
  );
  const bands = OCTAVES.map((hertz) => ({ hertz, bed: typicalAndLoud(inBand(usual.beds.decisive, hertz)).typical }));
  const above = Object.fromEntries(
    effects.map(({ name, kind }) => {
      const sound = louder(cut(places[name]), usual.effect * (kind === 'hum' ? PAGE.hum : 1));
      const strike = strikeOf(sound);
      const clear = bands.map(({ hertz, bed }) => [hertz, rounded(strikeOf(inBand(sound, hertz)) - bed)]);
      const [octave, clearest] = clear.reduce((best, it) => (it[1] > best[1] ? it : best));
      const over = Object.entries(beds).map(([bed, { typical }]) => [bed, rounded(strike - typical)]);
      return [
        name,
        { kind, ...Object.fromEntries(over), loudest: rounded(strike - beds.decisive.loud), octave, clearest },
      ];
    }),
  );
  return {
    page: PAGE,
    beds: Object.fromEntries(
      Object.entries(beds).map(([name, it]) => [name, { typical: rounded(it.typical), loud: rounded(it.loud) }]),
    ),
    above,
    fullest: {
      usual: fullest(stems, themes, cut, places, PAGE.volumes),
      most: fullest(stems, themes, cut, places, { effects: 1, music: 1 }),
    },
  };
}

/** The highest sample, in dBFS, of the whole tension track with a theme in front and effects laid over it every 0.1 s. */
function fullest(stems, themes, cut, places, volumes) {
  const { bus } = PAGE;
  const together = [
    ...Object.keys(places)
      .filter((name) => places[name][2] !== true)
      .map((name) => [name]),
    ...AT_ONCE,
  ];
  const sounds = together.map((names) =>
    begunAtOnce(
      names.map((name) => cut(places[name])),
      volumes.effects * bus.effects,
    ),
  );
  let most = 0;
  for (const theme of themes) {
    const bed = louder(sum([...stems, louder(theme, PAGE.themes.signature)]), volumes.music * bus.music);
    most = Math.max(most, peakOf(bed), ...sounds.map((sound) => overlaid(bed, sound)));
  }
  return rounded(decibels(most));
}

/** Several sounds begun at once, as loud as they are heard. */
function begunAtOnce(sounds, gain) {
  const length = Math.max(...sounds.map(([channel]) => channel.length));
  return [0, 1].map((side) =>
    Float64Array.from({ length }, (_, i) => gain * sounds.reduce((total, sound) => total + (sound[side][i] ?? 0), 0)),
  );
}

function overlaid(bed, sound) {
  let most = 0;
  for (let at = 0; at < bed[0].length; at += samples(0.1)) {
    for (const [side, channel] of sound.entries()) {
      for (let i = 0; i < channel.length; i++) {
        const value = Math.abs(bed[side][(at + i) % bed[side].length] + channel[i]);
        if (value > most) most = value;
      }
    }
  }
  return most;
}
