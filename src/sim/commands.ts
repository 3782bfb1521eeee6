/**
 * Commands: every decision of every seat, as data, by id and never by position, so that a replay made today can be
 * read when the level has grown. `play` in turn.ts applies them.
 */

/** What an act is aimed at; which of them an act needs is its `target`. */
export interface Target {
  readonly theatre?: string;
  readonly layer?: string;
  readonly lord?: string;
  readonly fissure?: string;
}

/** One move of the Leviathan's plan for a turn. */
export interface PlannedMove {
  readonly move: string;
  readonly lord: string;
  readonly theatre?: string;
  readonly layer?: string;
}

/** The Leviathan settles what it will play this turn. */
export interface PlanCommand {
  readonly kind: 'plan';
  readonly moves: readonly PlannedMove[];
}
/** What the Leviathan is after for some turns: never in its plans nor on screen while the match runs, told after it. */
export interface Intention {
  readonly goal: Goal;
  /** The contradiction it fights on, and the theatre it leans on, where it has chosen any. */
  readonly contradiction: string | null;
  readonly theatre: string | null;
  /** Turns left of it, this one included. */
  readonly left: number;
}
/** Which prop it mends; whether it takes ground from the alternatives, or works to break the front. In the order of a move's needs. */
export const GOALS = ['mend-base', 'mend-hold', 'mend-valuation', 'take-ground', 'break-front'] as const;
export type Goal = (typeof GOALS)[number];

/** The front answers the scripted event. */
export interface ChooseCommand {
  readonly kind: 'choose';
  readonly event: string;
  readonly choice: string;
}
/** The front answers a current past its limit. */
export interface RuptureCommand {
  readonly kind: 'rupture';
  readonly current: string;
  readonly way: RuptureWay;
}
export const RUPTURE_WAYS = ['concede', 'part', 'release'] as const;
export type RuptureWay = (typeof RUPTURE_WAYS)[number];
/** The front names the predominant contradiction (D37–D40). */
export interface DesignateCommand {
  readonly kind: 'designate';
  readonly contradiction: string;
}
/** The front signs a demand into the promise ledger, or refuses it. */
export interface PromiseCommand {
  readonly kind: 'promise';
  readonly current: string;
  readonly demand: string;
}
export interface RefuseCommand {
  readonly kind: 'refuse';
  readonly current: string;
  readonly demand: string;
}
/** The front carries a tabled initiative. */
export interface CarryCommand extends Target {
  readonly kind: 'carry';
  readonly initiative: string;
}
/** Standing acts, always there, each once a turn. */
export interface OrganiseCommand {
  readonly kind: 'organise';
  readonly current: string;
}
/** Looks into a planned move as it was seen (`rumour`: its number on the front page, from 1) or for a fissure. */
export interface InvestigateCommand {
  readonly kind: 'investigate';
  readonly rumour?: number;
  readonly fissure?: string;
}
export interface ConciliateCommand {
  readonly kind: 'conciliate';
  readonly current: string;
}
/** Ends the front's part of the turn. */
export interface EndTurnCommand {
  readonly kind: 'end-turn';
}

export type FrontCommand =
  | ChooseCommand
  | RuptureCommand
  | DesignateCommand
  | PromiseCommand
  | RefuseCommand
  | CarryCommand
  | OrganiseCommand
  | InvestigateCommand
  | ConciliateCommand
  | EndTurnCommand;
export type Command = PlanCommand | FrontCommand;
export type CommandKind = Command['kind'];
export const COMMAND_KINDS = [
  'plan',
  'choose',
  'rupture',
  'designate',
  'promise',
  'refuse',
  'carry',
  'organise',
  'investigate',
  'conciliate',
  'end-turn',
] as const satisfies readonly CommandKind[];

/** Why a command was refused; each code has its sentence in the interface's two languages. */
export const REFUSALS = [
  /** The match is over. */
  'match-over',
  /** It is the other seat's turn to decide. */
  'not-your-turn',
  /** No such id in this level; `nearest` names the closest. */
  'unknown-id',
  /** A rupture or a scripted event must be answered first. */
  'answer-first',
  /** There is nothing of the kind to answer. */
  'nothing-to-answer',
  /** Resources are short. */
  'cannot-afford',
  /** The initiative is not on this turn's table. */
  'not-tabled',
  /** It has been done this turn. */
  'already-done',
  /** The agenda is full. */
  'agenda-full',
  /** The target is missing, or not one this act may aim at. */
  'bad-target',
  /** Its condition does not hold. */
  'requires',
  /** The promise ledger is full. */
  'conflict',
  /** The plan is not one the Leviathan may play. */
  'illegal-plan',
  /** The current is not in the front now. */
  'absent',
  /** The command has a shape that no command has. */
  'malformed',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];
export interface Refusal {
  readonly code: RefusalCode;
  /** The offending value, as text. */
  readonly value?: string;
  /** What was expected there: an id list, a kind. */
  readonly expected?: string;
  /** The nearest valid name, when there is one. */
  readonly nearest?: string;
}
