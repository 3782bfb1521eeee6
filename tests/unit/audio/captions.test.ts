/** Every effect either has its words, in each language, or its source says why it needs none; none has both. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { CAPTIONS, captionOf, CUES } from '../../../src/audio/cues';

const root = path.resolve(import.meta.dirname, '../../..');

interface Effect {
  readonly kind: 'telling' | 'hand' | 'click' | 'hum';
  readonly decoration?: string;
}
const effectOf = (name: string): Promise<Effect> => import(path.join(root, `assets/audio/effects/${name}.mjs`));
const sources = fs.readdirSync(path.join(root, 'assets/audio/effects')).map((file) => path.basename(file, '.mjs'));

test('there is a source for every cue, and for the hum', () => {
  expect(sources.sort()).toEqual([...CUES, 'server-hum'].sort());
  expect(sources.length).toBeGreaterThanOrEqual(18);
});

test.each(sources)('%s has a caption, or a reason for none', async (name) => {
  const { kind, decoration } = await effectOf(name);
  const caption = CAPTIONS.find((it) => it === name);
  if (caption === undefined) expect(decoration).toMatch(/^[A-Z].{20,}\.$/);
  else expect(decoration).toBeUndefined();
  // What tells something is as loud as what tells something.
  expect(kind === 'telling').toBe(caption !== undefined);
});

test('a cue’s caption is that of its name', () => {
  for (const cue of CUES) expect(captionOf(cue)).toBe(CAPTIONS.find((it) => it === cue) ?? null);
  expect(captionOf('promise-kept')).toBe('promise-kept');
  expect(captionOf('ui-click')).toBeNull();
});
