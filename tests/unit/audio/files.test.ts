/** The committed sound: it is that of its sources, and is what the code that plays it believes it is. */
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { CAPTIONS, CUES } from '../../../src/audio/cues';
import { PADDING, THEMES, TRACKS } from '../../../src/audio/tracks';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

const measures = JSON.parse(read('assets/audio/measures.json')) as Record<
  string,
  Record<'webm' | 'mp3', { readonly seconds: number }>
>;
const sprite = JSON.parse(read('assets/public/audio/effects.json')) as Record<string, [number, number, boolean?]>;

test('sources and files are those of the manifest', () => {
  const check = spawnSync(process.execPath, ['scripts/audio.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  expect(check.stderr).toBe('');
  expect(check.status).toBe(0);
});

test('every cue has its place in the sprite, and nothing else but the hum, which goes round', () => {
  expect(Object.keys(sprite).sort()).toEqual([...CUES, 'server-hum'].sort());
  expect(Object.entries(sprite).filter(([, [, , loops]]) => loops)).toHaveLength(1);
  const length = measures['effects']!.webm.seconds * 1000;
  const places = Object.values(sprite).sort(([a], [b]) => a - b);
  for (const [k, [start, lasts]] of places.entries()) {
    expect(start + lasts).toBeLessThanOrEqual(places[k + 1]?.[0] ?? length);
  }
});

const music = [
  ...Object.values(TRACKS).flatMap(({ files, round }) => files.map((name) => ({ name, round }))),
  ...Object.values(THEMES.files).map((name) => ({ name, round: THEMES.round })),
];
test.each(music)('$name is as long as its player cuts it', ({ name, round }) => {
  for (const format of ['webm', 'mp3'] as const) {
    const lasts = Math.round(measures[name]![format].seconds * 1000);
    if (round === null) expect(lasts).toBeGreaterThan(5000);
    else expect(lasts).toBe(round + 2 * PADDING);
  }
});

test.each(['en', 'fr'])('captions have their words in %s', (language) => {
  const text = read(`src/i18n/messages/sound.${language}.ftl`);
  expect([...text.matchAll(/^caption-([a-z-]+) = /gm)].map(([, name]) => name).sort()).toEqual([...CAPTIONS].sort());
});
