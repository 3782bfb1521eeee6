/** Drawing first and asking afterwards gives the same odds as asking every event. */
import { expect, test } from '@jest/globals';
import { prepareLevel } from '../../../src/sim';
import { newMatch } from '../../../src/sim/setup';
import { drawAmongAll, drawEvent } from '../../../src/sim/triggers';
import { madeLevel } from '../../helpers/made-level';

test('a large level draws its events with the odds of the plain way', () => {
  const level = prepareLevel(madeLevel({ events: 400 }));
  const match = newMatch(level, { seed: 9 });
  const draws = 30_000;
  const count = (draw: typeof drawEvent): Map<number, number> => {
    const seen = new Map<number, number>();
    for (let i = 0; i < draws; i++) {
      const event = draw(match);
      seen.set(event, (seen.get(event) ?? 0) + 1);
    }
    return seen;
  };
  const quick = count(drawEvent);
  const plain = count(drawAmongAll);
  expect(plain.size).toBeGreaterThan(20);
  expect([...quick.keys()].filter((event) => !plain.has(event))).toEqual([]);
  // Two samples of the same odds differ by less than five standard deviations of their difference.
  for (const [event, seen] of plain)
    expect(Math.abs(seen - (quick.get(event) ?? 0))).toBeLessThan(5 * Math.sqrt(2 * seen) + 10);
});
