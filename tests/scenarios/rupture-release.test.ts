/** Pins: a current let go never returns; those who stay are relieved of the quarrel, and unity pays eight points. */
import { expect, test } from '@jest/globals';
import { absence, grievance, UNITY } from '../../src/sim';
import { endTurn, expectDone, moved, scene } from '../helpers/scene';

test('gone for good, five points of grievance off all the others', () => {
  const m = scene({ numbers: [[grievance(4), 800]] });
  expectDone(m, { kind: 'rupture', current: 'current-4', way: 'release' });
  expect(moved(m, UNITY, 'rupture-released')).toBe(-80);
  expect([0, 3, 4, 8].map((c) => moved(m, grievance(c), 'rupture-released'))).toEqual([-50, -50, 0, -50]);
  for (let turn = 0; turn < 6; turn++) endTurn(m);
  expect(m.s[absence(4)]).toBe(99);
});
