/** The figures of docs/sound.md: they are of the files that are committed, and every file keeps to its bounds. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BUS, HUM_SHARE } from '../../../src/audio/bus';
import { CUES } from '../../../src/audio/cues';
import { SIGNATURE, themeLevels } from '../../../src/audio/leader';
import { SAMPLE_RATE } from '../../../src/audio/narrow-context';
import { type Stem, STEMS, stemVolumes } from '../../../src/audio/tension';
import { THEMES, TRACKS } from '../../../src/audio/tracks';
import { DEFAULT_SETTINGS } from '../../../src/hud/shell/settings';

const root = path.resolve(import.meta.dirname, '../../..');
const at = (file: string): string => path.join(root, file);
const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(at(file), 'utf8'));

interface Heard {
  readonly lufs: number;
  readonly truePeak: number;
  readonly seam?: { readonly jump: number; readonly p99Step: number; readonly beyond: number };
}
interface File extends Heard {
  readonly of: string;
  readonly kilobytes: number;
}
interface Tune {
  readonly written: number;
  readonly heard: number;
}
interface Effect extends Heard {
  readonly kind: 'telling' | 'hand' | 'click' | 'hum';
  readonly strike: number;
}
interface Mix {
  readonly page: {
    readonly volumes: unknown;
    readonly bus: unknown;
    readonly hum: number;
    readonly themes: unknown;
    readonly beds: Readonly<
      Record<string, { readonly tension: number; readonly stems: Readonly<Record<Stem, number>> }>
    >;
  };
  readonly above: Readonly<Record<string, Readonly<Record<string, number>> & { readonly kind: Effect['kind'] }>>;
  readonly fullest: { readonly usual: number; readonly most: number };
}
interface Decoded {
  readonly rate: number;
  readonly files: Readonly<
    Record<string, { readonly channels: number; readonly frames: number; seam?: Heard['seam'] }>
  >;
  readonly match: { readonly stems: number; readonly all: number };
}
const measures = readJson('assets/audio/measures.json') as Record<
  string,
  { webm: File & Effect & { notes?: Tune }; mp3?: File }
>;
const mix = readJson('assets/audio/mix.json') as Mix;
const decoded = readJson('assets/audio/decoded.json') as Decoded;
const manifest = readJson('assets/audio/manifest.json') as {
  works: Record<string, { outputs: Record<string, string> }>;
};

type Group = 'title' | 'match' | 'themes' | 'endings';
const { BOUNDS, groupOf } = (await import(at('assets/audio/lib/bounds.mjs'))) as {
  BOUNDS: {
    truePeak: number;
    loudness: Record<Group, [number, number]>;
    strike: number;
    seam: { step: number; beyond: number };
    above: { telling: number; hand: number };
    clearest: number;
    piercing: number;
    fullest: number;
    weight: Record<Group | 'effects', number>;
    decoded: number;
  };
  groupOf: (name: string) => Group | 'effects';
};
const { STRIKES } = (await import(at('assets/audio/lib/kinds.mjs'))) as { STRIKES: Record<Effect['kind'], number> };

/** The three stems as one. */
const TOGETHER = 'tension';
const music: readonly string[] = [
  ...Object.values(TRACKS).flatMap(({ files }) => [...files]),
  ...Object.values(THEMES.files),
];
const files = [...music, 'effects'];
const effects = [...CUES, 'server-hum'];
const ofFile = (name: string): (readonly [string, File])[] => Object.entries(measures[name] ?? {});

test('every file has its row, every row its file, and none is measured that is not there', () => {
  expect(Object.keys(measures).sort()).toEqual([...files, ...effects, TOGETHER].sort());
  const onDisk = fs.readdirSync(at('assets/public/audio'));
  expect(onDisk.sort()).toEqual([...files.flatMap((name) => [`${name}.mp3`, `${name}.webm`]), 'effects.json'].sort());
  const listed = Object.values(manifest.works).flatMap(({ outputs }) => Object.keys(outputs));
  expect(listed.sort()).toEqual(onDisk.sort());
  const page = fs.readFileSync(at('docs/sound.md'), 'utf8');
  for (const name of [...files, ...effects]) expect(page).toContain(`| \`${name}\` |`);
});

test.each(files)('the figures of %s are those of its bytes', (name) => {
  expect(ofFile(name).map(([format]) => format)).toEqual(['webm', 'mp3']);
  for (const [format, { of, kilobytes }] of ofFile(name)) {
    const bytes = fs.readFileSync(at(`assets/public/audio/${name}.${format}`));
    expect(of).toBe(createHash('sha256').update(bytes).digest('hex').slice(0, 16));
    expect(kilobytes).toBeCloseTo(bytes.length / 1000, 1);
  }
});

