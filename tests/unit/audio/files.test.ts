/** The committed sound: it is that of its sources, and is what the code that plays it believes it is. */
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { CAPTIONS, CUES } from '../../../src/audio/cues';
import { PADDING, TRACKS } from '../../../src/audio/tracks';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

interface Figures {
  readonly kilobytes?: number;
  readonly seconds: number;
  readonly lufs: number;
  readonly truePeak: number;
  readonly seam?: { readonly jump: number; readonly p99Step: number };
}
const measures = JSON.parse(read('assets/audio/measures.json')) as Record<string, Record<'webm' | 'mp3', Figures>>;
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

test('the effects weigh little enough for the first game', () => {
  expect(fs.statSync(path.join(root, 'assets/public/audio/effects.webm')).size).toBeLessThanOrEqual(150_000);
});

const files = Object.values(TRACKS).flatMap(({ files: names, round }) => names.map((name) => ({ name, round })));
test.each(files)(
  '$name is as long as its player cuts it, meets itself and stays below full scale',
  ({ name, round }) => {
    for (const format of ['webm', 'mp3'] as const) {
      const { seconds, seam, truePeak } = measures[name]![format];
      expect(fs.existsSync(path.join(root, `assets/public/audio/${name}.${format}`))).toBe(true);
      expect(truePeak).toBeLessThan(-1);
      if (round === null) continue;
      expect(Math.round(seconds * 1000)).toBe(round + 2 * PADDING);
      // Where the loop closes it steps no farther than it does anywhere else in one step of a hundred.
      expect(seam!.jump).toBeLessThan(seam!.p99Step);
    }
  },
);

test('the stems together are as loud as measured and do not clip', () => {
  const { lufs, truePeak } = measures[TRACKS.tension.files.join(' + ')]!.webm;
  expect(lufs).toBeLessThan(-17);
  expect(truePeak).toBeLessThan(-1);
});

test.each(['en', 'fr'])('captions have their words in %s', (language) => {
  const text = read(`src/i18n/messages/sound.${language}.ftl`);
  expect([...text.matchAll(/^caption-([a-z-]+) = /gm)].map(([, name]) => name).sort()).toEqual([...CAPTIONS].sort());
});
