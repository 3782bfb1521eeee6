/** Pins: valuations come back to what grip can earn, unless our blows in one turn add up to a panic. */
import { expect, test } from '@jest/globals';
import { EFFECT, grip, type Match, SHOCK, VALUATION } from '../../src/sim';
import { carry, endTurn, fullForce, moved, row, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const BOUND = tunable('props', 'PANIC_BOUND');

/** Two acts, each taking so much of a valuation far below what grip can earn. */
function struck(first: number, second = 0): Match {
  const blow = (by: number) => ({ effects: [row(EFFECT.shock, VALUATION, -by)] });
  const m = scene({
    initiatives: [blow(first), blow(second)],
    numbers: [[VALUATION, 500], ...[0, 1].flatMap((t) => [0, 1, 2, 3, 4, 5].map((l) => [grip(t, l), 700] as const))],
  });
  carry(fullForce(m, 0), 0);
  if (second > 0) carry(fullForce(m, 1), 1);
  return m;
}
const after = (m: Match): readonly [number, number] => {
  endTurn(m);
  return [moved(m, VALUATION, 'bubble-swells'), moved(m, VALUATION, 'panic')];
};

test('one blow under the bound, and they rebound', () => {
  const m = struck(BOUND - 1);
  expect(m.s[VALUATION]).toBe(501 - BOUND);
  const [rebound, panic] = after(m);
  expect(rebound).toBeGreaterThan(0);
  expect(panic).toBe(0);
});

test('two blows that reach it: more is lost, and nothing comes back that turn', () => {
  const m = struck(BOUND - 20, 20);
  expect(m.s[SHOCK]).toBe(BOUND);
  const [rebound, panic] = after(m);
  expect(panic).toBeLessThan(0);
  expect(rebound).toBe(0);
});

test('blows of two turns do not add up', () => {
  const m = struck(BOUND - 1);
  endTurn(m);
  expect(m.s[SHOCK]).toBe(0);
  carry(fullForce(m, 1), 1);
  expect(after(m)[1]).toBe(0);
});
