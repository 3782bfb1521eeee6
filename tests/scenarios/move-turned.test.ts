/** Pins: an act may turn a planned move: that part of it spares us and lands on the bloc, on its base and its cohesion. */
import { expect, test } from '@jest/globals';
import { COHESION, EFFECT, forecast, LOATHING, type Match, playerView, SCOPE, SOCIAL_BASE, UNITY } from '../../src/sim';
import { causeOf } from '../../src/sim/causes';
import { draftReport } from '../../src/sim/reports';
import { planExposed, planFalse, planMove } from '../../src/sim/state';
import { actRow, carry, endTurn, fullForce, moved, row, scene } from '../helpers/scene';

/** A move that adds 100 of loathing at full force, met by an act with these effects; seen through. */
function met(effects: readonly (readonly number[])[]): Match {
  const m = scene({
    moves: [{ contradiction: 0, effects: [row(EFFECT.add, LOATHING, 100)] }],
    initiatives: [{ contradiction: 5, effects }],
  });
  endTurn(m, [{ move: 'move-0', lord: 'lord-0' }]);
  for (let slot = 0; slot < 7; slot++) {
    if (m.s[planFalse(slot)] === 1) m.s[planMove(slot)] = 0;
    m.s[planExposed(slot)] = 1;
  }
  return fullForce(m);
}
const landed = (m: Match) => moved(m, LOATHING, causeOf('move', 0));
const cameBack = (m: Match) => [SOCIAL_BASE, COHESION].map((prop) => moved(m, prop, 'move-turned'));

/** What lands on us, and on the bloc, of a move met by these effects. */
function outcome(effects: readonly (readonly number[])[]) {
  const m = met(effects);
  const before = landed(m);
  carry(m, 0);
  endTurn(m);
  return { onUs: landed(m) - before, onThem: cameBack(m) };
}

const turn = (by: number) => actRow(EFFECT.turn, SCOPE.all, 0, by);
const blunt = (by: number) => actRow(EFFECT.blunt, SCOPE.all, 0, by);

test('what is turned is spared us, and costs them', () => {
  const whole = outcome([]);
  expect(whole.onUs).toBeGreaterThan(60);
  expect(whole.onThem).toEqual([0, 0]);
  const half = outcome([turn(50)]);
  expect(Math.abs(half.onUs * 2 - whole.onUs)).toBeLessThanOrEqual(2);
  for (const prop of half.onThem) expect(prop).toBeLessThan(0);
  const all = outcome([turn(100)]);
  expect(all.onUs).toBe(0);
  for (const [i, prop] of all.onThem.entries()) expect(prop).toBeLessThan(half.onThem[i]!);
});

test('what has been blunted cannot be turned as well', () => {
  expect(outcome([blunt(100), turn(60)])).toEqual({ onUs: 0, onThem: [0, 0] });
  expect(outcome([blunt(70), turn(60)]).onThem).toEqual(outcome([turn(30)]).onThem);
});

test('the forecast, the front page and the report say how much', () => {
  const m = met([turn(40), row(EFFECT.add, UNITY, 10)]);
  const promised = forecast(m, { kind: 'carry', initiative: 'initiative-0' }).counters;
  expect(promised).toHaveLength(1);
  carry(m, 0);
  const rumours = playerView(m).rumours.filter(({ move }) => move === 'move-0');
  expect(rumours.map(({ turned }) => turned)).toEqual([40]);
  const [line] = draftReport(m, 0).clash.filter(({ move }) => move === 'move-0');
  expect(line).toMatchObject({ landed: promised[0]!.after, turned: promised[0]!.turned });
  expect(line!.turned).toBeGreaterThan(20);
});
