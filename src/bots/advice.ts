/** What a planner would do with the turn at hand, decision by decision, and why each: what counsel and hindsight show. */
import {
  ACTION,
  actionKind,
  commandOf,
  copyMatch,
  type ConstituentId,
  type FrontCommand,
  type Match,
  playAction,
  sampleHidden,
} from '../sim';
import type { Reason } from './contract';
import { FREE } from './leaning';
import { planner } from './planner';
import { botRandom } from './random';

export interface AdvisedLine {
  readonly command: FrontCommand;
  readonly why: Reason | null;
}

export interface AdviceOptions {
  /** Playouts. */
  readonly budget: number;
  /** The same seed gives the same advice. */
  readonly seed: number;
  /** Speaks for one constituent; null: for victory alone. */
  readonly serves: ConstituentId | null;
}

/** More decisions than a turn can hold. */
const MOST_LINES = 24;

/** The rest of the turn as it would play it, without its end. The match is left as it is, and nothing hidden is read. */
export function advise(m: Match, { budget, seed, serves }: AdviceOptions): readonly AdvisedLine[] {
  const bot = planner('advice', '', { budget }, { ...FREE, serves });
  const random = botRandom(seed);
  const desk = copyMatch(m);
  sampleHidden(desk, seed);
  const lines: AdvisedLine[] = [];
  for (let n = 0; n < MOST_LINES; n++) {
    const { action, why } = bot.choose(desk, random);
    if (actionKind(action) === ACTION.endTurn) break;
    lines.push({ command: commandOf(desk, action), why: why ?? null });
    playAction(desk, action);
  }
  return lines;
}
