/** Pins: in French no line breaks before a sign that stands apart from its word, nor inside guillemets. */
import { expect, test } from '@jest/globals';
import { bundleLevel, slugsOf } from '../../src/level';
import { levelFolder } from '../helpers/levels';

/** A blank that may break, where one that may not belongs. */
const BREAKS = /\S (?=[:;!?%»])|« /;
const folder = levelFolder();

test.each(slugsOf(folder))('%s', (slug) => {
  const texts = Object.entries(bundleLevel(folder, slug).texts['fr'] ?? {});
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter(([, text]) => BREAKS.test(text))).toEqual([]);
});
