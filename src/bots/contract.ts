/**
 * What a player that is a program must offer, whichever seat it takes. A bot is handed the whole match for speed, and
 * is on its honour to look only at what its seat may see: `sampleHidden` makes worlds it may look into, and a test
 * changes the hidden values under every bot to see that its choices stay.
 */
import type { Action, Intention, Match, PlanLine } from '../sim';
import type { BotRandom } from './random';

/** Why a bot chose: a message key of the interface and its values, so that it is said in the player's language. */
export interface Reason {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Choice {
  readonly action: Action;
  readonly why?: Reason;
}

/** A player of the front's seat. It may keep a plan between calls, so one bot plays one match at a time. */
export interface FrontBot {
  readonly id: string;
  /** One English line for reports. */
  readonly describe: string;
  /** One legal action; asked again until the turn is ended. Every draw comes from `random`. */
  choose(m: Match, random: BotRandom): Choice;
}

export interface FrontOptions {
  /** Playouts a turn, for those that search. */
  readonly budget?: number | undefined;
}

export interface LeviathanChoice {
  readonly lines: readonly PlanLine[];
  readonly intention: Intention | null;
}

/** A player of the Leviathan's seat. It keeps nothing between calls: what it is after is handed back to it. */
export interface LeviathanMind {
  readonly id: string;
  readonly describe: string;
  /** A legal plan for this turn; `intention` is what it was after last turn, if anything. */
  plan(m: Match, random: BotRandom, intention: Intention | null): LeviathanChoice;
}

export interface MindOptions {
  /** Playouts a turn, for those that search. */
  readonly budget?: number | undefined;
}
