/** Spreads the games of a study over worker threads: a few at a time, so that slow and fast bots keep all cores busy. */
import { Worker } from 'node:worker_threads';
import { armKey, type Task } from '../lab';
import type { CompiledLevel } from '../sim';
import type { Pace } from './study-pace';
import type { WorkerData, WorkerMessage } from './study-worker';

/** Work sent at once, in milliseconds as measured so far, and most games. */
const PORTION = 250;
const MOST_GAMES = 64;

/** Plays every task; `each` is given the line of a game as it ends. Rejects, all workers stopped, when a game fails. */
export function playTasks(
  level: CompiledLevel,
  tasks: readonly Task[],
  workers: number,
  pace: Pace,
  each: (line: string) => void,
): Promise<void> {
  const queue = [...tasks].reverse();
  const count = Math.min(workers, tasks.length);
  const data: WorkerData = { role: 'study', level };
  const pool = Array.from(
    { length: count },
    () => new Worker(new URL(import.meta.url), { workerData: data, argv: [] }),
  );
  const finished = new Promise<void>((resolve, reject) => {
    let busy = count;
    if (count === 0) resolve();
    const feed = (worker: Worker) => {
      const portion = nextPortion(queue, pace);
      if (portion.length > 0) worker.postMessage(portion);
      else if (--busy === 0) resolve();
    };
    for (const worker of pool) {
      worker.on('error', reject);
      worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'idle') feed(worker);
        else if (message.kind === 'failed') reject(new Error(`${message.arm}, seed ${message.seed}: ${message.why}`));
        else {
          each(message.line);
          pace.note(message.arm, message.milliseconds);
        }
      });
      feed(worker);
    }
  });
  return finished.finally(() => Promise.all(pool.map((worker) => worker.terminate())));
}

function nextPortion(queue: Task[], pace: Pace): Task[] {
  const portion: Task[] = [];
  let work = 0;
  while (queue.length > 0 && portion.length < MOST_GAMES && work < PORTION) {
    const task = queue.pop()!;
    portion.push(task);
    work += pace.expected(armKey(task.arm)) ?? PORTION;
  }
  return portion;
}
