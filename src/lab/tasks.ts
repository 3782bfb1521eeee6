/** The games a study is made of, in the order they are played: seed by seed, so that a study stopped early is whole. */
import { type Arm, armKey } from './arms';
import { gameKey } from './game-line';
import type { Job } from './jobs';

/** One machine's part of a study, of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The shard `i/n`, i from 0 to n − 1; null when it is none. */
export function parseShard(text: string): Shard | null {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  return index !== undefined && Number(index) < Number(count) ? { index: Number(index), count: Number(count) } : null;
}

/** A game to play. */
export type Task = Extract<Job, { kind: 'game' }>;

export const taskKey = ({ arm, seed }: Pick<Task, 'arm' | 'seed'>): string => gameKey({ arm: armKey(arm), seed });

/** Every game of a shard. All arms of one seed fall to the same shard, so that each shard alone can be compared. */
export function tasksOf(arms: readonly Arm[], games: number, seed: number, shard: Shard): Task[] {
  const tasks: Task[] = [];
  const seen = new Set<string>();
  for (let n = shard.index; n < games; n += shard.count)
    for (const arm of arms) {
      if (n * 100 >= games * arm.percent) continue;
      const task: Task = { kind: 'game', arm, seed: (seed + n) >>> 0 };
      if (seen.has(taskKey(task))) continue;
      seen.add(taskKey(task));
      tasks.push(task);
    }
  return tasks;
}
