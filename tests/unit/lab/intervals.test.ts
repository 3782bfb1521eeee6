/** Intervals against published and hand-worked values: every judgement of a study rests on them. */
import { describe, expect, test } from '@jest/globals';
import { clusteredShare, pairedDifference, rateRatio, type WonPair } from '../../../src/lab/differences';
import { meanInterval, NO_INTERVAL, wilson } from '../../../src/lab/intervals';

const pairs = (both: number, onlyA: number, onlyB: number, neither: number): WonPair[] =>
  [
    [both, true, true] as const,
    [onlyA, true, false] as const,
    [onlyB, false, true] as const,
    [neither, false, false] as const,
  ].flatMap(([n, a, b]) => Array.from({ length: n }, (): WonPair => [a, b]));

describe('a share (Wilson)', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (hits, n, low, high) => {
    const interval = wilson(hits, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
  test('is the mirror of its opposite, and holds its own value', () => {
    let looked = 0;
    for (let n = 1; n <= 40; n++)
      for (let hits = 0; hits <= n; hits++) {
        const { value, low, high } = wilson(hits, n);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(1 - wilson(n - hits, n).high).toBeCloseTo(low, 12);
        looked++;
      }
    expect(looked).toBe(860);
  });
  test('of nothing is nothing', () => expect(wilson(0, 0)).toEqual(NO_INTERVAL));
});

describe('a mean', () => {
  test('by hand: 2, 4, 4, 4, 5, 5, 7, 9', () => {
    const { value, low, high } = meanInterval([2, 4, 4, 4, 5, 5, 7, 9]);
    expect(value).toBe(5);
    // Sum of squares 32, so a standard error of √(32 / 7 / 8).
    expect(high - value).toBeCloseTo(1.959964 * Math.sqrt(32 / 56), 6);
    expect(value - low).toBeCloseTo(high - value, 12);
  });
  test('of one value is not known', () => expect(meanInterval([3]).high).toBe(Number.POSITIVE_INFINITY));
});

describe('a paired difference (Agresti and Min)', () => {
  test('of the approval ratings they work through', () => {
    // 794 both, 150 the first time only, 86 the second only, 570 neither.
    const { value, low, high, n } = pairedDifference(pairs(794, 150, 86, 570));
    expect(n).toBe(1600);
    expect(value).toBeCloseTo(0.04, 10);
    expect(low).toBeCloseTo(0.0212, 4);
    expect(high).toBeCloseTo(0.0587, 4);
  });
  test('of seeds in full agreement is not certain', () => {
    const { value, low, high } = pairedDifference(pairs(6, 0, 0, 4));
    expect(value).toBe(0);
    expect(low).toBeLessThan(-0.1);
    expect(high).toBeGreaterThan(0.1);
  });
  test('turns its sign with its sides', () => {
    const ab = pairedDifference(pairs(3, 9, 2, 6));
    const ba = pairedDifference(pairs(3, 2, 9, 6));
    expect(ba.value).toBeCloseTo(-ab.value, 12);
    expect(ba.low).toBeCloseTo(-ab.high, 12);
  });
});

describe('a ratio of rates (Katz)', () => {
  test('of the aspirin trial', () => {
    // Placebo 189 of 11,034, aspirin 104 of 11,037: 1.82 (1.43–2.31).
    const { value, low, high } = rateRatio(189, 11_034, 104, 11_037);
    expect(value).toBeCloseTo(1.818, 3);
    expect(low).toBeCloseTo(1.433, 3);
    expect(high).toBeCloseTo(2.306, 3);
  });
  test('against no win at all is endless, yet has a lower bound', () => {
    const { value, low } = rateRatio(20, 40, 0, 40);
    expect(value).toBe(Number.POSITIVE_INFINITY);
    expect(low).toBeGreaterThan(1);
    expect(low).toBeLessThan(41);
  });
});

describe('a share counted in bunches', () => {
  test('of bunches of one is a plain share', () => {
    const ones = Array.from({ length: 10 }, (_, i) => ({ hits: i < 5 ? 1 : 0, size: 1 }));
    const { value, high } = clusteredShare(ones);
    expect(value).toBe(0.5);
    expect(high - value).toBeCloseTo(1.959964 * Math.sqrt(0.25 / 9), 6);
  });
  test('is surer when every bunch is alike than when bunches are all or nothing', () => {
    const alike = Array.from({ length: 8 }, () => ({ hits: 5, size: 10 }));
    const split = Array.from({ length: 8 }, (_, i) => ({ hits: i % 2 === 0 ? 10 : 0, size: 10 }));
    expect(clusteredShare(alike).high).toBe(0.5);
    expect(clusteredShare(split).high).toBeGreaterThan(0.8);
  });
});
