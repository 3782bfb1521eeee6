/**
 * How far the endings hang on each assumption: the same bot on the same seeds, with one assumption at a time turned to
 * what a sceptic would put, to its least and to its most; and the rival theory whole. An assumption that moves nothing
 * is no part of the argument; one that decides everything deserves the reader's doubt (GAME.md, principle 3).
 */
import { type AssumptionId, ASSUMPTIONS, type Level } from '../sim';
import { type Arm, armKey, levelOf } from './arms';
import { pairedDifference } from './differences';
import { type Interval, meanInterval } from './intervals';
import { isWon } from './measure';
import type { Plan } from './plans';
import { pairsOf, type Study } from './study';
import { winRate } from './targets-skill';
import type { StudyGame } from './game-line';

/** Values an assumption may take, and the one it has when nobody turns it. */
export interface Range {
  readonly id: AssumptionId;
  readonly value: number;
  readonly rival: number;
  readonly min: number;
  readonly max: number;
}

export interface Turned {
  /** `rival theory`, or the assumption and what it is turned to. */
  readonly name: string;
  readonly arm: Arm;
}

/** Ranges with the values of the level as the base plays it: an easier difficulty has eased some. */
export function rangesFor(level: Level, base: Arm, ranges: readonly Omit<Range, 'value'>[]): Range[] {
  const { assumptions } = levelOf(level, base);
  return ranges.map(({ id, rival, min, max }) => ({ id, value: assumptions[id], rival, min, max }));
}

/** Every turning of the assumptions, the level as it stands not among them. */
export function turnings(base: Arm, ranges: readonly Range[]): Turned[] {
  const rivals = ASSUMPTIONS.flatMap((id) => ranges.filter((range) => range.id === id).map(({ rival }) => [id, rival]));
  const whole = { ...base, assumptions: { ...base.assumptions, ...Object.fromEntries(rivals) } };
  const single = ranges.flatMap(({ id, value, rival, min, max }) =>
    (
      [
        ['rival', rival],
        ['min', min],
        ['max', max],
      ] as const
    )
      .filter(([, to], i, all) => to !== value && all.findIndex(([, other]) => other === to) === i)
      .map(([name, to]) => ({
        name: `${id} ${value} → ${to} (${name})`,
        arm: { ...base, assumptions: { ...base.assumptions, [id]: to } },
      })),
  );
  return [{ name: 'rival theory, whole', arm: whole }, ...single];
}

export const sensitivityPlan = (base: Arm, ranges: readonly Range[]): Plan => ({
  name: 'sensitivity',
  arms: [base, ...turnings(base, ranges).map(({ arm }) => arm)],
});

export interface SensitivityRow {
  readonly name: string;
  readonly won: Interval;
  /** Win rate and mean score less those of the level as it stands, on the same seeds. */
  readonly change: Interval;
  readonly scoreChange: Interval;
  /** Change in the share of each ending, the largest first; those whose interval holds nothing are left out. */
  readonly endings: Readonly<Record<string, Interval>>;
}

export interface Sensitivity {
  readonly base: Interval;
  readonly rows: readonly SensitivityRow[];
}

/** What a study played by {@link sensitivityPlan} comes to: rows from the largest change of score to the smallest. */
export function sensitivityOf(study: Study, base: Arm, ranges: readonly Range[]): Sensitivity {
  const games = (arm: Arm): readonly StudyGame[] => study.games.get(armKey(arm)) ?? [];
  const rows = turnings(base, ranges).map(({ name, arm }) => rowOf(name, games(arm), games(base)));
  const [whole, ...single] = rows;
  single.sort((a, b) => Math.abs(b.scoreChange.value) - Math.abs(a.scoreChange.value));
  return { base: winRate(games(base)), rows: whole === undefined ? single : [whole, ...single] };
}

function rowOf(name: string, turned: readonly StudyGame[], base: readonly StudyGame[]): SensitivityRow {
  const pairs = pairsOf(turned, base);
  const endings = [...new Set(pairs.flatMap(([a, b]) => [a.ending, b.ending]))]
    .map((id) => [id, pairedDifference(pairs.map(([a, b]) => [a.ending === id, b.ending === id] as const))] as const)
    .filter(([, { low, high }]) => low > 0 || high < 0)
    .sort(([, a], [, b]) => Math.abs(b.value) - Math.abs(a.value));
  return {
    name,
    won: winRate(turned),
    change: pairedDifference(pairs.map(([a, b]) => [isWon(a), isWon(b)] as const)),
    scoreChange: meanInterval(pairs.map(([a, b]) => a.score - b.score)),
    endings: Object.fromEntries(endings),
  };
}
