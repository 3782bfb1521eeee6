/**
 * What draws the bloc to its moves, as lotteries: for each motive — a need that is lacking, habit, a campaign, a lever
 * to answer — the moves it speaks for, each with as many tickets as it appeals to a character.
 */
import type { CompiledMove } from './level-data';
import { type Lottery, lotteryOf } from './lottery';
import { NEEDS } from './tables';
import { CONTRADICTIONS, LEVERS, PERSONALITIES } from './vocabulary';

/** Places of the motives: the needs stand first, then habit, which speaks for every move, and one for each campaign and lever. */
export const HABIT = NEEDS;
export const campaignOn = (contradiction: number): number => HABIT + 1 + contradiction;
export const answerTo = (lever: number): number => campaignOn(CONTRADICTIONS.length) + lever;
export const MOTIVES = answerTo(LEVERS.length);

/** What draws one character to the moves of a level. */
export interface Motives {
  /** The moves each motive speaks for, and the lottery among them; by motive. */
  readonly moves: readonly Int32Array[];
  readonly lotteries: readonly Lottery[];
  /** All tickets of each. */
  readonly tickets: Int32Array;
}

/** Most tickets of a motive: what a need, an answer and a campaign multiply them by leaves their sum under 2³¹. */
const MOST_TICKETS = 1 << 15;
/** Appeal of a move, percent of percent, that makes a ticket, unless so many would be too many. */
const TICKET = 100;

/** The motives of a level's moves, by personality. */
export const motivesOf = (moves: readonly CompiledMove[]): Motives[] =>
  PERSONALITIES.map((_, personality) => {
    const appeals = Array.from({ length: MOTIVES }, (__, motive) =>
      moves.map((move) => speaksFor(move, motive) * move.weight * move.character[personality]!),
    );
    const most = Math.max(...appeals.map((each) => each.reduce((sum, appeal) => sum + appeal, 0)));
    return motivesFor(appeals, Math.max(TICKET, Math.trunc(most / MOST_TICKETS)));
  });

/** What draws one character, to whom each move appeals as `appeals` says, by motive and move. */
function motivesFor(appeals: readonly (readonly number[])[], ticket: number): Motives {
  const moves = appeals.map((each) => Int32Array.from(each.flatMap((appeal, move) => (appeal > 0 ? [move] : []))));
  const lotteries = moves.map((those, motive) =>
    lotteryOf(Array.from(those, (move) => Math.max(1, Math.trunc(appeals[motive]![move]! / ticket)))),
  );
  return { moves, lotteries, tickets: Int32Array.from(lotteries, ({ tickets }) => tickets) };
}

/** How far a motive speaks for a move, whoever feels it. */
function speaksFor({ need, contradiction, answers }: CompiledMove, motive: number): number {
  if (motive < NEEDS) return need[motive]!;
  if (motive === HABIT) return 1;
  return motive === campaignOn(contradiction) || (answers >= 0 && motive === answerTo(answers)) ? 1 : 0;
}
