/** The worker's side of rehearsal.ts: one task at a time, and the news of it. */
import { type RehearsalNews, type RehearsalTask, rehearse } from './rehearsal';

const tell = (news: RehearsalNews): void => postMessage(news);

addEventListener('message', (event: MessageEvent<RehearsalTask>) => {
  try {
    rehearse(event.data, tell);
  } catch (error) {
    tell({ kind: 'failed', detail: String(error) });
  }
});
