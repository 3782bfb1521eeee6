/** A study judged: what each arm did, the ladder, and every target of GAME.md. */
import type { Interval } from './intervals';
import { type Ladder, ladderOf } from './ladder';
import type { Study } from './study';
import { meanInterval } from './intervals';
import { choiceTargets, type LevelNames } from './targets-choice';
import { needTargets } from './targets-needs';
import { skillTargets, winRate } from './targets-skill';
import type { TargetRow } from './targets';
import { armKey } from './arms';

export interface ArmRow {
  readonly key: string;
  readonly games: number;
  readonly won: Interval;
  readonly turns: Interval;
  readonly changes: Interval;
  readonly misreadings: Interval;
  readonly ruptures: Interval;
  readonly kept: Interval;
  readonly broken: Interval;
  readonly forfeits: number;
  /** Games by ending, most first. */
  readonly endings: Readonly<Record<string, number>>;
}

export interface Report {
  readonly arms: readonly ArmRow[];
  readonly targets: readonly TargetRow[];
  readonly ladder: Ladder;
}

export function reportOf(study: Study, level: LevelNames): Report {
  const ladder = ladderOf(study);
  return {
    arms: study.arms.map((arm) => armRow(armKey(arm), study.games.get(armKey(arm)) ?? [])),
    targets: [...skillTargets(study, ladder), ...choiceTargets(study, level), ...needTargets(study, level)],
    ladder,
  };
}

function armRow(key: string, games: Parameters<typeof winRate>[0]): ArmRow {
  const mean = (of: (game: (typeof games)[number]) => number): Interval => meanInterval(games.map(of));
  return {
    key,
    games: games.length,
    won: winRate(games),
    turns: mean(({ turns }) => turns),
    changes: mean(({ changes }) => changes),
    misreadings: mean(({ misreadings }) => misreadings),
    ruptures: mean(({ ruptures }) => ruptures),
    kept: mean(({ kept }) => kept),
    broken: mean(({ broken }) => broken),
    forfeits: games.reduce((sum, { forfeits }) => sum + forfeits, 0),
    endings: countEndings(games),
  };
}

function countEndings(games: Parameters<typeof winRate>[0]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { ending } of games) counts[ending] = (counts[ending] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}
