/** Pins: to name is to promise: a turn that does nothing about what it names costs unity, and says so before it ends. */
import { expect, test } from '@jest/globals';
import { CONTRADICTIONS, type Match, playerView, UNITY } from '../../src/sim';
import { carry, endTurn, expectDone, moved, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const COST = tunable('designation', 'HOLLOW_COST');
const spent = (m: Match) => moved(m, UNITY, 'hollow-designation');

function named(): Match {
  const m = scene({ initiatives: [{ contradiction: 0 }, { contradiction: 1 }] });
  expectDone(m, { kind: 'designate', contradiction: CONTRADICTIONS[0] });
  return m;
}

test('words without acts', () => {
  const m = named();
  expect(playerView(m).hollow).toBe(true);
  endTurn(m);
  expect(spent(m)).toBe(-COST);
  endTurn(m);
  expect(spent(m)).toBe(-COST * 2);
});

test('an act on something else does not make it good; one act on it does', () => {
  const m = named();
  carry(m, 1);
  expect(playerView(m).hollow).toBe(true);
  carry(m, 0);
  expect(playerView(m).hollow).toBe(false);
  endTurn(m);
  expect(spent(m)).toBe(0);
});

test('nothing named, nothing owed', () => {
  const m = scene();
  expect(playerView(m).hollow).toBe(false);
  endTurn(m);
  expect(spent(m)).toBe(0);
});

test('less where debts weigh less', () => {
  const m = scene({ assumptions: { ...scene().level.assumptions, debtWeight: 50 } });
  expectDone(m, { kind: 'designate', contradiction: CONTRADICTIONS[0] });
  endTurn(m);
  expect(spent(m)).toBe(-COST / 2);
});

test('the assembly sees how much of the table bears on each', () => {
  const m = scene({ initiatives: Array.from({ length: 9 }, (_, i) => ({ contradiction: i < 7 ? 2 : 4 })) });
  const counts = playerView(m).contradictions.map(({ tabled }) => tabled);
  expect(counts[2]! + counts[4]!).toBe(playerView(m).table.flatMap(({ initiatives }) => initiatives).length);
  expect(counts.filter((count) => count > 0)).toHaveLength(2);
});
