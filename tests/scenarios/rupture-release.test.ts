/** Pins: a current let go never returns; those who stay are relieved of the quarrel, and unity pays. */
import { expect, test } from '@jest/globals';
import { absence, COUNT_BROKEN, grievance, UNITY } from '../../src/sim';
import { GONE } from '../../src/sim/ruptures';
import { demanding, promiseViewsOf, SIGN } from '../helpers/demands';
import { endTurn, expectDone, moved, scene } from '../helpers/scene';

test('gone for good; everyone else is relieved alike', () => {
  const m = scene({ numbers: [[grievance(4), 800]] });
  expectDone(m, { kind: 'rupture', current: 'current-4', way: 'release' });
  expect(moved(m, UNITY, 'rupture-released')).toBeLessThan(0);
  const [relieved, ...others] = [0, 3, 8].map((c) => moved(m, grievance(c), 'rupture-released'));
  expect(relieved).toBeLessThan(0);
  expect(others).toEqual([relieved, relieved]);
  expect(moved(m, grievance(4), 'rupture-released')).toBe(0);
  for (let turn = 0; turn < 8; turn++) endTurn(m);
  expect(m.s[absence(4)]).toBe(GONE);
});

test('it takes its claims along: what is owed to nobody is neither kept nor broken', () => {
  const m = demanding({ demands: [{ kind: 'carry', term: 3 }] });
  expectDone(m, SIGN);
  expect(promiseViewsOf(m)).toHaveLength(1);
  m.s[grievance(4)] = 800;
  endTurn(m);
  expectDone(m, { kind: 'rupture', current: 'current-4', way: 'release' });
  expect(promiseViewsOf(m)).toHaveLength(0);
  for (let turn = 0; turn < 4; turn++) endTurn(m);
  expect(m.s[COUNT_BROKEN]).toBe(0);
});
