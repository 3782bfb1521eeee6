/** Pins: an act carried relieves those who live its contradiction; those who keep that to themselves, at the turn's end. */
import { expect, test } from '@jest/globals';
import { affinity, forecast, grievance, known } from '../../src/sim';
import { carry, endTurn, moved, scene, sceneLevel } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const STEP = tunable('carry', 'RELIEF_STEP');

test('a step for each point of affinity past the first', () => {
  const m = scene();
  carry(m, 1); // contradiction 1: lived at 3 by 1 and 7, at 2 by 5
  expect([1, 7, 5, 0].map((c) => moved(m, grievance(c), 'carried-relief'))).toEqual([-2 * STEP, -2 * STEP, -STEP, 0]);
});

test('a hidden affinity shows only when the turn is over, though the forecast allows for it', () => {
  const currents = sceneLevel().currents.map((it, c) =>
    c === 0 ? { ...it, hidden: [{ contradiction: 1, values: [0, 3] }] } : it,
  );
  const m = scene({ currents });
  m.s[affinity(0, 1)] = 3;
  expect(m.s[known(0, 1)]).toBe(0);
  const command = { kind: 'carry', initiative: 'initiative-1' } as const;
  const foreseen = forecast(m, command).lines.find(({ number }) => number === 'grievance.current-0');
  expect(foreseen).toMatchObject({ low: -2 * STEP, high: 0 });
  carry(m, 1);
  expect(moved(m, grievance(0), 'carried-relief')).toBe(0);
  endTurn(m);
  expect(moved(m, grievance(0), 'carried-relief')).toBe(-2 * STEP);
});
