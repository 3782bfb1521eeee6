/** Pins: what a study's folder holds, after several commands: nothing forgotten, and nothing that was not asked for. */
import { describe, expect, test } from '@jest/globals';
import { joinRuns, type StudyRun } from '../../../src/cli/study-recipe';
import { adHocPlan, type Plan, PLANS, readPlan } from '../../../src/lab';

const run = (plan: Plan, given: Partial<StudyRun> = {}): StudyRun => ({
  ...{ plan, budget: 800, seed: 1, games: 20 },
  ...given,
});
const quick = PLANS['quick']!(800);
const some = adHocPlan('random,planner~400') as Plan;

describe('runs into one folder', () => {
  test('of two plans are kept apart, in the order they came', () =>
    expect(joinRuns([run(quick), run(some, { games: 5 })])).toEqual([run(quick), run(some, { games: 5 })]));

  test.each([
    [20, 5, 20],
    [20, 40, 40],
    [20, 20, 20],
  ])('%i games, then %i of the same: %i', (first, second, games) =>
    expect(joinRuns([run(some, { games: first }), run(some, { games: second })])).toEqual([run(some, { games })]),
  );

  test('of other seeds are kept apart: an arm that plays a fifth of each plays no fifth of both together', () =>
    expect(joinRuns([run(some), run(some, { seed: 21 })])).toHaveLength(2));

  test('of a named plan with another budget are kept apart: its arms are others', () =>
    expect(joinRuns([run(PLANS['skill']!(800)), run(PLANS['skill']!(400), { budget: 400 })])).toHaveLength(2));

  test('of a plan’s file that was edited in between: what it says now, and the arms it had', () => {
    const file = (...arms: object[]) => readPlan({ name: 'mine.json', arms }) as Plan;
    const before = file({ bot: 'random', roles: ['random'] }, { bot: 'greedy' });
    const after = file({ bot: 'beginner' }, { bot: 'random' });
    const [joined, ...others] = joinRuns([run(before), run(after)]);
    expect(others).toEqual([]);
    expect(joined!.plan.arms.map(({ bot, roles }) => [bot, ...roles])).toEqual([['random'], ['greedy'], ['beginner']]);
  });
});
