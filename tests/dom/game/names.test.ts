/**
 * Pins: every number that the ledger ever moves, and everything that moves one, has a name in both languages. A bare id
 * on the page is a number that nobody can ask about.
 */
import { afterAll, describe, expect, test } from '@jest/globals';
import { bundleLevel, slugsOf } from '../../../src/level';
import { causeName, isShown, numberName } from '../../../src/hud/shell';
import { setContent, setLocale } from '../../../src/i18n';
import { entriesBetween } from '../../../src/sim';
import { levelFolder, realLevel } from '../../helpers/levels';
import { randomGame } from '../../helpers/random-game';
import { setupText } from '../shell/setup-text';

setupText();
afterAll(() => setLocale('en'));

const folder = levelFolder();
/** What a missing text leaves: its own key, or the path it was made from. */
const isBare = (text: string, id: string): boolean =>
  text === '' || text === id || /[a-z-]+\.[a-z-]+(\.[a-z-]+)*$/.test(text);

describe.each(slugsOf(folder).map((slug) => [slug]))('%s', (slug) => {
  const level = realLevel(slug, folder);
  const numbers = new Set<string>();
  const causes = new Map<string, { readonly kind: string; readonly id: string }>();
  for (const seed of [1, 2, 3]) {
    const { match } = randomGame(level, seed);
    for (const { number, cause } of entriesBetween(match, 0, match.ledger?.length ?? 0)) {
      numbers.add(number);
      causes.set(`${cause.kind} ${cause.id}`, cause);
    }
  }

  test.each(['en', 'fr'])('in %s, every number that moved and every cause has a name', (language) => {
    setContent(bundleLevel(folder, slug).texts);
    setLocale(language);
    expect(numbers.size).toBeGreaterThan(50);
    expect(causes.size).toBeGreaterThan(30);
    expect([...numbers].filter(isShown).filter((path) => isBare(numberName(path), path))).toEqual([]);
    expect([...causes.values()].filter(({ kind, id }) => isBare(causeName(kind, id), id))).toEqual([]);
  });
});
