/** Pins: to name what is objectively weak is a misreading: unity falls, nothing is gained, and the assembly says so. */
import { expect, test } from '@jest/globals';
import { COUNT_MISREADINGS, commitment, intensity, playerView, serves, UNITY } from '../../src/sim';
import { MISREADING_FLOOR, MISREADING_GAP } from '../../src/sim/designation';
import { endTurn, expectDone, moved, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const LABOUR = { kind: 'designate', contradiction: 'capital-labour' } as const;
const WARM = MISREADING_FLOOR + 100;

test.each([
  ['cold in itself', MISREADING_FLOOR - 1, 500, true],
  ['far behind the hottest', WARM, WARM + MISREADING_GAP + 1, true],
  ['just warm enough', MISREADING_FLOOR, 500, false],
  ['just near enough to the hottest', WARM, WARM + MISREADING_GAP, false],
] as const)('%s', (_, own, hottest, misread) => {
  const m = scene({
    numbers: [
      [intensity(0), own],
      [intensity(1), hottest],
    ],
  });
  expect(playerView(m).contradictions[0]!.misreading).toBe(misread);
  expectDone(m, LABOUR);
  expect(playerView(m).misread).toBe(misread);
  expect(serves(m, 0)).toBe(!misread);
  expect(m.s[COUNT_MISREADINGS]).toBe(misread ? 1 : 0);
  endTurn(m);
  expect(moved(m, UNITY, 'misreading')).toBe(misread ? -tunable('designation', 'MISREADING_COST') : 0);
  if (misread) expect(moved(m, commitment(0), 'designation')).toBe(0);
});

test('a right reading turns into a misreading when the world cools under it', () => {
  const m = scene();
  expectDone(m, LABOUR);
  expect(playerView(m).misread).toBe(false);
  m.s[intensity(0)] = 100;
  endTurn(m);
  expect(playerView(m).misread).toBe(true);
});
