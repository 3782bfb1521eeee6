/** Pins: whoever the code believes to be drawn lies in assets/public/art, and nobody else of these families does. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { DRAWN_ART, isDrawn } from '../../../src/hud/kit/drawn-art';

const names = readdirSync(path.resolve(import.meta.dirname, '../../../assets/public/art'))
  .filter((file) => file.endsWith('.webp') && !file.includes('@2x'))
  .map((file) => file.slice(0, -'.webp'.length));

test.each(Object.entries(DRAWN_ART))('every %s that is drawn is listed, and no other', (family, ids) => {
  const files = names.filter((name) => name.startsWith(`${family}-`));
  expect(files.length).toBeGreaterThanOrEqual(ids.length);
  expect(ids.filter((id) => !files.includes(`${family}-${id}`))).toEqual([]);
  expect(files.filter((name) => !isDrawn(name))).toEqual([]);
});

test('what a level invents is known to be undrawn; families that levels cannot add to are always drawn', () => {
  const invented = ['lord-weather', 'lord-cloud-nine', 'lord-weather-plotting', 'current-monks', 'vignette-atlantis'];
  expect(invented.filter(isDrawn)).toEqual([]);
  expect(['contradiction-capital-labour', 'motifs/cut-fist', 'logo-en', 'constructor-x'].filter(isDrawn).length).toBe(
    4,
  );
});
