/**
 * A level as the rules read it: checked, with ids resolved to indices and conditions and effects compiled to whole
 * numbers. `src/level` makes it from YAML; it is plain JSON, so a page loads it in a fraction of a millisecond.
 */
import type { AssumptionId, Easing } from './assumptions';
import type {
  ConstituentId,
  ContradictionId,
  LayerId,
  LeverId,
  PersonalityId,
  ResourceId,
  TrackId,
  WingId,
} from './vocabulary';

/** Address of a compiled condition in {@link CompiledLevel.conditions}; ALWAYS when there is none. */
export type ConditionAt = number;
/** A condition that holds always. */
export const ALWAYS = -1;
/** A condition that never holds. */
export const NEVER = -2;

/** A run of rows in {@link CompiledLevel.effects}: from `at`, up to but not including `end`, in rows. */
export interface EffectRun {
  readonly at: number;
  readonly end: number;
}

/** Anything a level names, with where the essays say it. */
export interface Entry {
  readonly id: string;
  /** Catalogue ids (D01–D58, M01–M30). */
  readonly sources: readonly string[];
}

export interface CompiledTheatre extends Entry {
  /** How far the lords' network effects reach here, percent; China's state keeps its own aligned (D13). */
  readonly reach: number;
}

export interface CompiledLayer extends Entry {
  readonly id: LayerId;
  /** How strongly grip feeds on itself here, percent (D17, D25). */
  readonly network: number;
  /** Ecological cost of building here, percent (D31, D52). */
  readonly footprint: number;
}

export interface CompiledConstituent extends Entry {
  readonly id: ConstituentId;
  readonly resource: ResourceId;
  /** First current of it, and one past its last. */
  readonly from: number;
  readonly to: number;
}

export interface CompiledCurrent extends Entry {
  readonly constituent: number;
  /** Affinity 0–3 to each contradiction, in the order of CONTRADICTIONS. Hidden ones stand at their likeliest value. */
  readonly affinity: readonly number[];
  /** Contradictions whose affinity is hidden at first, with the equally likely values drawn from. */
  readonly hidden: readonly { readonly contradiction: number; readonly values: readonly number[] }[];
}

export interface CompiledLord extends Entry {
  readonly wing: WingId;
  /** Home layers, as indices. */
  readonly home: readonly number[];
}

export interface CompiledFissure extends Entry {
  /** Lords on either side of it, as indices: their loyalty goes as it widens. */
  readonly lords: readonly number[];
  /** How many wings of the bloc those lords belong to, from 1. */
  readonly wings: number;
}

export interface CompiledContradiction extends Entry {
  readonly id: ContradictionId;
  /** Where the world pulls its intensity: `base` + Σ number × percent / 100; tenths. */
  readonly base: number;
  readonly drivers: readonly { readonly field: number; readonly percent: number }[];
  /** The principal one, fixed by the thesis (D37). */
  readonly principal: boolean;
}

/** What an act must be aimed at. */
export type TargetKind = 'none' | 'theatre' | 'layer' | 'cell' | 'lord' | 'fissure';

export interface CompiledInitiative extends Entry {
  /** Index of the current that proposes it, and of its constituent. */
  readonly current: number;
  readonly constituent: number;
  readonly contradiction: number;
  readonly lever: LeverId;
  /** Mobilisation, legitimacy, investment; whole units. */
  readonly cost: readonly [number, number, number];
  readonly target: TargetKind;
  /** Theatres, layers, lords or fissures it may aim at, as indices. */
  readonly theatres: readonly number[];
  readonly layers: readonly number[];
  readonly lords: readonly number[];
  /** Institution that carries it, as an index into INSTITUTIONS; −1 for none: it multiplies the force (D46). */
  readonly institution: number;
  readonly requires: ConditionAt;
  /** First turn on which it may be tabled. */
  readonly from: number;
  /** Turns it rests after being carried. */
  readonly cooldown: number;
  /** True when it may show something hidden: it cannot be undone. */
  readonly reveals: boolean;
  readonly effects: EffectRun;
}

export interface CompiledMove extends Entry {
  /** Lords who may play it, as indices. */
  readonly lords: readonly number[];
  readonly contradiction: number;
  /** Chest units. */
  readonly cost: number;
  readonly target: 'none' | 'theatre' | 'cell';
  readonly theatres: readonly number[];
  readonly layers: readonly number[];
  readonly requires: ConditionAt;
  readonly from: number;
  readonly cooldown: number;
  /** What draws the bloc to it: weights 0–9 on base, hold, valuation, rivals' alternatives, attack on the front. */
  readonly need: readonly [number, number, number, number, number];
  /** Weight, percent, by personality, in the order of PERSONALITIES. */
  readonly character: readonly [number, number, number, number];
  /** Lever it answers, as an index; −1 for none: chosen more when that lever is the one most used. */
  readonly answers: number;
  readonly weight: number;
  readonly effects: EffectRun;
}

export interface CompiledChoice extends Entry {
  readonly requires: ConditionAt;
  readonly cost: readonly [number, number, number];
  readonly effects: EffectRun;
}

