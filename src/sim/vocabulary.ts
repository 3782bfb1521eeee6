/**
 * The words the engine knows by name. Everything else — which theatres, currents, initiatives — is level data;
 * these lists are what rules speak of, so a level may use fewer of them but cannot invent new ones.
 * Order matters: it is the order in memory, in the state hash and in a save.
 */

/** Most theatres a level may hold (GAME.md: six). */
export const MAX_THEATRES = 6;
/** Storeys of the stack, from the ground up. */
export const LAYERS = ['matter', 'cloud', 'data', 'models', 'platforms', 'money'] as const;
export type LayerId = (typeof LAYERS)[number];
export const MAX_LAYERS = LAYERS.length;

/** Points of a theatre's state that can be pressed (D46). */
export const INSTITUTIONS = [
  'parliament',
  'competition',
  'data-protection',
  'central-bank',
  'public-buyers',
  'courts',
] as const;
export type InstitutionId = (typeof INSTITUTIONS)[number];

/** The three forces of the front (D41). */
export const CONSTITUENTS = ['left', 'democratic', 'capital'] as const;
export type ConstituentId = (typeof CONSTITUENTS)[number];
export const MAX_CURRENTS = 9;

/** What each constituent gives, in the order of {@link CONSTITUENTS}; whole units, 0–16. */
export const RESOURCES = ['mobilisation', 'legitimacy', 'investment'] as const;
export type ResourceId = (typeof RESOURCES)[number];

/** The contradictions one of which is designated as predominant (D37–D40). */
export const CONTRADICTIONS = [
  'capital-labour',
  'big-tech-peoples',
  'democracy-oligarchy',
  'equality-hierarchy',
  'ecology-accumulation',
  'sovereignty-empire',
] as const;
export type ContradictionId = (typeof CONTRADICTIONS)[number];
/** An affinity from which a contradiction is *lived*, and its subordination resented. */
export const LIVED = 2;

export const MAX_LORDS = 8;
export const MAX_FISSURES = 6;
/** Most moves in the bloc's repertoire. */
export const MAX_MOVES = 64;
export const MAX_VARIABLES = 16;

/** How an initiative acts: the Leviathan learns the lever used most. */
export const LEVERS = ['street', 'law', 'procurement', 'build', 'money', 'exposure', 'compact', 'care'] as const;
export type LeverId = (typeof LEVERS)[number];

/** A Leviathan's seeded character: it weighs the same legal moves differently. */
export const PERSONALITIES = ['empire-builder', 'speculator', 'culture-warrior', 'engineer'] as const;
export type PersonalityId = (typeof PERSONALITIES)[number];

/** The two wings of the bloc and their allies (M03, M24, D08). */
export const WINGS = ['libertarian', 'populist', 'finance', 'fossil'] as const;
export type WingId = (typeof WINGS)[number];

/**
 * Numbers of the whole board, 0–100. The last five are derived: they follow from the others and are settled, with a
 * ledger entry of their own, after every act and at the end of every turn.
 */
export const TRACKS = [
  'unity',
  'public-capacity',
  'popular-control',
  'bureaucratic-capture',
  'rentier-drift',
  'mediations',
  'social-base',
  'state-capture',
  'cohesion',
  'valuation',
  'deregulation',
  'prestige',
  'loathing',
  'far-right',
  'ecology',
  'political-hold',
  'load',
  'mean-grip',
  'mean-alternative',
  'mean-hardship',
] as const;
export type TrackId = (typeof TRACKS)[number];

/** A current's figure before the aggression (D35), from its commitment. */
export const STANCES = ['collaborates', 'capitulates', 'hesitates', 'resists'] as const;
export type StanceId = (typeof STANCES)[number];

/** Whose an institution is, from its independence. */
export const INSTITUTION_STATES = ['captured', 'pressured', 'free'] as const;
export type InstitutionState = (typeof INSTITUTION_STATES)[number];
