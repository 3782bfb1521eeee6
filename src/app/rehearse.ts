/** The page's side of a rehearsal: starts a worker of its own, passes its news on, and ends it. */
import { t } from '../i18n';
import type { RehearsalNews, RehearsalTask } from './rehearsal';
import { LONGEST_SILENCE, watchSilence } from './silence';

/** Returns how to stop. No news comes after the last or after stopping; one that tells nothing for too long has failed. */
export function startRehearsal(task: RehearsalTask, tell: (news: RehearsalNews) => void): () => void {
  const worker = new Worker(new URL('./rehearsal-worker.ts', import.meta.url), { type: 'module' });
  const fail = (detail: string): void => {
    end();
    tell({ kind: 'failed', detail });
  };
  const silence = watchSilence(() => fail(t('worker-silent', { seconds: LONGEST_SILENCE })));
  const end = (): void => {
    silence.stop();
    worker.terminate();
  };
  worker.addEventListener('message', (event: MessageEvent<RehearsalNews>) => {
    silence.heard();
    tell(event.data);
    if (event.data.kind !== 'progress') end();
  });
  worker.addEventListener('error', (event) => fail(event.message));
  worker.postMessage(task);
  return end;
}
