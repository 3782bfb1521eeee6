/** Pins: the world pulls each contradiction part of the way each turn, stirred by chance; acting on one cools it. */
import { expect, test } from '@jest/globals';
import { hardship, intensity } from '../../src/sim';
import { carry, endTurn, expectDone, moved, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const STIR = tunable('intensities', 'STIR');
const unmoved = scene().level.contradictions.map((it) => ({ ...it, base: 300, drivers: [] }));

function pulled(from: number, seed: number): number {
  const m = scene({ contradictions: unmoved }, seed);
  m.s[intensity(0)] = from;
  endTurn(m);
  return moved(m, intensity(0), 'intensity-pull');
}

test('towards where the world pulls it, within what chance stirs', () => {
  const drawn = Array.from({ length: 60 }, (_, seed) => pulled(800, seed));
  const steady = Array.from({ length: 60 }, (_, seed) => pulled(300, seed));
  expect(Math.max(...drawn)).toBeLessThan(0);
  expect(Math.max(...steady.map(Math.abs))).toBeLessThanOrEqual(STIR);
  expect(Math.max(...drawn) - Math.min(...drawn)).toBeLessThanOrEqual(2 * STIR);
  expect(new Set(drawn).size).toBeGreaterThan(STIR / 2);
});

test('hardship drives what is driven by hardship', () => {
  const drive = (suffered: number): number => {
    const m = scene({
      numbers: [
        [hardship(0), suffered],
        [hardship(1), suffered],
      ],
    });
    endTurn(m);
    return moved(m, intensity(0), 'intensity-pull');
  };
  expect(drive(900) - drive(100)).toBeGreaterThan(2 * STIR);
});

test('a carried act cools its contradiction, the named one more', () => {
  const m = scene();
  carry(m, 0);
  expect(moved(m, intensity(0), 'intensity-carried')).toBe(-tunable('carry', 'COOLING'));
  const named = scene();
  expectDone(named, { kind: 'designate', contradiction: 'capital-labour' });
  carry(named, 0);
  expect(moved(named, intensity(0), 'intensity-carried')).toBe(-tunable('carry', 'COOLING_SERVED'));
  expect(tunable('carry', 'COOLING_SERVED')).toBeGreaterThan(tunable('carry', 'COOLING'));
});
