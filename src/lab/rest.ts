/**
 * The rest of a match, played on from some point by programs with another luck: how likely each ending is from there.
 * Real play to the end, not a search's rollouts, which play too badly to tell.
 */
import { playOn, underAssumptions } from '../bots';
import { copyMatch, type EndingKind, type Level, type Match, newMatch, play, rng } from '../sim';
import { type Arm, assumptionsOf } from './arms';
import { parseCommands } from './command-tokens';
import { scoreOf } from './score';
import { seats } from './seats';

export interface RestOfGame {
  readonly luck: number;
  readonly ending: string;
  readonly kind: EndingKind;
  readonly score: number;
}

/** Plays a match on from a copy, under the given luck; the match itself is left alone. */
export function playRest(match: Match, arm: Pick<Arm, 'bot' | 'budget' | 'mind'>, luck: number): RestOfGame {
  const { ending, kind, match: end } = playOn(withOtherLuck(match, luck), { ...seats(arm), seed: luck });
  return { luck, ending, kind, score: scoreOf(end, kind) };
}

/** A copy of a match in which chance runs otherwise from here on; what has happened, hidden things included, stays. */
export function withOtherLuck(match: Match, luck: number): Match {
  const copy = copyMatch(match);
  for (let word = 0; word < 4; word++) copy.s[rng(word)] = Math.imul((luck + 1) ^ (word * 0x85ebca6b), 0x9e3779b1) | 1;
  return copy;
}

/** The match after commands in short. Throws when they do not fit the level. */
export function matchAfter(level: Level, arm: Arm, seed: number, commands: string): Match {
  const match = newMatch(underAssumptions(level, assumptionsOf(arm)), { seed }, { ledger: false });
  for (const command of parseCommands(commands) ?? []) {
    const refusal = play(match, command);
    if (refusal !== null) throw new Error(`${JSON.stringify(command)} is refused: ${refusal.code}`);
  }
  return match;
}