test.each(files)('%s stays below full scale, and weighs no more than its kind may', (name) => {
  for (const [, { truePeak }] of ofFile(name)) expect(truePeak).toBeLessThanOrEqual(BOUNDS.truePeak);
  expect(measures[name]!.webm.kilobytes).toBeLessThanOrEqual(BOUNDS.weight[groupOf(name)]);
});

const alone = music.filter((name) => groupOf(name) !== 'match');
test.each([...alone, TOGETHER])('%s is as loud as its kind', (name) => {
  const [least, most] = BOUNDS.loudness[groupOf(name) as Group];
  expect(most - least).toBeLessThan(3);
  for (const [, { lufs }] of ofFile(name)) {
    expect(lufs).toBeGreaterThanOrEqual(least);
    expect(lufs).toBeLessThanOrEqual(most);
  }
});

const loops = [...music.filter((name) => !name.startsWith('ending-')), TOGETHER, 'server-hum'];
test.each(loops)('%s goes round without a seam, in every format and in Chromium', (name) => {
  const seams = ofFile(name).map(([, { seam }]) => seam!);
  expect(seams).toHaveLength(music.includes(name) ? 2 : 1);
  for (const { jump, p99Step, beyond } of seams) {
    expect(jump / p99Step).toBeLessThan(BOUNDS.seam.step);
    expect(beyond).toBeLessThan(BOUNDS.seam.beyond);
  }
  if (name === TOGETHER) return;
  const { jump, p99Step } = decoded.files[name === 'server-hum' ? 'effects' : name]!.seam!;
  expect(jump / p99Step).toBeLessThan(BOUNDS.seam.step);
});

test.each([...Object.values(THEMES.files), 'ending-great'])('every note of the tune of %s is heard in it', (name) => {
  const { written, heard } = measures[name]!.webm.notes!;
  expect(written).toBeGreaterThan(10);
  expect(heard).toBe(written);
});

describe('effects', () => {
  test.each(effects)('%s is as loud as its kind', (name) => {
    const { kind, strike } = measures[name]!.webm;
    expect(Math.abs(strike - STRIKES[kind])).toBeLessThanOrEqual(BOUNDS.strike);
  });

  test('the mix was measured with the factors of the page', () => {
    const { page } = mix;
    expect(page.volumes).toEqual({ effects: DEFAULT_SETTINGS.effects / 100, music: DEFAULT_SETTINGS.music / 100 });
    expect([page.bus, page.hum]).toEqual([BUS, HUM_SHARE]);
    expect(page.themes).toEqual({ leading: themeLevels('left', null).left, signature: SIGNATURE });
    expect(Object.keys(page.beds)).toHaveLength(3);
    for (const { tension, stems } of Object.values(page.beds)) {
      const volumes = stemVolumes(tension);
      expect(Object.keys(stems)).toEqual([...STEMS]);
      for (const stem of STEMS) expect(volumes[stem]).toBeCloseTo(stems[stem], 3);
    }
  });

  test.each(effects)('%s is neither buried under the music nor piercing', (name) => {
    const { kind, decisive, calm, menu, clearest } = mix.above[name]!;
    expect(kind).toBe(measures[name]!.webm.kind);
    if (kind === 'telling' || kind === 'hand') expect(decisive).toBeGreaterThanOrEqual(BOUNDS.above[kind]);
    if (kind !== 'hum') expect(clearest).toBeGreaterThanOrEqual(BOUNDS.clearest);
    // It lies under everything.
    if (kind === 'hum') expect(decisive).toBeLessThan(0);
    expect(Math.max(calm!, menu!)).toBeLessThan(BOUNDS.piercing);
  });

  test('nothing clips where all of it comes together', () => {
    expect(mix.fullest.most).toBeLessThan(BOUNDS.fullest);
    expect(mix.fullest.usual).toBeLessThan(mix.fullest.most);
  });
});

test('what Chromium holds is counted at the page’s clock, and fits', () => {
  expect(decoded.rate).toBe(SAMPLE_RATE);
  expect(Object.keys(decoded.files).sort()).toEqual([...files].sort());
  const bytes = (names: readonly string[]): number =>
    names.reduce((total, name) => total + decoded.files[name]!.channels * decoded.files[name]!.frames * 4, 0);
  const match = ['effects', ...TRACKS.tension.files];
  expect(decoded.match).toEqual({ stems: bytes(match), all: bytes([...match, ...Object.values(THEMES.files)]) });
  expect(decoded.match.all / 1e6).toBeLessThan(BOUNDS.decoded);
});
