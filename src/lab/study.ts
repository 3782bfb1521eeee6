/** The games of a study, sorted by arm and by what the report uses each arm for. */
import { type Arm, armKey, mergeArms } from './arms';
import { gameKey, type StudyGame } from './game-line';
import type { Role } from './roles';

export interface Study {
  readonly arms: readonly Arm[];
  /** Games of each arm, by its key. */
  readonly games: ReadonlyMap<string, readonly StudyGame[]>;
}

/** Sorts games by arm, each counted once; arms of one key join their roles. */
export function studyOf(arms: readonly Arm[], games: Iterable<StudyGame>): Study {
  const merged = mergeArms(arms);
  const sorted = new Map<string, StudyGame[]>(merged.map((it) => [armKey(it), []]));
  const seen = new Set<string>();
  for (const game of games) {
    if (seen.has(gameKey(game))) continue;
    seen.add(gameKey(game));
    const list = sorted.get(game.arm);
    if (list === undefined) sorted.set(game.arm, [game]);
    else list.push(game);
  }
  for (const list of sorted.values()) list.sort((a, b) => a.seed - b.seed);
  return { arms: merged, games: sorted };
}

/** An arm that has played, with its games. */
export interface PlayedArm {
  readonly key: string;
  readonly arm: Arm;
  readonly games: readonly StudyGame[];
}

/** Arms of a role that have played at least a game. */
export const armsOf = (study: Study, role: Role): PlayedArm[] =>
  study.arms
    .filter((it) => it.roles.includes(role))
    .map((it) => ({ key: armKey(it), arm: it, games: study.games.get(armKey(it)) ?? [] }))
    .filter(({ games }) => games.length > 0);

/** The arm of a role with the most games, of equals the one that searches most; or null. */
export const armOf = (study: Study, role: Role): PlayedArm | null =>
  armsOf(study, role).sort((a, b) => b.games.length - a.games.length || b.arm.budget - a.arm.budget)[0] ?? null;

/** Games of two arms on the seeds that both have played. */
export function pairsOf(a: readonly StudyGame[], b: readonly StudyGame[]): (readonly [StudyGame, StudyGame])[] {
  const bySeed = new Map(b.map((game) => [game.seed, game]));
  return a.flatMap((game) => {
    const other = bySeed.get(game.seed);
    return other === undefined ? [] : [[game, other] as const];
  });
}
