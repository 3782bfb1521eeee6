/** A worker of a study: is sent jobs, answers each with a line. One a core. */
import { parentPort, workerData } from 'node:worker_threads';
import { askingOf, doJob, type Job, jobGroup } from '../lab';
import { type CompiledLevel, prepareLevel } from '../sim';
import { noteJob, noteQuestion, type Signs } from './study-watch';

export interface WorkerData {
  readonly role: 'study';
  readonly level: CompiledLevel;
  readonly signs: Signs;
}

/** What a worker sends: a job done, a job that could not be, or that it has nothing left to do. */
export type WorkerMessage =
  | { readonly kind: 'done'; readonly group: string; readonly line: string; readonly milliseconds: number }
  | { readonly kind: 'failed'; readonly group: string; readonly seed: number; readonly why: string }
  | { readonly kind: 'idle' };

/** Serves the games sent to this thread. */
export function serveStudy(): void {
  const { level, signs } = workerData as WorkerData;
  const prepared = prepareLevel(level);
  const send = (message: WorkerMessage) => parentPort!.postMessage(message);
  parentPort!.on('message', (jobs: readonly Job[]) => {
    for (const job of jobs) {
      const group = jobGroup(job);
      const start = performance.now();
      try {
        noteJob(signs);
        const mayAsk = askingOf(job.silences ?? [], (place, seat) => noteQuestion(signs, place, seat));
        const line = doJob(prepared, job, mayAsk);
        send({ kind: 'done', group, line, milliseconds: performance.now() - start });
      } catch (error) {
        send({ kind: 'failed', group, seed: job.seed, why: error instanceof Error ? error.message : String(error) });
        return;
      }
    }
    send({ kind: 'idle' });
  });
}
