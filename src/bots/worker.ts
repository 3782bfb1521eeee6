/** The worker's side of think.ts: the level comes first, then questions by number, each answered by its number. */
import type { CompiledLevel, Difficulty } from '../sim';
import { type Answers, type Question, Thinker } from './think';

export type WorkerWord =
  | { readonly kind: 'level'; readonly level: CompiledLevel }
  /** From now on the level may be learnt ahead, whenever nothing is asked. */
  | { readonly kind: 'warm'; readonly difficulty: Difficulty }
  | { readonly kind: 'question'; readonly id: number; readonly question: Question };
export type WorkerReply =
  | { readonly id: number; readonly answer: Answers[Question['kind']] }
  | { readonly id: number; readonly failure: string };

let thinker: Thinker | null = null;

addEventListener('message', ({ data }: MessageEvent<WorkerWord>) => {
  if (data.kind === 'level') {
    thinker = new Thinker(data.level);
    return;
  }
  if (data.kind === 'warm') {
    learnOn(data.difficulty);
    return;
  }
  const { id, question } = data;
  try {
    if (thinker === null) throw new Error('no level to think about');
    postMessage({ id, answer: thinker.think(question) } satisfies WorkerReply);
  } catch (error) {
    postMessage({ id, failure: String(error) } satisfies WorkerReply);
  }
});

/** Step by step, so that a question that comes meanwhile is answered next. */
function learnOn(difficulty: Difficulty): void {
  if (thinker?.learnOn(difficulty) === true) setTimeout(() => learnOn(difficulty));
}
