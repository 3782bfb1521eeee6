/** Pins: an ending says by which rule it came, with the numbers it came by. */
import { expect, test } from '@jest/globals';
import { endingReasons } from '../../../src/hud/game';
import { setContent } from '../../../src/i18n';
import { bundleLevel } from '../../../src/level';
import { playerView } from '../../../src/sim';
import { levelFolder, realLevel } from '../../helpers/levels';
import { randomGame } from '../../helpers/random-game';
import { setupText } from '../shell/setup-text';

setupText();
const folder = levelFolder();

// Random play lets time run out on the one, and dissolves the front in the other.
test.each([
  ['first-assembly', /the 5 turns are over/],
  ['inauguration', /unity \d+: 2 turns running at 12 or less/],
])('%s', (slug, said) => {
  const level = realLevel(slug, folder);
  setContent(bundleLevel(folder, slug).texts);
  const over = playerView(randomGame(level, 1).match);
  expect(endingReasons(level, over).join()).toMatch(said);
  // The others on the same board, for their words.
  for (const { id, anytime } of level.endings) {
    const words = endingReasons(level, { ...over, ending: { ...over.ending!, id } }).join(' · ');
    expect(words).not.toMatch(/ending-why|undefined|NaN/);
    if (anytime) continue;
    expect(words).toContain(`the ${over.turns} turns are over`);
    expect(words).toContain(`${over.props.filter(({ down }) => down).length} of its 3 props down`);
  }
  expect(level.endings.length).toBeGreaterThan(5);
});

test('nothing is said of a match that goes on', () => {
  const level = realLevel('inauguration', folder);
  randomGame(level, 1, (match) => {
    expect(endingReasons(level, playerView(match))).toEqual([]);
  });
});
