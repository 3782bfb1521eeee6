/**
 * Pins: a worker that never answers keeps nobody waiting for ever. The Leviathan forfeits its turn, the spokespersons and
 * the search are told to have failed, and another worker does what is asked next.
 */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/preact';
import { deliberatingMind } from '../../../src/app/leviathan-mind';
import { startRehearsal } from '../../../src/app/rehearse';
import type { RehearsalNews } from '../../../src/app/rehearsal';
import { LONGEST_SILENCE } from '../../../src/app/silence';
import { startThinking } from '../../../src/app/thinking';
import { Thinker } from '../../../src/bots';
import type { WorkerWord } from '../../../src/bots/worker';
import { Hindsight } from '../../../src/hud/game';
import { setLocale } from '../../../src/i18n';
import { localSession } from '../../../src/session';
import { prepareLevel } from '../../../src/sim';
import { madeLevel } from '../../helpers/made-level';
import { record } from '../replay/made';
import { setupText } from './setup-text';

setupText();
// Short and narrow: a worker learns the level it is asked about, by watching thousands of games of it.
const compiled = madeLevel({ turns: 3, theatres: 1, events: 20 });
const setup = { seed: 7 };
const place = { setup, commands: [] };
const COUNSEL = { kind: 'counsel', place, dice: 1 } as const;
const HINDSIGHT = { kind: 'hindsight', place, dice: 1 } as const;

/** A worker as the page sees it: what it was sent, and whether it has been ended. */
class FakeWorker extends EventTarget {
  static readonly started: FakeWorker[] = [];
  readonly sent: WorkerWord[] = [];
  isEnded = false;

  constructor() {
    super();
    FakeWorker.started.push(this);
  }
  postMessage(word: WorkerWord): void {
    this.sent.push(word);
  }
  terminate(): void {
    this.isEnded = true;
  }
  tell(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  questions() {
    return this.sent.flatMap((word) => (word.kind === 'question' ? [word] : []));
  }
}

const workers = FakeWorker.started;
beforeEach(() => {
  jest.useFakeTimers();
  workers.length = 0;
  Object.assign(globalThis, { Worker: FakeWorker });
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(globalThis, 'Worker');
  jest.useRealTimers();
  act(() => setLocale('en'));
});
const pass = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1000);
/** What a promise has come to so far. */
function outcomeOf(asked: Promise<unknown>): { readonly told: string[] } {
  const told: string[] = [];
  asked.then(
    () => told.push('answered'),
    (error: unknown) => told.push(error instanceof Error ? error.message : 'failed'),
  );
  return { told };
}

test('the Leviathan’s: its turn is forfeited, its next one is planned by another worker', async () => {
  const thinking = startThinking(compiled);
  const session = localSession({ level: prepareLevel(compiled), ...setup, mind: deliberatingMind(setup, thinking) });
  await pass(LONGEST_SILENCE - 1);
  expect(session.view().phase).toBe('plan');
  await pass(1);
  expect(session.view().phase).toBe('front');
  expect(session.record()).toMatchObject({ forfeits: [1], commands: [{ kind: 'plan', moves: [] }] });
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  expect(workers[1]!.sent[0]).toMatchObject({ kind: 'level' });

  for (let n = 0; n < 9 && session.view().turn === 1; n++)
    if (session.send({ kind: 'end-turn' }) !== null) {
      const { event } = session.view();
      session.send({ kind: 'choose', event: event!.id, choice: event!.choices.find(({ legal }) => legal)!.id });
    }
  const [{ id, question }] = workers[1]!.questions() as [ReturnType<FakeWorker['questions']>[number]];
  workers[1]!.tell({ id, answer: new Thinker(compiled).think(question) });
  await pass(LONGEST_SILENCE);
  expect(session.view()).toMatchObject({ phase: 'front', turn: 2 });
  expect(session.record().forfeits).toEqual([1]);
  thinking.stop();
});

test.each([
  ['en', 'no answer for 60 seconds; it was given up'],
  ['fr', 'pas de réponse depuis 60 secondes, on y a renoncé'],
] as const)(
  'counsel: its failure is told, and what waited behind it is asked of another worker: %s',
  async (language, words) => {
    setLocale(language);
    const thinking = startThinking(compiled);
    const counsel = outcomeOf(thinking.ask(COUNSEL));
    await pass(LONGEST_SILENCE / 2);
    const hindsight = outcomeOf(thinking.ask(HINDSIGHT));
    await pass(LONGEST_SILENCE / 2);
    expect(counsel.told).toEqual([words]);
    expect(hindsight.told).toEqual([]);
    expect(workers[1]!.questions().map(({ question }) => question)).toEqual([HINDSIGHT]);
    // It is given as long as the one before it, from when it is its turn.
    await pass(LONGEST_SILENCE - 1);
    expect(hindsight.told).toEqual([]);
    workers[1]!.tell({ id: workers[1]!.questions()[0]!.id, answer: [] });
    await pass(LONGEST_SILENCE);
    expect(hindsight.told).toEqual(['answered']);
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    thinking.stop();
  },
);

test('each question has the whole time for itself, however many were answered before it', async () => {
  const thinking = startThinking(compiled);
  const asked = [COUNSEL, HINDSIGHT].map((question) => outcomeOf(thinking.ask(question)));
  const [first, second] = workers[0]!.questions();
  await pass(LONGEST_SILENCE - 1);
  workers[0]!.tell({ id: first!.id, answer: [] });
  await pass(LONGEST_SILENCE - 1);
  workers[0]!.tell({ id: second!.id, answer: [] });
  await pass(LONGEST_SILENCE * 2);
  expect(asked.map(({ told }) => told)).toEqual([['answered'], ['answered']]);
  expect(workers).toHaveLength(1);
  thinking.stop();
});

test('a turn thought over: the page says that it failed, and can be asked again', async () => {
  const thinking = startThinking(compiled);
  render(<Hindsight record={record} thinkOver={() => thinking.ask(HINDSIGHT)} />);
  act(() => screen.getByTestId('hindsight-ask').click());
  await act(() => pass(LONGEST_SILENCE));
  expect(document.querySelector('.hindsight .verdict-warning')?.textContent).toMatch(
    /: no answer for 60 seconds; it was given up$/,
  );
  thinking.stop();
});

test('a search for turning points, or runs to compare with: ended and told once it has said nothing for too long', async () => {
  const news: RehearsalNews[] = [];
  startRehearsal({ kind: 'turning', level: compiled, record }, (it) => news.push(it));
  await pass(LONGEST_SILENCE - 1);
  workers[0]!.tell({ kind: 'progress', done: 0.5 });
  await pass(LONGEST_SILENCE - 1);
  expect(news).toEqual([{ kind: 'progress', done: 0.5 }]);
  await pass(1);
  expect(news.slice(1)).toEqual([{ kind: 'failed', detail: 'no answer for 60 seconds; it was given up' }]);
  expect(workers[0]!.isEnded).toBe(true);
  await pass(LONGEST_SILENCE * 2);
  expect(news).toHaveLength(2);
});
