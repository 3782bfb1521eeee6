/** The page's side of a rehearsal: starts a worker of its own, passes its news on, and ends it. */
import type { RehearsalNews, RehearsalTask } from './rehearsal';

/** Returns how to stop. No news comes after the last or after stopping. */
export function startRehearsal(task: RehearsalTask, tell: (news: RehearsalNews) => void): () => void {
  const worker = new Worker(new URL('./rehearsal-worker.ts', import.meta.url), { type: 'module' });
  const end = (): void => worker.terminate();
  worker.addEventListener('message', (event: MessageEvent<RehearsalNews>) => {
    tell(event.data);
    if (event.data.kind !== 'progress') end();
  });
  worker.addEventListener('error', (event) => {
    end();
    tell({ kind: 'failed', detail: event.message });
  });
  worker.postMessage(task);
  return end;
}
