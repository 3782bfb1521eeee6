/**
 * The page's side of the bots' worker: questions go out, promises come back, and the page stays free meanwhile. Where
 * no worker can be had — a page opened as a file, a browser that forbids them — the same thinking is done in the page,
 * after what is on the screen has been drawn. A question that is not answered in time is given up, and the worker with
 * it: whoever asked is told.
 */
import type { AnswerTo, Question } from '../bots';
import type { WorkerReply, WorkerWord } from '../bots/worker';
import { t } from '../i18n';
import { type CompiledLevel, type Difficulty, USUAL_DIFFICULTY } from '../sim';
import { settled } from './settled';
import { LONGEST_SILENCE, type SilenceWatch, watchSilence } from './silence';

export interface Thinking {
  /** Rejected when it cannot be answered, or is not in time. */
  ask<Q extends Question>(question: Q): Promise<AnswerTo<Q>>;
  /** Ends it; what is still asked is never answered. */
  stop(): void;
}

interface Waiting {
  readonly question: Question;
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: Error) => void;
}

/** Starts thinking about one level; at which difficulty it is played is what is learnt ahead. */
export function startThinking(level: CompiledLevel, difficulty: Difficulty = USUAL_DIFFICULTY): Thinking {
  /** Asked and not answered, in order: the worker is at the first. */
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let worker: Worker | null = null;
  let inPage: Promise<(question: Question) => unknown> | null = null;
  let silence: SilenceWatch | null = null;

  /** Counts anew for the question that is now the first. */
  const watch = (): void => {
    silence?.stop();
    silence = waiting.size === 0 ? null : watchSilence(giveUp);
  };
  const answered = (id: number): Waiting | undefined => {
    const it = waiting.get(id);
    if (waiting.delete(id)) watch();
    return it;
  };
  const thinkHere = async (id: number): Promise<void> => {
    try {
      inPage ??= thinkInPage(level);
      const think = await inPage;
      const it = waiting.get(id);
      const answer = it === undefined ? null : think(it.question);
      answered(id)?.resolve(answer as never);
    } catch (error) {
      answered(id)?.reject(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const post = (id: number, { question }: Waiting): void => {
    if (worker === null) void thinkHere(id);
    else worker.postMessage({ kind: 'question', id, question } satisfies WorkerWord);
  };
  const engage = (): void => {
    const started = startWorker(level);
    worker = started;
    const fallBack = (): void => {
      if (worker !== started) return;
      started?.terminate();
      worker = null;
      for (const id of [...waiting.keys()]) void thinkHere(id);
    };
    started?.addEventListener('error', fallBack);
    started?.addEventListener('messageerror', fallBack);
    started?.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
      const it = answered(data.id);
      if ('failure' in data) it?.reject(new Error(data.failure));
      else it?.resolve(data.answer as never);
    });
  };
  /** The first question is never answered; another worker takes up those behind it. In the page nothing can be ended. */
  const giveUp = (): void => {
    const [first] = waiting.keys();
    const it = first === undefined ? undefined : answered(first);
    if (worker !== null) {
      worker.terminate();
      engage();
      for (const [id, behind] of waiting) post(id, behind);
    }
    it?.reject(new Error(t('worker-silent', { seconds: LONGEST_SILENCE })));
  };
  engage();
  void settled().then(() => worker?.postMessage({ kind: 'warm', difficulty } satisfies WorkerWord));

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        const id = asked++;
        const it: Waiting = { question, resolve, reject };
        waiting.set(id, it);
        if (waiting.size === 1) watch();
        post(id, it);
      }),
    stop() {
      waiting.clear();
      silence?.stop();
      worker?.terminate();
      worker = null;
    },
  };
}

function startWorker(level: CompiledLevel): Worker | null {
  if (typeof Worker !== 'function') return null;
  try {
    const worker = new Worker(new URL('../bots/worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ kind: 'level', level } satisfies WorkerWord);
    return worker;
  } catch {
    return null;
  }
}

/** The bots themselves, once the screen has been drawn. */
async function thinkInPage(level: CompiledLevel): Promise<(question: Question) => unknown> {
  await new Promise((resolve) => setTimeout(resolve, 30));
  const { Thinker } = await import('../bots');
  const thinker = new Thinker(level);
  return (question) => thinker.think(question);
}
