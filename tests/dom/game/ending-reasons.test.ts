/** Pins: an ending says by which rule it came, with the numbers it came by. */
import { expect, test } from '@jest/globals';
import { frontBot, leviathanMind, playGame } from '../../../src/bots';
import { endingReasons } from '../../../src/hud/game';
import { setContent } from '../../../src/i18n';
import { bundleLevel } from '../../../src/level';
import { type Level, type Match, playerView } from '../../../src/sim';
import { levelFolder, realLevel } from '../../helpers/levels';
import { randomGame } from '../../helpers/random-game';
import { setupText } from '../shell/setup-text';

setupText();
const folder = levelFolder();

/** The first of a bot's games that ends so. */
function gameOf(level: Level, bot: string, ending: string): Match {
  for (let seed = 1; seed < 60; seed++) {
    const game = playGame(level, { seed, front: frontBot(bot), leviathan: leviathanMind('steward') });
    if (game.ending === ending) return game.match;
  }
  throw new Error(`no game of the ${bot} front ends as ${ending}`);
}

// Random play dissolves the front; a greedy one's time runs out on it.
test.each([
  ['first-assembly', 'greedy', 'hall-cracked', /the 10 turns are over/],
  ['inauguration', 'random', 'dissolved', /unity \d+: 2 turns running at 12 or less/],
])('%s, played by a %s front: %s', (slug, bot, ending, said) => {
  const level = realLevel(slug, folder);
  setContent(bundleLevel(folder, slug).texts);
  const over = playerView(gameOf(level, bot, ending));
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
