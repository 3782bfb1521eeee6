/** The shapes that every file of a level is made of. */
import { z } from 'zod';
import { LEVERS, RESOURCES } from '../sim';

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'an id: small letters, digits and hyphens')
  .max(60);
export const sources = z.array(z.string().max(8)).min(1).describe('Catalogue ids: D01–D58, M01–M30');
/** Points on a 0–100 scale, at most one decimal. */
export const points = z
  .number()
  .min(-100)
  .max(100)
  .refine((n) => Number.isInteger(Math.round(n * 1000) / 100), 'at most one decimal');
export const whole = (low: number, high: number) => z.int().min(low).max(high);
export const lever = z.enum(LEVERS);

const bounds = {
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  above: z.number().optional(),
  below: z.number().optional(),
  is: z.number().optional(),
};

export type Bounds = { [K in keyof typeof bounds]?: number | undefined };
export type Condition =
  | ({ number: string } & Bounds)
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { fired: string };

/** Conditions: comparisons on named numbers, joined by all, any, not. */
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z
      .strictObject({ number: z.string().max(80), ...bounds })
      .refine((it) => Object.keys(it).length > 1, `expected a bound: ${Object.keys(bounds).join(', ')}`),
    z.strictObject({ all: z.array(condition).min(1).max(20) }),
    z.strictObject({ any: z.array(condition).min(1).max(20) }),
    z.strictObject({ not: condition }),
    z.strictObject({ fired: id }),
  ]),
) as z.ZodType<Condition>;

const modifiers = { when: condition.optional(), chance: whole(1, 99).optional() };
/** Which planned moves an effect speaks of: `all`, `contradiction.<id>`, `lord.<id|target>`, `theatre.<id|target>`. */
const scope = z.string().max(80);

export const effect = z.union([
  z.strictObject({ add: z.string().max(80), by: points, fixed: z.boolean().optional(), ...modifiers }),
  z.strictObject({ set: z.string().max(80), to: whole(0, 9999), ...modifiers }),
  z.strictObject({ join: z.string().max(80), ...modifiers }),
  z.strictObject({ blunt: scope, by: whole(1, 100), ...modifiers }),
  z.strictObject({ turn: scope, by: whole(1, 100), ...modifiers }),
  z.strictObject({ expose: scope, ...modifiers }),
  z.strictObject({ find: z.string().max(60), ...modifiers }),
  z.strictObject({ widen: z.string().max(60), by: points, ...modifiers }),
  z.strictObject({ reveal: z.string().max(60), ...modifiers }),
  z.strictObject({ schedule: id, in: whole(1, 12), ...modifiers }),
  z.strictObject({ offensive: z.string().max(60), for: whole(1, 6), ...modifiers }),
  z.strictObject({ pay: whole(-20, 20), ...modifiers }),
]);
export type Effect = z.infer<typeof effect>;
export const effects = z.array(effect).max(24);

/** Whole units of each resource. */
export const cost = z.strictObject(
  Object.fromEntries(RESOURCES.map((resource) => [resource, whole(0, 16).optional()])) as Record<
    (typeof RESOURCES)[number],
    z.ZodOptional<z.ZodInt>
  >,
);
export const someIds = z.union([z.literal('all'), z.array(id).min(1)]);
/** Percent of what an entry does that it does in one level. */
const strength = z.strictObject({ id, percent: whole(10, 400) });
/** Ids, of which some may do more or less here than the library says. */
export const someStrengths = z.union([z.literal('all'), z.array(z.union([id, strength])).min(1)]);
/** What an act is aimed at. */
export const target = z.union([
  z.literal('none'),
  z.strictObject({
    kind: z.enum(['theatre', 'layer', 'cell', 'lord', 'fissure']),
    theatres: someIds.optional(),
    layers: someIds.optional(),
    lords: someIds.optional(),
  }),
]);
/** What a move of the bloc is aimed at. */
export const moveTarget = z.union([
  z.literal('none'),
  z.strictObject({
    kind: z.enum(['theatre', 'cell']),
    theatres: someIds.optional(),
    layers: someIds.optional(),
  }),
]);
