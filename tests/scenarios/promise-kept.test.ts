/** Pins: signing lifts the grievance and brings means at once; a promise kept binds its creditor to the front and lifts unity. */
import { expect, test } from '@jest/globals';
import { commitment, COUNT_KEPT, grievance, playerView, resource, UNITY } from '../../src/sim';
import { demanding, promiseViewsOf, SIGN } from '../helpers/demands';
import { carry, endTurn, expectDone, moved } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

test('signing lifts what the demand says, and stands in the ledger with its day', () => {
  const m = demanding({ demands: [{ kind: 'carry', term: 3, relief: 90 }] });
  expectDone(m, SIGN);
  expect(moved(m, grievance(4), 'promise-signed')).toBe(-90);
  expect(promiseViewsOf(m)).toMatchObject([{ demand: 'demand-0', creditor: 'current-4', due: 3, onTrack: false }]);
});

test('what the creditor lends on it is of its constituent’s own resource, as its card says', () => {
  const m = demanding({ demands: [{ kind: 'carry', term: 3 }] });
  expect(playerView(m).demands[0]).toMatchObject({ advance: tunable('promises', 'ADVANCE'), resource: 'legitimacy' });
  expectDone(m, SIGN);
  expect([0, 1, 2].map((r) => moved(m, resource(r), 'promise-signed'))).toEqual([0, tunable('promises', 'ADVANCE'), 0]);
});

test.each([
  ['one of its own carried', { kind: 'carry' }, 4],
  ['the lever used', { kind: 'lever', lever: 2 }, 2],
] as const)('%s: kept at the end of that turn', (_, demand, index) => {
  const m = demanding({ demands: [demand] });
  expectDone(m, SIGN);
  endTurn(m);
  expect(promiseViewsOf(m)).toHaveLength(1);
  carry(m, index);
  expect(promiseViewsOf(m)[0]!.onTrack).toBe(true);
  endTurn(m);
  expect(promiseViewsOf(m)).toEqual([]);
  expect(m.s[COUNT_KEPT]).toBe(1);
  expect(moved(m, commitment(4), 'promise-kept')).toBe(tunable('promises', 'KEPT_COMMITMENT'));
  expect(moved(m, UNITY, 'promise-kept')).toBe(tunable('promises', 'KEPT_UNITY'));
});

test('to designate by a day: kept by the designation', () => {
  const m = demanding({ demands: [{ kind: 'designate', contradiction: 4 }] });
  expectDone(m, SIGN);
  expectDone(m, { kind: 'designate', contradiction: 'ecology-accumulation' });
  endTurn(m);
  expect(m.s[COUNT_KEPT]).toBe(1);
});

test('to abstain: kept when its day has come, and no sooner', () => {
  const m = demanding({ demands: [{ kind: 'avoid', lever: 3, term: 2 }] });
  expectDone(m, SIGN);
  endTurn(m);
  expect([m.s[COUNT_KEPT], promiseViewsOf(m).length]).toEqual([0, 1]);
  endTurn(m);
  expect([m.s[COUNT_KEPT], promiseViewsOf(m).length]).toEqual([1, 0]);
});
