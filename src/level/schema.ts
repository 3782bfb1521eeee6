/** The shape of every file of a level, format version 1: what editors complete from and what the checker enforces. */
import { z } from 'zod';
import {
  COMMAND_KINDS,
  CONSTITUENTS,
  CONTRADICTIONS,
  EASED_IDS,
  INSTITUTIONS,
  LAYERS,
  LEVEL_DIFFICULTIES,
  PERSONALITIES,
  RESOURCES,
  TRACKS,
  WINGS,
} from '../sim';
import {
  condition,
  cost,
  effects,
  id,
  lever,
  moveTarget,
  points,
  someIds,
  someStrengths,
  sources,
  target,
  whole,
} from './schema-parts';

const contradiction = z.enum(CONTRADICTIONS);
const percent = whole(0, 300);
const score = points.min(0);

const theatre = z.strictObject({ id, reach: percent, sources });
const layer = z.strictObject({ id: z.enum(LAYERS), network: percent, footprint: percent, sources });
const contradictionEntry = z.strictObject({
  id: contradiction,
  principal: z.boolean().optional(),
  base: score,
  drivers: z.array(z.strictObject({ number: z.string().max(80), percent: whole(-200, 200) })),
  sources,
});
const constituent = z.strictObject({ id: z.enum(CONSTITUENTS), resource: z.enum(RESOURCES), sources });
const current = z.strictObject({
  id,
  constituent: z.enum(CONSTITUENTS),
  affinities: z.partialRecord(contradiction, whole(0, 3)),
  hidden: z.partialRecord(contradiction, z.array(whole(0, 3)).min(2).max(4)).optional(),
  sources,
});
const demand = z.strictObject({
  id,
  currents: someIds,
  kind: z.enum(['carry', 'designate', 'lever', 'avoid']),
  contradiction: contradiction.optional(),
  lever: lever.optional(),
  term: whole(1, 8),
  relief: score,
  breach: score,
  requires: condition.optional(),
  sources,
});
const lord = z.strictObject({ id, wing: z.enum(WINGS), home: z.array(z.enum(LAYERS)).min(1), sources });
const fissure = z.strictObject({ id, lords: z.array(id).min(1), sources });
const personality = z.strictObject({ id: z.enum(PERSONALITIES), sources });
const initiative = z.strictObject({
  id,
  current: id,
  contradiction,
  lever,
  cost,
  target: target.default('none'),
  institution: z.enum(INSTITUTIONS).optional(),
  requires: condition.optional(),
  from: whole(1, 40).default(1),
  cooldown: whole(0, 12).default(2),
  reveals: z.boolean().optional(),
  effects: effects.min(1),
  sources,
});
const need = whole(0, 9).default(0);
const character = percent.default(100);
const move = z.strictObject({
  id,
  lords: someIds,
  contradiction,
  cost: whole(0, 40),
  target: moveTarget.default('none'),
  requires: condition.optional(),
  from: whole(1, 40).default(1),
  cooldown: whole(0, 12).default(0),
  need: z.strictObject({ base: need, hold: need, valuation: need, rivals: need, front: need }),
  character: z.strictObject(
    Object.fromEntries(PERSONALITIES.map((it) => [it, character])) as Record<
      (typeof PERSONALITIES)[number],
      typeof character
    >,
  ),
  answers: lever.optional(),
  weight: whole(1, 1000).default(100),
  effects: effects.min(1),
  sources,
});
const choice = z.strictObject({
  id,
  requires: condition.optional(),
  cost: cost.optional(),
  effects: effects.default([]),
  sources: sources.optional(),
});
const scriptedEvent = z.strictObject({
  id,
  when: condition.optional(),
  weight: whole(1, 1000).default(100),
  certain: z.boolean().default(false),
  cooldown: whole(0, 20).default(0),
  effects: effects.default([]),
  choices: z.array(choice).max(8).default([]),
  sources,
});
const consequence = z.strictObject({ id, announced: z.boolean().default(true), effects: effects.min(1), sources });
const ending = z.strictObject({
  id,
  kind: z.enum(['victory', 'great', 'partial', 'defeat']),
  anytime: z.boolean(),
  when: condition.optional(),
  sources,
});
const assumption = z.strictObject({
  id: z.string().max(40),
  essay: whole(0, 400),
  rival: whole(0, 400),
  min: whole(0, 400),
  max: whole(0, 400),
  unit: z.enum(['percent', 'points']),
  sources,
});

