/** Pins: organise and conciliate are always there, once a turn each, at their price. */
import { expect, test } from '@jest/globals';
import { commitment, grievance, type Match, play, playerView, POPULAR_CONTROL, resource, UNITY } from '../../src/sim';
import { CONCILIATE_PRICE, ORGANISE_PRICE } from '../../src/sim/standing';
import { endTurn, expectDone, moved, scene } from '../helpers/scene';

const spent = (m: Match) => [0, 1, 2].map((r) => 6 - m.s[resource(r)]!);

test('organise brings a current’s people in: commitment, and popular control', () => {
  const m = scene();
  expectDone(m, { kind: 'organise', current: 'current-7' });
  expect(spent(m)).toEqual([...ORGANISE_PRICE]);
  expect(moved(m, commitment(7), 'organise')).toBeGreaterThan(0);
  expect(moved(m, POPULAR_CONTROL, 'organise')).toBeGreaterThan(0);
});

test('conciliate hears an aggrieved current, and lifts unity', () => {
  const m = scene();
  expectDone(m, { kind: 'conciliate', current: 'current-7' });
  expect(spent(m)).toEqual([...CONCILIATE_PRICE]);
  expect(moved(m, grievance(7), 'conciliate')).toBeLessThan(-50);
  expect(moved(m, UNITY, 'conciliate')).toBeGreaterThan(0);
});

test('once a turn each, again the next', () => {
  const m = scene();
  expectDone(m, { kind: 'organise', current: 'current-7' });
  expect(play(m, { kind: 'organise', current: 'current-6' })).toMatchObject({ code: 'already-done' });
  expectDone(m, { kind: 'conciliate', current: 'current-6' });
  endTurn(m);
  expectDone(m, { kind: 'organise', current: 'current-6' });
});

test('the desk says what each costs, and what stands in the way', () => {
  const m = scene({ numbers: [[resource(0), 1]] });
  expect(playerView(m).standing.map(({ kind, legal, refusal }) => [kind, legal, refusal])).toEqual([
    ['organise', false, 'cannot-afford'],
    ['investigate', true, null],
    ['conciliate', true, null],
  ]);
  expect(play(m, { kind: 'organise', current: 'current-7' })).toMatchObject({ code: 'cannot-afford' });
});
