/**
 * What was played into a study's folder, command by command: the report tells the arms of all, and the same commands
 * fill the folder again. They are not made one plan over all seeds: an arm that plays a part of the games would then be
 * given other seeds, and an arm of one plan those of the other.
 */
import { armKey, type Plan } from '../lab';

/** What one `study run` asks for. */
export interface StudyRun {
  readonly plan: Plan;
  /** Playouts a turn of the strongest bot, by which a named plan was made. */
  readonly budget: number;
  /** The first seed, and how many from there on. */
  readonly seed: number;
  readonly games: number;
}

/** Each run once, in the order they were first asked for. */
export function joinRuns(runs: readonly StudyRun[]): StudyRun[] {
  const joined = new Map<string, StudyRun>();
  for (const run of runs) {
    const key = JSON.stringify([run.plan.name, run.budget, run.seed]);
    const same = joined.get(key);
    joined.set(key, same === undefined ? run : grown(same, run));
  }
  return [...joined.values()];
}

/** A run asked for again: nothing that was played is lost by asking for fewer games, or by an arm gone from a plan's file. */
function grown(before: StudyRun, again: StudyRun): StudyRun {
  const arms = new Map([...before.plan.arms, ...again.plan.arms].map((arm) => [armKey(arm), arm]));
  return {
    ...again,
    plan: { ...again.plan, arms: [...arms.values()] },
    games: Math.max(before.games, again.games),
  };
}

export const runCommand = (level: string, { plan, budget, games, seed }: StudyRun, folder: string): string =>
  `npm run leviathan -- study run --level ${level} --plan ${plan.name} --budget ${budget} --games ${games} --seed ${seed} --out ${folder}`;