export interface CompiledEvent extends Entry {
  readonly when: ConditionAt;
  /** Relative chance among those that may happen. */
  readonly weight: number;
  /** True: fires as soon as it can, ahead of the drawn ones. */
  readonly certain: boolean;
  /** Turns before it may come again; 0: once a match. */
  readonly cooldown: number;
  /** What happens before any choice. */
  readonly effects: EffectRun;
  /** Empty: a piece of news. The first is what the front does by default. */
  readonly choices: readonly CompiledChoice[];
}

/** Something scheduled by an effect, announced with its due turn. */
export interface CompiledConsequence extends Entry {
  readonly effects: EffectRun;
  /** True when the player is told that it is coming. */
  readonly announced: boolean;
}

export interface CompiledDemand extends Entry {
  /** Currents that may put it, as indices. */
  readonly currents: readonly number[];
  /**
   * `carry`: one of the creditor's own initiatives · `designate`: make `contradiction` predominant ·
   * `lever`: carry an initiative of `lever` · `avoid`: carry none of `lever` until it is due.
   */
  readonly kind: 'carry' | 'designate' | 'lever' | 'avoid';
  readonly contradiction: number;
  readonly lever: number;
  /** Turns to keep it. */
  readonly term: number;
  /** Grievance lifted by promising, added by breaking; tenths. */
  readonly relief: number;
  readonly breach: number;
  readonly requires: ConditionAt;
}

export interface CompiledAct extends Entry {
  /** First turn of the act. */
  readonly from: number;
  /** Initiatives that may be carried a turn, 1–3. */
  readonly agenda: number;
  /** Initiatives each constituent tables a turn, 1–3. */
  readonly tabled: number;
  /** Moves the Leviathan plays a turn, before a cracked prop adds one. */
  readonly moves: number;
  /** Levers open to us, as indices: each act adds one. */
  readonly levers: readonly number[];
}

export type EndingKind = 'victory' | 'great' | 'partial' | 'defeat';
export interface CompiledEnding extends Entry {
  readonly kind: EndingKind;
  readonly when: ConditionAt;
  /** True: looked at every turn; false: only when the last turn is over. */
  readonly anytime: boolean;
}

/** A hint of a guided level: shown while its condition holds and the player has not yet done what it asks. */
export interface CompiledHint {
  readonly id: string;
  /** Its turn; or the first on which it may stand, where it waits for a promise or a rupture to be asked for. */
  readonly turn: number;
  /** The panel it speaks of: where the interface points. */
  readonly panel: 'front-page' | 'assembly' | 'agenda' | 'promises' | 'gauges' | 'board' | 'end-turn' | 'rupture';
  /** Kind of command that closes it; null: read and dismissed. */
  readonly until: string | null;
}

export interface CompiledLevel {
  readonly format: 1;
  readonly id: string;
  /** Hash of everything below, so that a replay can tell what it was made with. */
  readonly content: string;
  readonly sources: readonly string[];
  readonly turns: number;
  /** Year and season (0 winter … 3 autumn) of the first turn. */
  readonly start: { readonly year: number; readonly season: number };
  readonly acts: readonly CompiledAct[];
  readonly theatres: readonly CompiledTheatre[];
  readonly layers: readonly CompiledLayer[];
  readonly constituents: readonly CompiledConstituent[];
  readonly currents: readonly CompiledCurrent[];
  readonly lords: readonly CompiledLord[];
  readonly fissures: readonly CompiledFissure[];
  readonly contradictions: readonly CompiledContradiction[];
  readonly initiatives: readonly CompiledInitiative[];
  readonly moves: readonly CompiledMove[];
  readonly events: readonly CompiledEvent[];
  readonly consequences: readonly CompiledConsequence[];
  readonly demands: readonly CompiledDemand[];
  readonly endings: readonly CompiledEnding[];
  readonly hints: readonly CompiledHint[];
  /** Names of the level's own variables, in order. */
  readonly variables: readonly string[];
  /** Personalities that may be drawn, as indices. */
  readonly personalities: readonly PersonalityId[];
  /** Value of every assumption, in its own unit. */
  readonly assumptions: Readonly<Record<AssumptionId, number>>;
  /** What the lightest difficulty leaves of some assumptions, in percent, where it is not the usual. */
  readonly easing?: Partial<Easing>;
  /** Catalogue ids behind each assumption. */
  readonly assumptionSources: Readonly<Record<AssumptionId, readonly string[]>>;
  /** Starting numbers: [field, stored value]. What is not named starts at 0. */
  readonly setup: readonly (readonly [number, number])[];
  /** Seeded spread of starting numbers: [field, ± stored units]. */
  readonly jitter: readonly (readonly [number, number])[];
  /** Tracks shown as headline gauges, at most five. */
  readonly headline: readonly TrackId[];
  /** Compiled conditions (see conditions.ts). */
  readonly conditions: readonly number[];
  /** Compiled effects (see effects.ts). */
  readonly effects: readonly number[];
}
