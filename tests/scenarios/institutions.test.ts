/** Pins: the same act pays differently by theatre: a strong, free institution multiplies it, a captured one stifles it. */
import { expect, test } from '@jest/globals';
import { EFFECT, independence, INSTITUTIONS, type Match, playerView, SOCIAL_BASE, strength } from '../../src/sim';
import { institutionShare } from '../../src/sim/force';
import { FREE_FROM, PRESSURED_FROM } from '../../src/sim/view-world';
import { carry, fullForce, row, scene } from '../helpers/scene';

const COURTS = INSTITUTIONS.indexOf('courts');
const courts = (power: number, freedom: number): Match =>
  scene({
    initiatives: [
      {
        target: 'theatre',
        theatres: [0, 1],
        institution: COURTS,
        effects: [row(EFFECT.add, SOCIAL_BASE, -100)],
      },
    ],
    numbers: [
      [strength(0, COURTS), power],
      [independence(0, COURTS), freedom],
      [strength(1, COURTS), 0],
    ],
  });

test.each([
  [PRESSURED_FROM - 1, 'captured'],
  [PRESSURED_FROM, 'pressured'],
  [FREE_FROM - 1, 'pressured'],
  [FREE_FROM, 'free'],
] as const)('independence at %i: %s', (freedom, state) => {
  expect(playerView(courts(600, freedom)).theatres[0]!.institutions[COURTS]!.state).toBe(state);
});

test('the freer and the stronger, the more of the act passes', () => {
  const shares = [100, 450, 900].map((freedom) => institutionShare(courts(700, freedom), 0, COURTS));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(new Set(shares).size).toBe(3);
  expect(shares[0]).toBeLessThan(50);
  expect(shares[2]).toBeGreaterThan(100);
  expect(institutionShare(courts(300, 900), 0, COURTS)).toBeLessThan(shares[2]!);
});

test('the same act, carried where the courts can act and where they cannot', () => {
  const hit = (theatre: number): number => {
    const m = fullForce(courts(750, 1000));
    const before = m.s[SOCIAL_BASE]!;
    carry(m, 0, { theatre: `theatre-${theatre}` });
    return before - m.s[SOCIAL_BASE]!;
  };
  expect(hit(0)).toBe(institutionShare(courts(750, 1000), 0, COURTS));
  expect(hit(1)).toBeLessThan(hit(0) / 3);
  expect(hit(1)).toBeGreaterThan(0);
});

test('an act with no institution passes whole', () => {
  expect(institutionShare(scene(), 0, -1)).toBe(100);
});
