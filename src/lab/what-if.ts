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

/** A decision to try: its name, and the commands of both seats that lead to it. */
export interface Trial {
  readonly option: string;
  readonly commands: readonly Command[];
}

/**
 * The options at a turn of a recorded match, the decision as it was played first. `before`: every command up to the
 * front's turn, which `match` has played; `played`: the front's commands of that turn, if any.
 */
export function trialsAt(match: Match, before: readonly Command[], played: readonly Command[]): Trial[] {
  const trials: Trial[] = played.length === 0 ? [] : [{ option: AS_PLAYED, commands: [...before, ...played] }];
  for (const { answers, command } of optionsAt(match, played))
    trials.push({ option: nameOption(command), commands: [...before, ...answers, command] });
  return trials;
}

/** The jobs of a what-if: every trial under each luck. */
export function whatIfJobs(trials: readonly Trial[], arm: Arm, seed: number, games: number, luck: number): Job[] {
  const jobs: Job[] = [];
  for (let n = 0; n < games; n++)
    for (const { option, commands } of trials)
      jobs.push({ kind: 'rest', option, arm, seed, commands: formatCommands(commands), luck: (luck + n) >>> 0 });
  return jobs;
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

/** Odds of every option, from what the jobs came to. */
export function whatIfOdds(results: readonly (RestOfGame & { readonly option: string })[]): OptionOdds[] {
  const byOption = new Map<string, RestOfGame[]>();
  for (const it of results) byOption.set(it.option, [...(byOption.get(it.option) ?? []), it]);
  const played = new Map((byOption.get(AS_PLAYED) ?? []).map((it) => [it.luck, it]));
  return [...byOption].map(([option, rests]) => {
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
