/** The Leviathan's minds: legal plans, intentions kept for some turns, and depth that pays. */
import { describe, expect, test } from '@jest/globals';
import { frontBot, type GameResult, LEVIATHAN_MINDS, leviathanMind, playGame } from '../../../src/bots';
import { playableLevel } from '../../../src/cli/levels';
import { scoreOf } from '../../../src/lab/score';
import { DIFFICULTIES, GOALS, type Intention } from '../../../src/sim';

const level = playableLevel('inauguration');
const SEEDS = 16;
const games = (mind: string, front: string, count: number): GameResult[] =>
  Array.from({ length: count }, (_, seed) =>
    playGame(level, { seed: seed + 1, front: frontBot(front), leviathan: leviathanMind(mind) }),
  );

describe('minds', () => {
  test('there is one for each difficulty', () => {
    expect(LEVIATHAN_MINDS).toEqual(DIFFICULTIES);
  });

  test.each(DIFFICULTIES)('%s plans legally and keeps an intention for some turns', (id) => {
    const leviathan = leviathanMind(id, { budget: 30 });
    const { forfeits, intentions, turns } = playGame(level, { seed: 2, front: frontBot('quick'), leviathan });
    expect(forfeits).toEqual([]);
    expect(intentions).toHaveLength(turns);
    const kept = intentions.filter((it): it is Intention => it !== null);
    expect(kept).toHaveLength(turns);
    for (const it of kept) {
      expect(GOALS).toContain(it.goal);
      expect(it.left).toBeGreaterThanOrEqual(1);
      expect(it.left).toBeLessThanOrEqual(4);
    }
    const followed = kept.filter((it, turn) => turn > 0 && it.left === kept[turn - 1]!.left - 1);
    expect(followed.length).toBeGreaterThanOrEqual(turns / 3);
  });

  test('a deeper mind leaves the same front farther from victory', () => {
    const reached = (mind: string) =>
      games(mind, 'quick', SEEDS)
        .map(({ match, kind }) => scoreOf(match, kind))
        .reduce((sum, score) => sum + score);
    expect(reached('strategist')).toBeLessThan(reached('apprentice'));
  });
});
