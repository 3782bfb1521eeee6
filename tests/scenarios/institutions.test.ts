/** Pins: the same act pays differently by theatre: a strong, free institution multiplies it, a captured one stifles it. */
import { expect, test } from '@jest/globals';
import { independence, INSTITUTIONS, playerView, SOCIAL_BASE, strength, UNITY, EFFECT } from '../../src/sim';
import { institutionShare } from '../../src/sim/force';
import { carry, row, scene } from '../helpers/scene';

const COURTS = INSTITUTIONS.indexOf('courts');
const aimed = {
  target: 'theatre' as const,
  theatres: [0, 1],
  institution: COURTS,
  effects: [row(EFFECT.add, SOCIAL_BASE, -100)],
};

test.each([
  [700, 100, 'captured', 35],
  [700, 450, 'pressured', 75],
  [700, 900, 'free', 128],
  [1000, 1000, 'free', 160],
  [100, 200, 'captured', 20],
] as const)('strength %i, independence %i: %s, %i percent', (power, freedom, state, percent) => {
  const m = scene({
    numbers: [
      [strength(0, COURTS), power],
      [independence(0, COURTS), freedom],
    ],
  });
  expect(institutionShare(m, 0, COURTS)).toBe(percent);
  expect(playerView(m).theatres[0]!.institutions[COURTS]!.state).toBe(state);
});

test('carried in a theatre whose courts are free, and in one where they are captured', () => {
  const hit = (theatre: number): number => {
    const m = scene({
      initiatives: [aimed],
      numbers: [
        [UNITY, 525],
        [SOCIAL_BASE, 570],
        [strength(0, COURTS), 750],
        [independence(0, COURTS), 1000],
        [strength(1, COURTS), 600],
        [independence(1, COURTS), 100],
      ],
    });
    carry(m, 0, { theatre: `theatre-${theatre}` });
    return 570 - m.s[SOCIAL_BASE]!;
  };
  expect([hit(0), hit(1)]).toEqual([150, 30]);
});

test('an act with no institution passes whole', () => {
  expect(institutionShare(scene(), 0, -1)).toBe(100);
});
