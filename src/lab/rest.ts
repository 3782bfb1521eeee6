/**
 * The rest of a match, played on from some point by programs with another luck: how likely each ending is from there.
 * Real play to the end, not a search's rollouts, which play too badly to tell.
 */
import { type MayAsk, playOn } from '../bots';
import { type Command, copyMatch, type EndingKind, type Level, type Match, newMatch, play, seedRng } from '../sim';
import { type Arm, levelOf } from './arms';
import { parseCommands } from './command-tokens';
import { scoreOf } from './score';
import { seats } from './seats';

export interface RestOfGame {
  readonly luck: number;
  readonly ending: string;
  readonly kind: EndingKind;
  readonly score: number;
  /** Choices a bot lost by failing. */
  readonly forfeits: number;
}

export interface RestOptions {
  readonly luck: number;
  /** What the front does before the bot takes over, as far as the new luck lets it. */
  readonly first?: readonly Command[];
  readonly mayAsk?: MayAsk | undefined;
}

/** Plays a match on from a copy, under the given luck; the match itself is left alone. */
export function playRest(
  match: Match,
  arm: Pick<Arm, 'bot' | 'budget' | 'mind'>,
  { luck, first = [], mayAsk }: RestOptions,
): RestOfGame {
  const copy = withOtherLuck(match, luck);
  for (const command of first) play(copy, command);
  const { ending, kind, match: end, forfeits } = playOn(copy, { ...seats(arm), seed: luck, mayAsk });
  return { luck, ending, kind, score: scoreOf(end, kind), forfeits: forfeits.length };
}

/** Keeps the chance of continuations apart from that of whole matches of the same number. */
const APART = 0x1f83d9ab;

/** A copy of a match in which chance runs otherwise from here on; what has happened, hidden things included, stays. */
export function withOtherLuck(match: Match, luck: number): Match {
  const copy = copyMatch(match);
  seedRng(copy.s, luck ^ APART);
  return copy;
}

/** The match after commands in short. Throws when they do not fit the level. */
export function matchAfter(level: Level, arm: Arm, seed: number, commands: string): Match {
  const match = newMatch(levelOf(level, arm), { seed }, { ledger: false });
  for (const command of parseCommands(commands) ?? []) {
    const refusal = play(match, command);
    if (refusal !== null) throw new Error(`${JSON.stringify(command)} is refused: ${refusal.code}`);
  }
  return match;
}
