/** Pins: what a player is told of the game itself counts in turns, as the page does; seasons are left to the stories. */
import { expect, test } from '@jest/globals';
import { bundleLevel, slugsOf } from '../../src/level';
import { levelFolder } from '../helpers/levels';

/** The front texts, the acts and the guide. */
const OF_THE_GAME = /^(level\.pitch|act\.[a-z-]+\.about|hint\.[a-z-]+)$/;
const folder = levelFolder();

test.each(slugsOf(folder).flatMap((slug) => ['en', 'fr'].map((language) => [slug, language])))(
  '%s, in %s',
  (slug, language) => {
    const texts = Object.entries(bundleLevel(folder, slug!).texts[language!] ?? {});
    const told = texts.filter(([key]) => OF_THE_GAME.test(key));
    expect(told.length).toBeGreaterThan(4);
    expect(told.filter(([, text]) => /season|saison/i.test(text))).toEqual([]);
  },
);
