/** Pins: a designation held strengthens for three turns and no more, and after eight moves nobody. */
import { expect, test } from '@jest/globals';
import { commitment, forceOf, intensity, type Match, TENURE, UNITY } from '../../src/sim';
import { endTurn, expectDone, moved, now, scene } from '../helpers/scene';

/** Same heat, unity and commitment each turn, so that only tenure tells. */
function steady(m: Match): void {
  for (let k = 0; k < 6; k++) m.s[intensity(k)] = k === 0 ? 600 : 400;
  for (let c = 0; c < 9; c++) m.s[commitment(c)] = 500;
  m.s[UNITY] = 600;
}

test('force grows by 16 a turn to the third turn', () => {
  const m = scene();
  steady(m);
  expectDone(m, { kind: 'designate', contradiction: 'capital-labour' });
  const forces: number[] = [];
  for (let turn = 0; turn < 6; turn++) {
    steady(m);
    forces.push(forceOf(m, 0));
    endTurn(m);
  }
  expect(forces.map((force) => force - forces[0]!)).toEqual([0, 16, 32, 48, 48, 48]);
  expect(m.s[TENURE]).toBe(6);
});

test('what it gives in commitment fades by an eighth a turn, to nothing', () => {
  const m = scene();
  expectDone(m, { kind: 'designate', contradiction: 'capital-labour' });
  const gains: number[] = [];
  for (let turn = 0; turn < 10; turn++) {
    steady(m);
    const from = now(m);
    endTurn(m);
    gains.push(moved(m, commitment(1), 'designation', from));
  }
  const full = Math.trunc((600 - 380) / 26);
  expect(gains).toEqual(Array.from({ length: 10 }, (_, age) => Math.trunc((full * Math.max(0, 8 - age)) / 8)));
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
