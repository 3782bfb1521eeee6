/** Pins: to name what is objectively weak is a misreading: unity falls, nothing is gained, and the assembly says so. */
import { expect, test } from '@jest/globals';
import { COUNT_MISREADINGS, commitment, intensity, playerView, serves, UNITY } from '../../src/sim';
import { endTurn, expectDone, moved, scene } from '../helpers/scene';

const LABOUR = { kind: 'designate', contradiction: 'capital-labour' } as const;

test.each([
  ['cold in itself', 379, 500, true],
  ['far behind the hottest', 480, 701, true],
  ['just warm enough', 380, 500, false],
  ['just near enough to the hottest', 480, 700, false],
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
  expect(serves(m, m.level.initiatives[0]!)).toBe(!misread);
  expect(m.s[COUNT_MISREADINGS]).toBe(misread ? 1 : 0);
  endTurn(m);
  expect(moved(m, UNITY, 'misreading')).toBe(misread ? -50 : 0);
  if (misread) expect(moved(m, commitment(0), 'designation')).toBe(0);
});

test('a right reading turns into a misreading when the world cools under it', () => {
  const m = scene();
  expectDone(m, LABOUR);
  expect(playerView(m).misread).toBe(false);
  m.s[intensity(0)] = 200;
  endTurn(m);
  expect(playerView(m).misread).toBe(true);
});
