/**
 * What if, at a turn of a match: for each option the front had, how the match ends when it is played on from there many
 * times. Every option is played on with the same luck as the decision that was taken, so that what is compared is the
 * decision.
 */
import type { Command, Match } from '../sim';
import type { Arm } from './arms';
import { formatCommands } from './command-tokens';
import { pairedDifference } from './differences';
import { type Interval, meanInterval, wilson } from './intervals';
import { isWon } from './measure';
import { nameOption, optionsAt } from './options';
import type { Job } from './jobs';
import type { RestOfGame } from './rest';

/** What was decided, against which the options stand. */
export const AS_PLAYED = 'as played';

/** A decision to try: its name, and the front's commands of the turn that make it. */
export interface Trial {
  readonly option: string;
  readonly first: readonly Command[];
}

/**
 * The options at a turn of a recorded match, the decision as it was played first. `played`: the front's commands of that
 * turn, if any.
 */
export function trialsAt(match: Match, played: readonly Command[]): Trial[] {
  const trials: Trial[] = played.length === 0 ? [] : [{ option: AS_PLAYED, first: played }];
  for (const { answers, command } of optionsAt(match, played))
    trials.push({ option: nameOption(command), first: [...answers, command] });
  return trials;
}

/** What a what-if starts from: the match's seed, its commands up to the front's turn, and who plays it on. */
export interface Moment {
  readonly seed: number;
  readonly before: readonly Command[];
  readonly arm: Arm;
}

/** The jobs of a what-if: every trial under each luck, from `luck` on. Luck runs anew from the start of the turn. */
export function whatIfJobs(
  trials: readonly Trial[],
  { seed, before, arm }: Moment,
  games: number,
  luck: number,
): Job[] {
  const commands = formatCommands(before);
  return Array.from({ length: games }, (_, n) => (luck + n) >>> 0).flatMap((each) =>
    trials.map(({ option, first }): Job => {
      return { kind: 'rest', option, arm, seed, commands, luck: each, first: formatCommands(first) };
    }),
  );
}

export interface OptionOdds {
  readonly option: string;
  readonly won: Interval;
  /** Win rate less that of the decision as played, on the same luck; null for that decision itself, or without one. */
  readonly change: Interval | null;
  /** Mean score less that of the decision as played. */
  readonly scoreChange: Interval | null;
  /** Share of each ending, most first. */
  readonly endings: Readonly<Record<string, Interval>>;
}

/** Odds of every trial, in their order, from what the jobs came to, in any order. */
export function whatIfOdds(
  trials: readonly Trial[],
  results: readonly (RestOfGame & { readonly option: string })[],
): OptionOdds[] {
  const sorted = [...results].sort((a, b) => a.luck - b.luck);
  const restsOf = (option: string) => sorted.filter((it) => it.option === option);
  const played = new Map(restsOf(AS_PLAYED).map((it) => [it.luck, it]));
  return trials.map(({ option }) => {
    const rests = restsOf(option);
    const pairs =
      option === AS_PLAYED
        ? []
        : rests.flatMap((it) => {
            const other = played.get(it.luck);
            return other === undefined ? [] : [[it, other] as const];
          });
    return {
      option,
      won: wilson(rests.filter(isWon).length, rests.length),
      change: pairs.length === 0 ? null : pairedDifference(pairs.map(([a, b]) => [isWon(a), isWon(b)] as const)),
      scoreChange: pairs.length === 0 ? null : meanInterval(pairs.map(([a, b]) => a.score - b.score)),
      endings: endingShares(rests),
    };
  });
}

export function endingShares(rests: readonly { readonly ending: string }[]): Record<string, Interval> {
  const counts = new Map<string, number>();
  for (const { ending } of rests) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([id, n]) => [id, wilson(n, rests.length)]));
}
