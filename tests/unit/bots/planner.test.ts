/** The planner: whole legal turns, the same for the same dice, better with more playouts, and true to its leanings. */
import { describe, expect, test } from '@jest/globals';
import { botRandom, type FrontBot, frontBot, leviathanMind, playGame } from '../../../src/bots';
import { playableLevel } from '../../../src/cli/levels';
import {
  ACTION,
  type Action,
  actionFirst,
  actionKind,
  copyMatch,
  layPlan,
  newMatch,
  playAction,
  stateHash,
} from '../../../src/sim';

const level = playableLevel('inauguration');
const leviathan = leviathanMind('apprentice');

/** Every action of a bot over some games, with the turn it was taken on. */
function actionsOf(id: string, seeds: readonly number[]): Action[] {
  const taken: Action[] = [];
  for (const seed of seeds) {
    const bot = frontBot(id, { budget: 40 });
    const noting: FrontBot = {
      ...bot,
      choose: (m, random) => {
        const choice = bot.choose(m, random);
        taken.push(choice.action);
        return choice;
      },
    };
    expect(playGame(level, { seed, front: noting, leviathan }).forfeits).toEqual([]);
  }
  return taken;
}

const initiativesOf = (actions: readonly Action[]) =>
  actions
    .filter((action) => actionKind(action) === ACTION.carry)
    .map((action) => level.initiatives[actionFirst(action)]!);

describe('the planner', () => {
  test('leaves the match it thinks about as it was, and chooses the same again with the same dice', () => {
    const match = newMatch(level, { seed: 3 });
    layPlan(match, []);
    const before = stateHash(match);
    const one = frontBot('planner', { budget: 80 }).choose(match, botRandom(5));
    const two = frontBot('planner', { budget: 80 }).choose(match, botRandom(5));
    expect(two).toEqual(one);
    expect(stateHash(match)).toBe(before);
  });

  test('one bot may go from one match to another and back', () => {
    const bot = frontBot('planner', { budget: 40 });
    const [first, second] = [newMatch(level, { seed: 1 }), newMatch(level, { seed: 2 })];
    for (const match of [first, second]) layPlan(match, []);
    for (const match of [first, second, first, second]) {
      const { action } = bot.choose(match, botRandom(9));
      playAction(match, action);
    }
    expect(copyMatch(first).s[0]).toBeDefined();
  });

  test('wins more with more playouts, and far more than play at a glance', () => {
    const won = (id: string, budget: number): number =>
      Array.from({ length: 12 }, (_, n) =>
        playGame(level, { seed: 400 + n, front: frontBot(id, { budget }), leviathan }),
      ).filter((it) => it.won).length;
    const [glance, few, many] = [won('quick', 0), won('planner', 8), won('planner', 160)];
    expect(many).toBeGreaterThan(few);
    expect(many).toBeGreaterThan(glance);
  });
});

describe('leanings are kept to', () => {
  test.each(['left', 'democratic', 'capital'])('barred from %s', (constituent) => {
    const carried = initiativesOf(actionsOf(`barred-${constituent}`, [1, 2]));
    expect(carried.length).toBeGreaterThan(5);
    expect(carried.filter((it) => level.constituents[it.constituent]!.id === constituent)).toEqual([]);
  });

  test.each([
    ['only-protest', ['street']],
    ['only-subsidies', ['money', 'procurement']],
    ['only-regulation', ['law']],
    ['only-building', ['build', 'compact']],
  ] as const)('%s', (id, levers) => {
    const carried = initiativesOf(actionsOf(id, [1, 2]));
    expect(carried.length).toBeGreaterThan(3);
    expect(carried.filter((it) => !(levers as readonly string[]).includes(it.lever))).toEqual([]);
  });

  test('never changes, never promises, never conciliates', () => {
    const kinds = (id: string, kind: number) => actionsOf(id, [1, 2]).filter((it) => actionKind(it) === kind).length;
    expect(kinds('never-changes', ACTION.designate)).toBe(2);
    expect(kinds('never-promises', ACTION.promise)).toBe(0);
    expect(kinds('never-conciliates', ACTION.conciliate)).toBe(0);
    expect(kinds('planner', ACTION.designate)).toBeGreaterThan(2);
    expect(kinds('planner', ACTION.conciliate)).toBeGreaterThan(0);
  });
});
