/** Spreads jobs over worker threads: a few at a time, so that slow and fast bots keep all cores busy. */
import { Worker } from 'node:worker_threads';
import { type Job, jobGroup } from '../lab';
import type { CompiledLevel } from '../sim';
import type { Pace } from './study-pace';
import type { WorkerData, WorkerMessage } from './study-worker';

/** Work sent at once, in milliseconds as measured so far, and most jobs. */
const PORTION = 250;
const MOST_JOBS = 64;

/** Does every job; `each` is given its line as it ends. Rejects, all workers stopped, when one fails. */
export function doJobs(
  level: CompiledLevel,
  jobs: readonly Job[],
  workers: number,
  pace: Pace,
  each: (line: string) => void,
): Promise<void> {
  const queue = [...jobs].reverse();
  const count = Math.min(workers, jobs.length);
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
      // One that ends by itself answers nothing any more; those that are ended here end after all is settled.
      worker.on('exit', (code) => reject(new Error(`a worker ended by itself, with ${code}; what was played is kept`)));
      worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'idle') feed(worker);
        else if (message.kind === 'failed') reject(new Error(`${message.group}, seed ${message.seed}: ${message.why}`));
        else {
          each(message.line);
          pace.note(message.group, message.milliseconds);
        }
      });
      feed(worker);
    }
  });
  return finished.finally(() => Promise.all(pool.map((worker) => worker.terminate())));
}

function nextPortion(queue: Job[], pace: Pace): Job[] {
  const portion: Job[] = [];
  let work = 0;
  while (queue.length > 0 && portion.length < MOST_JOBS && work < PORTION) {
    const job = queue.pop()!;
    portion.push(job);
    work += pace.expected(jobGroup(job)) ?? PORTION;
  }
  return portion;
}
