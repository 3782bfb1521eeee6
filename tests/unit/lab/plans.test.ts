/** Which games a study is made of: plans by name, by bots and from data, cut into shards without loss. */
import { describe, expect, test } from '@jest/globals';
import { FRONT_BOTS, LEVIATHAN_MINDS } from '../../../src/bots';
import { arm, armKey } from '../../../src/lab/arms';
import { mergePlans, type Plan, PLANS } from '../../../src/lab/plans';
import { adHocPlan, readPlan } from '../../../src/lab/read-plan';
import { ROLES } from '../../../src/lab/roles';
import { playerOf } from '../../../src/lab/seats';
import { parseShard, taskKey, tasksOf } from '../../../src/lab/tasks';

describe('a named plan', () => {
  test.each(Object.keys(PLANS))('%s names bots and minds there are, each arm once', (name) => {
    const { arms } = PLANS[name]!(100);
    expect(arms.length).toBeGreaterThan(0);
    expect(
      arms.filter(({ bot, mind }) => !FRONT_BOTS.includes(bot) || !LEVIATHAN_MINDS.includes(playerOf(mind).id)),
    ).toEqual([]);
    expect(new Set(arms.map(armKey)).size).toBe(arms.length);
  });
  test('balance has an arm for every role that the target table asks for', () => {
    const played = new Set(PLANS['balance']!(100).arms.flatMap(({ roles }) => roles));
    expect([...played].sort()).toEqual([...ROLES].sort());
  });
});

describe('a plan from outside', () => {
  test('names bots one by one', () => {
    const plan = adHocPlan('random,planner~400,planner~400/strategist,random') as Plan;
    expect(plan.arms.map(armKey)).toEqual(['random/steward', 'planner~400/steward', 'planner~400/strategist']);
    expect(plan.arms[1]!.roles).toEqual(['strongest', 'ladder']);
  });
  test.each([
    ['', '"": expected a bot, '],
    ['random,', '"": expected a bot, '],
    ['Random', '"Random": expected a bot, '],
    ['planner~x', '"planner~x": expected a bot, bot~playouts'],
    ['planner~99999999', '(9999999 at most)'],
    ['random,planner/hard', '"planner/hard": no difficulty "hard": there are apprentice, '],
    ['planner/stewart', '"planner/stewart": no difficulty "stewart"; did you mean "steward"?'],
  ])('"%s" names none, and says which', (text, words) => expect(adHocPlan(text)).toContain(words));
  test('is read from data', () => {
    const plan = readPlan({
      name: 'mine',
      arms: [{ bot: 'greedy', assumptions: { debtWeight: 50 }, roles: ['greedy'] }],
    });
    expect(plan).toEqual({
      name: 'mine',
      arms: [arm('greedy', { assumptions: { debtWeight: 50 }, roles: ['greedy'] })],
    });
  });
  test.each([
    [null, 'expected { "name"'],
    [{ name: 'x', arms: [] }, 'no arms'],
    [{ name: 'x', arms: [{ bot: 3 }] }, 'arms[0]: bot: expected a name'],
    [{ name: 'x', arms: [{ bot: 'a' }, { bot: 'b', rolls: [] }] }, 'arms[1]: no key "rolls"; did you mean "roles"?'],
    [{ name: 'x', arms: [{ bot: 'a', roles: ['strongst'] }] }, 'did you mean "strongest"?'],
    [{ name: 'x', arms: [{ bot: 'a', assumptions: { debtWait: 1 } }] }, 'did you mean "debtWeight"?'],
    [{ name: 'x', arms: [{ bot: 'a', percent: -1 }] }, 'percent -1: expected a whole number from 1 to 100'],
    [{ name: 'x', arms: [{ bot: 'a', percent: 0 }] }, 'percent 0: expected a whole number from 1 to 100'],
    [{ name: 'x', arms: [{ bot: 'a', percent: 101 }] }, 'percent 101: expected'],
    [{ name: 'x', arms: [{ bot: 'a', budget: 1e15 }] }, 'budget 1000000000000000: expected a whole number from 0 to'],
    [{ name: 'x', arms: [{ bot: 'a', continuations: '3' }] }, 'continuations "3": expected a whole number from 0'],
    [{ name: 'x', arms: [{ bot: 'a' }], games: 5 }, 'no key "games"'],
    [{ name: 'x', arms: [{ bot: 'a' }], arm: [] }, 'no key "arm"; did you mean "arms"?'],
    [{ name: 'x', arms: [{ bot: 'a', roles: 5 }] }, 'roles: expected a list'],
    [{ name: 'x', arms: [{ bot: 'a', roles: null }] }, 'roles: expected a list'],
    [{ name: 'x', arms: [{ bot: 'a', assumptions: null }] }, 'assumptions: expected {'],
  ])('that is none is told: %j', (value, problem) => expect(readPlan(value)).toContain(problem));
});

test.each([
  [0, true],
  [200, true],
  [201, false],
  [100_000, false],
])('an assumption turned to %i, where 0 to 200 may be: %s', (debtWeight, isRead) => {
  const plan = readPlan({ name: 'x', arms: [{ bot: 'random', assumptions: { debtWeight } }] }, [
    { id: 'debtWeight', min: 0, max: 200 },
  ]);
  expect(typeof plan).toBe(isRead ? 'object' : 'string');
  if (!isRead) expect(plan).toBe(`arms[0]: assumptions.debtWeight ${debtWeight}: expected 0 to 200`);
});

describe('a player', () => {
  test.each([
    ['greedy', 'greedy', 0],
    ['planner~400', 'planner', 400],
    ['steward~0', 'steward', 0],
  ])('%s', (text, id, budget) => expect(playerOf(text)).toEqual({ id, budget }));
  test.each(['', '~5', 'planner~', 'planner~4oo', 'greedy~-5', 'planner~4~5', 'planner~1.5'])('"%s" is none', (text) =>
    expect(() => playerOf(text)).toThrow(RangeError),
  );
});

describe('the games of a plan', () => {
  const arms = [arm('random'), arm('greedy', { percent: 20 })];
  const keys = (index: number, count: number) => tasksOf(arms, 50, 7, { index, count }).map(taskKey);
  test('are those of each arm’s share, on the same first seeds', () => {
    expect(keys(0, 1)).toHaveLength(60);
    const greedy = keys(0, 1).filter((key) => key.startsWith('greedy'));
    expect(greedy).toEqual(Array.from({ length: 10 }, (_, i) => `greedy/steward#${7 + i}`));
  });
  test.each([2, 3, 7, 64])('fall into %i shards, each once', (count) => {
    const parts = Array.from({ length: count }, (_, index) => keys(index, count)).flat();
    expect(parts.sort()).toEqual(keys(0, 1).sort());
  });
  test('of two plans are played once', () => {
    const { arms: joined } = mergePlans([
      { name: 'a', arms: [arm('random', { roles: ['random'], percent: 20 })] },
      { name: 'b', arms: [arm('random', { roles: ['ladder'] })] },
    ]);
    expect(joined).toEqual([arm('random', { roles: ['random', 'ladder'] })]);
  });
});

test.each([
  ['0/1', { index: 0, count: 1 }],
  ['6/7', { index: 6, count: 7 }],
  ['2/2', null],
  ['0/0', null],
  ['1', null],
  ['-1/3', null],
  ['x/3', null],
])('shard %s', (text, shard) => expect(parseShard(text)).toEqual(shard));
