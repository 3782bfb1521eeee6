/** A worker of a study: is sent games to play, sends each back as a line. One a core. */
import { parentPort, workerData } from 'node:worker_threads';
import { armKey, formatGame, playArm, type Task } from '../lab';
import { type CompiledLevel, prepareLevel } from '../sim';

export interface WorkerData {
  readonly role: 'study';
  readonly level: CompiledLevel;
}

/** What a worker sends: a game played, a game that could not be, or that it has nothing left to do. */
export type WorkerMessage =
  | { readonly kind: 'game'; readonly arm: string; readonly line: string; readonly milliseconds: number }
  | { readonly kind: 'failed'; readonly arm: string; readonly seed: number; readonly why: string }
  | { readonly kind: 'idle' };

/** Serves the games sent to this thread. */
export function serveStudy(): void {
  const { level } = workerData as WorkerData;
  const prepared = prepareLevel(level);
  const send = (message: WorkerMessage) => parentPort!.postMessage(message);
  parentPort!.on('message', (tasks: readonly Task[]) => {
    for (const { arm, seed } of tasks) {
      const start = performance.now();
      try {
        const line = formatGame(playArm(prepared, arm, seed));
        send({ kind: 'game', arm: armKey(arm), line, milliseconds: performance.now() - start });
      } catch (error) {
        send({
          kind: 'failed',
          arm: armKey(arm),
          seed,
          why: error instanceof Error ? (error.stack ?? error.message) : String(error),
        });
        return;
      }
    }
    send({ kind: 'idle' });
  });
}
