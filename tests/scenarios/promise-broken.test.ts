/** Pins: a promise past its day is broken: its creditor's grievance by what the demand says, and unity. */
import { expect, test } from '@jest/globals';
import { causeOf } from '../../src/sim/causes';
import { COUNT_BROKEN, grievance, playerView, TURN, UNITY } from '../../src/sim';
import { demanding, promiseViewsOf, SIGN } from '../helpers/demands';
import { carry, endTurn, expectDone, moved } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

test('on its day, not before', () => {
  const m = demanding({ demands: [{ kind: 'carry', term: 2, breach: 200 }] });
  expectDone(m, SIGN);
  endTurn(m);
  expect(m.s[COUNT_BROKEN]).toBe(0);
  endTurn(m);
  expect(m.s[COUNT_BROKEN]).toBe(1);
  expect(moved(m, grievance(4), causeOf('demand', 0))).toBe(200);
  expect(moved(m, UNITY, 'promise-broken')).toBe(tunable('promises', 'BROKEN_UNITY'));
  expect(promiseViewsOf(m)).toEqual([]);
});

test('on the last turn at the latest: nothing is signed that will never fall due', () => {
  const m = demanding({ demands: [{ kind: 'carry', term: 3, breach: 200 }] });
  m.s[TURN] = m.level.turns;
  expect(playerView(m).demands[0]).toMatchObject({ due: m.level.turns, cheap: false });
  expectDone(m, SIGN);
  endTurn(m);
  expect(m.s[COUNT_BROKEN]).toBe(1);
});

test('to abstain is broken by the act itself', () => {
  const m = demanding({ demands: [{ kind: 'avoid', lever: 3, term: 5, breach: 200 }] });
  expectDone(m, SIGN);
  carry(m, 3);
  expect(promiseViewsOf(m)[0]!.onTrack).toBe(false);
  endTurn(m);
  expect(m.s[COUNT_BROKEN]).toBe(1);
});
