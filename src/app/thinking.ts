/**
 * The page's side of the bots' worker: questions go out, promises come back, and the page stays free meanwhile. Where
 * no worker can be had — a page opened as a file, a browser that forbids them — the same thinking is done in the page,
 * after what is on the screen has been drawn.
 */
import type { AnswerTo, Question } from '../bots';
import type { WorkerReply, WorkerWord } from '../bots/worker';
import type { CompiledLevel } from '../sim';
import { settled } from './settled';

export interface Thinking {
  ask<Q extends Question>(question: Q): Promise<AnswerTo<Q>>;
  /** Ends it; what is still asked is never answered. */
  stop(): void;
}

interface Waiting {
  readonly question: Question;
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: Error) => void;
}

/** Starts thinking about one level. */
export function startThinking(level: CompiledLevel): Thinking {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let worker = startWorker(level);
  let inPage: Promise<(question: Question) => unknown> | null = null;

  const thinkHere = async (id: number): Promise<void> => {
    const it = waiting.get(id);
    if (it === undefined) return;
    waiting.delete(id);
    try {
      inPage ??= thinkInPage(level);
      it.resolve((await inPage)(it.question) as never);
    } catch (error) {
      it.reject(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const fallBack = (): void => {
    worker?.terminate();
    worker = null;
    for (const id of [...waiting.keys()]) void thinkHere(id);
  };
  void settled().then(() => worker?.postMessage({ kind: 'warm' } satisfies WorkerWord));
  worker?.addEventListener('error', fallBack);
  worker?.addEventListener('messageerror', fallBack);
  worker?.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
    const it = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failure' in data) it?.reject(new Error(data.failure));
    else it?.resolve(data.answer as never);
  });

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        const id = asked++;
        waiting.set(id, { question, resolve, reject });
        if (worker === null) void thinkHere(id);
        else worker.postMessage({ kind: 'question', id, question } satisfies WorkerWord);
      }),
    stop() {
      waiting.clear();
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
