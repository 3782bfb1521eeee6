/** Pins: a designation held strengthens for three turns and no more; what it gives in commitment fades to nothing. */
import { expect, test } from '@jest/globals';
import { commitment, forceOf, intensity, type Match, TENURE, UNITY } from '../../src/sim';
import { endTurn, expectDone, moved, now, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

/** Same heat, unity and commitment each turn, so that only tenure tells. */
function steady(m: Match): void {
  for (let k = 0; k < 6; k++) m.s[intensity(k)] = k === 0 ? 640 : 440;
  for (let c = 0; c < 9; c++) m.s[commitment(c)] = 500;
  m.s[UNITY] = 600;
}

test('force grows by as much each turn until it is full, then no more', () => {
  const full = tunable('force', 'TENURE_FULL');
  expect(full).toBe(3);
  const m = scene();
  steady(m);
  expectDone(m, { kind: 'designate', contradiction: 'capital-labour' });
  const forces: number[] = [];
  for (let turn = 0; turn < 6; turn++) {
    steady(m);
    forces.push(forceOf(m, 0));
    endTurn(m);
  }
  const step = forces[1]! - forces[0]!;
  expect(step).toBeGreaterThan(0);
  expect(forces.map((force) => force - forces[0]!)).toEqual([0, 1, 2, 3, 3, 3].map((n) => n * step));
  expect(m.s[TENURE]).toBe(6);
});

test('what it gives in commitment fades turn by turn, to nothing', () => {
  const stale = tunable('designation', 'STALE');
  const m = scene();
  expectDone(m, { kind: 'designate', contradiction: 'capital-labour' });
  const gains: number[] = [];
  for (let turn = 0; turn < stale + 2; turn++) {
    steady(m);
    const from = now(m);
    endTurn(m);
    gains.push(moved(m, commitment(1), 'designation', from));
  }
  expect(gains[0]).toBeGreaterThan(0);
  expect(gains.slice(0, stale).map((gain, age) => gain - Math.trunc((gains[0]! * (stale - age)) / stale))).toEqual(
    Array.from({ length: stale }, () => 0),
  );
  expect(gains.slice(stale)).toEqual([0, 0]);
});

test('turning to another begins again at nothing', () => {
  const m = scene();
  expectDone(m, { kind: 'designate', contradiction: 'capital-labour' });
  endTurn(m);
  endTurn(m);
  expect(m.s[TENURE]).toBe(2);
  expectDone(m, { kind: 'designate', contradiction: 'ecology-accumulation' });
  expect(m.s[TENURE]).toBe(0);
});