/** Everything a library or a level may define. */
export const ENTRIES = {
  theatres: theatre,
  layers: layer,
  contradictions: contradictionEntry,
  constituents: constituent,
  currents: current,
  demands: demand,
  lords: lord,
  fissures: fissure,
  personalities: personality,
  initiatives: initiative,
  moves: move,
  events: scriptedEvent,
  consequences: consequence,
  endings: ending,
  assumptions: assumption,
} as const;
export type EntryKind = keyof typeof ENTRIES;
export type EntryOf<K extends EntryKind> = z.infer<(typeof ENTRIES)[K]>;
export const ENTRY_KINDS = Object.keys(ENTRIES) as readonly EntryKind[];

const lists = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, z.array(ENTRIES[kind]).optional()])) as {
  [K in EntryKind]: z.ZodOptional<z.ZodArray<(typeof ENTRIES)[K]>>;
};
/** levels/library/<topic>/content.yaml */
export const librarySchema = z.strictObject(lists);
export type Library = z.infer<typeof librarySchema>;

const cells = z.partialRecord(z.enum(LAYERS), score);
const institutions = z.partialRecord(z.enum(INSTITUTIONS), z.strictObject({ strength: score, independence: score }));

/** In the order of the rules. */
export const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

/** levels/<slug>/level.yaml */
export const levelSchema = z.strictObject({
  format: z.literal(1),
  id,
  turns: whole(1, 40),
  difficulty: z.enum(LEVEL_DIFFICULTIES).default('normal'),
  start: z.strictObject({ year: whole(1990, 2100), season: z.enum(SEASONS) }),
  sources,
  acts: z
    .array(
      z.strictObject({
        id,
        from: whole(1, 40),
        agenda: whole(1, 3),
        tabled: whole(1, 3).default(3),
        moves: whole(1, 5),
        levers: z.array(lever).min(1),
        sources,
      }),
    )
    .min(1),
  theatres: z
    .array(
      z.strictObject({
        id,
        grip: cells,
        alternative: cells,
        hardship: score,
        institutions,
        compact: z.array(z.enum(LAYERS)).optional(),
      }),
    )
    .min(1)
    .max(6),
  layers: z.array(z.enum(LAYERS)).min(1),
  currents: z
    .array(z.strictObject({ id, weight: whole(1, 20), commitment: score, grievance: score }))
    .min(3)
    .max(9),
  shares: z.strictObject({ left: score, democratic: score, capital: score }),
  resources: cost,
  lords: z
    .array(z.strictObject({ id, chest: whole(0, 99), loyalty: score }))
    .min(1)
    .max(8),
  fissures: z.record(id, score),
  tracks: z.partialRecord(z.enum(TRACKS), score),
  intensities: z.partialRecord(contradiction, score),
  jitter: z.record(z.string().max(80), score).optional(),
  personalities: z.array(z.enum(PERSONALITIES)).min(1),
  initiatives: someStrengths,
  moves: someIds,
  events: z.union([someIds, z.tuple([])]),
  demands: z.union([someIds, z.tuple([])]),
  endings: someIds,
  variables: z.array(id).max(16).optional(),
  headline: z.array(z.enum(TRACKS)).min(1).max(5),
  assumptions: z.record(z.string().max(40), whole(0, 400)).optional(),
  easing: z.partialRecord(z.enum(EASED_IDS), whole(0, 100)).optional(),
  hints: z
    .array(
      z.strictObject({
        id,
        turn: whole(1, 40),
        panel: z.enum(['front-page', 'assembly', 'agenda', 'promises', 'gauges', 'board', 'end-turn', 'rupture']),
        until: z.enum(COMMAND_KINDS).exclude(['plan']).nullable().optional(),
      }),
    )
    .optional(),
  own: librarySchema.optional(),
});
export type LevelFile = z.infer<typeof levelSchema>;
