/** What the searches stand on: halving finds the best of many, and the fitted guess finds the line it was made from. */
import { describe, expect, test } from '@jest/globals';
import { botRandom } from '../../../src/bots';
import { halve, meanOf, type Trial } from '../../../src/bots/halving';
import { Fit, valueOn } from '../../../src/bots/least-squares';

describe('successive halving', () => {
  test('finds the best of many noisy ideas, and spends about its budget', () => {
    const random = botRandom(4);
    const ideas: (Trial & { readonly worth: number })[] = Array.from({ length: 40 }, (_, n) => ({
      tries: 0,
      sum: 0,
      worth: n === 23 ? 0.75 : 0.4 + (n % 10) / 50,
    }));
    let spent = 0;
    const alive = [...ideas];
    halve(alive, {
      budget: 2000,
      outcome: ({ worth }) => {
        spent++;
        return random(1000) < worth * 1000 ? 1 : 0;
      },
    });
    expect(alive[0]!.worth).toBe(0.75);
    expect(meanOf(alive[0]!)).toBeGreaterThan(meanOf(alive[1]!));
    expect(spent).toBeGreaterThan(1000);
    expect(spent).toBeLessThanOrEqual(2200);
  });

  test('what is bred catches up with the others', () => {
    const seen: number[] = [];
    const alive: Trial[] = Array.from({ length: 8 }, () => ({ tries: 0, sum: 0 }));
    const child: Trial = { tries: 0, sum: 0 };
    halve(alive, {
      budget: 200,
      outcome: (trial, n) => {
        if (trial === child) seen.push(n);
        return trial === child ? 1 : 0.5;
      },
      breed: (others, round) => {
        if (round !== 1) return [];
        others.push(child);
        return [child];
      },
    });
    expect(alive[0]).toBe(child);
    expect(seen).toEqual(seen.map((_, n) => n));
  });
});

describe('least squares', () => {
  test('finds the line points were made from, and does not trip on a feature that is always 0', () => {
    const random = botRandom(2);
    const rows = Array.from({ length: 400 }, () => Float64Array.of(1, random(100), random(9) - 4, 0));
    const fit = new Fit(4);
    for (const row of rows) fit.add(row, 30 + 2 * row[1]! - 5 * row[2]!);
    const line = fit.line();
    const guess = valueOn(line, Float64Array.of(1, 50, 2, 0));
    expect(Math.abs(guess - 120)).toBeLessThan(4);
    expect([...line.weights].every(Number.isFinite)).toBe(true);
  });
});
