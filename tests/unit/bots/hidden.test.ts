/**
 * No bot reads what its seat may not see: its choices are the same when everything hidden is drawn anew in a way that
 * fits what it sees — for the front's bots all that `sampleHidden` redraws, for the Leviathan what the front keeps to
 * itself and what chance will bring.
 */
import { describe, expect, test } from '@jest/globals';
import { botRandom, FRONT_BOTS, frontBot, LEVIATHAN_MINDS, leviathanMind } from '../../../src/bots';
import { reasonOf } from '../../../src/bots/reasons';
import { playableLevel } from '../../../src/cli/levels';
import {
  ACTION,
  affinity,
  commandOf,
  copyMatch,
  grievance,
  isOver,
  known,
  type Match,
  newMatch,
  packAction,
  phaseOf,
  play,
  playerView,
  revealsSomething,
  sampleFromBloc,
  sampleHidden,
  stateHash,
} from '../../../src/sim';

const level = playableLevel('inauguration');

/** A match of some turns, played by quick bots, where it is a seat's turn to decide. */
function matchAt(seed: number, decisions: number, phase: 'plan' | 'front'): Match {
  const match = newMatch(level, { seed });
  const random = botRandom(seed);
  const front = frontBot('quick');
  const mind = leviathanMind('apprentice');
  for (let n = 0; !isOver(match) && (n < decisions || phaseOf(match) !== phase); n++) {
    const command =
      phaseOf(match) === 'plan'
        ? { kind: 'plan' as const, moves: [] }
        : commandOf(match, front.choose(match, random).action);
    if (command.kind === 'plan' && n % 3 !== 0) mind.plan(match, random, null);
    expect(play(match, command)).toBeNull();
  }
  return match;
}

/** Decides on both matches with the same dice until something hidden is shown; how many choices were compared. */
function compareChoices(id: string, one: Match, two: Match): number {
  const bots = [frontBot(id, { budget: 24 }), frontBot(id, { budget: 24 })] as const;
  const dice = [botRandom(11), botRandom(11)] as const;
  for (let compared = 0; compared < 12; compared++) {
    const choices = [bots[0].choose(one, dice[0]), bots[1].choose(two, dice[1])] as const;
    expect([id, choices[1]]).toEqual([id, choices[0]]);
    const command = commandOf(one, choices[0].action);
    if (command.kind === 'end-turn' || revealsSomething(one, command)) return compared + 1;
    expect(play(one, command)).toBeNull();
    expect(play(two, command)).toBeNull();
  }
  return 12;
}

describe('bots see what their seat sees', () => {
  test.each(FRONT_BOTS)('front: %s', (id) => {
    let compared = 0;
    for (const [seed, decisions] of [
      [1, 1],
      [2, 25],
      [3, 60],
    ] as const) {
      const match = matchAt(seed, decisions, 'front');
      const other = copyMatch(match);
      sampleHidden(other, 77 + seed);
      expect(stateHash(other)).not.toBe(stateHash(match));
      expect(playerView(other)).toEqual(playerView(match));
      compared += compareChoices(id, match, other);
    }
    expect(compared).toBeGreaterThanOrEqual(3);
  });

  test('nor does the reason of a name tell how a current lives a contradiction, before it is known', () => {
    const match = matchAt(2, 25, 'front');
    let compared = 0;
    level.currents.forEach(({ hidden }, c) => {
      for (const { contradiction, values } of hidden) {
        if (match.s[known(c, contradiction)] === 1) continue;
        const reasons = values.map((value) => {
          const world = copyMatch(match);
          world.s[grievance(c)] = 999;
          world.s[affinity(c, contradiction)] = value;
          return reasonOf(world, packAction(ACTION.designate, contradiction));
        });
        for (const reason of reasons) expect(reason).toEqual(reasons[0]);
        compared += reasons.length - 1;
      }
    });
    expect(compared).toBeGreaterThan(2);
  });

  test.each(LEVIATHAN_MINDS)('Leviathan: %s', (id) => {
    for (const [seed, decisions] of [
      [4, 0],
      [5, 30],
      [6, 70],
    ] as const) {
      const match = matchAt(seed, decisions, 'plan');
      const other = copyMatch(match);
      sampleFromBloc(other, 99);
      expect(stateHash(other)).not.toBe(stateHash(match));
      const [one, two] = [match, other].map((it) => leviathanMind(id, { budget: 40 }).plan(it, botRandom(8), null));
      expect(two).toEqual(one);
      expect(one!.lines.length).toBeGreaterThan(0);
    }
  });
});
