/** Pins: a compiled condition holds exactly when the condition, read plainly, does; and what can hold is found so. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ConditionWriter } from '../../../src/level/compile-conditions';
import type { Condition } from '../../../src/level/schema-parts';
import { canHold } from '../../../src/level/satisfiable';
import { blankState, fieldOf, holds, namesOf, prepareLevel, type State } from '../../../src/sim';
import { rangesOf } from '../../../src/sim/conditions';
import { madeLevel } from '../../helpers/made-level';

const level = prepareLevel(madeLevel({ theatres: 2 }));
const names = { ...namesOf(level), members: {}, events: [] };
const NUMBERS = ['unity', 'social-base', 'grip.theatre-0.cloud', 'legitimacy', 'chest.lord-2'] as const;
const scaleOf = (number: string): number => (number === 'legitimacy' || number.startsWith('chest') ? 1 : 10);
const faults = {
  unknown: (_: unknown, what: string, name: string) => {
    throw new Error(`${what} ${name}`);
  },
  outOfRange: () => undefined,
};

/** A comparison, or some of them joined. */
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .record({
        number: fc.constantFrom(...NUMBERS),
        how: fc.constantFrom('atLeast', 'atMost', 'above', 'below', 'is'),
        at: fc.integer({ min: 0, max: 16 }),
      })
      .map(({ number, how, at }) => ({ number, [how]: at }) as Condition),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));

/** The condition read plainly. */
function plainly(it: Condition, s: State): boolean {
  if ('all' in it) return it.all.every((inner) => plainly(inner, s));
  if ('any' in it) return it.any.some((inner) => plainly(inner, s));
  if ('not' in it) return !plainly(it.not, s);
  if ('fired' in it) return false;
  const value = s[fieldOf(names, it.number)!]! / scaleOf(it.number);
  return (
    (it.atLeast === undefined || value >= it.atLeast) &&
    (it.atMost === undefined || value <= it.atMost) &&
    (it.above === undefined || value > it.above) &&
    (it.below === undefined || value < it.below) &&
    (it.is === undefined || value === it.is)
  );
}

const state = fc
  .array(fc.integer({ min: 0, max: 16 }), { minLength: NUMBERS.length, maxLength: NUMBERS.length })
  .map((values) => {
    const s = blankState();
    NUMBERS.forEach((number, i) => {
      s[fieldOf(names, number)!] = scaleOf(number) === 10 ? values[i]! * 10 + (i % 2) : values[i]!;
    });
    return s;
  });

test('all, any and not, however they stand in each other', () => {
  let held = 0;
  fc.assert(
    fc.property(condition, fc.array(state, { minLength: 5, maxLength: 5 }), (it, states) => {
      const writer = new ConditionWriter(names);
      const at = writer.write(it, [], faults);
      const code = rangesOf(writer.rows);
      for (const s of states) {
        const expected = plainly(it, s);
        if (expected) held++;
        expect(holds(code, at, s)).toBe(expected);
        // What holds somewhere can hold; the other way round it may be too kind.
        if (expected) expect(canHold({ ...level, conditions: writer.rows }, at)).toBe(true);
      }
    }),
    { numRuns: 2_000, seed: 5 },
  );
  expect(held).toBeGreaterThan(1_000);
});

test.each<[Condition, boolean]>([
  [
    {
      all: [
        { number: 'unity', atLeast: 60 },
        { number: 'unity', below: 60 },
      ],
    },
    false,
  ],
  [
    {
      all: [
        { number: 'unity', atLeast: 60 },
        { number: 'unity', atMost: 60 },
      ],
    },
    true,
  ],
  [{ number: 'unity', above: 100 }, false],
  [{ not: { number: 'unity', atLeast: 0 } }, false],
  [
    {
      any: [
        { number: 'unity', above: 100 },
        { number: 'social-base', above: 99 },
      ],
    },
    true,
  ],
  [{ all: [{ number: 'legitimacy', is: 5 }, { not: { number: 'legitimacy', is: 5 } }] }, false],
])('%j can hold: %s', (it, can) => {
  const writer = new ConditionWriter(names);
  const at = writer.write(it, [], faults);
  expect(canHold({ ...level, conditions: writer.rows }, at)).toBe(can);
});
