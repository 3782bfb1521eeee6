/**
 * Spreads jobs over worker threads: a few at a time, so that slow and fast bots keep all cores busy. A worker whose bot
 * never answers is ended: another does its job again, that question forfeited, and what else it had been given.
 */
import { Worker } from 'node:worker_threads';
import { type Job, jobGroup } from '../lab';
import type { CompiledLevel } from '../sim';
import type { Pace } from './study-pace';
import { newSigns, type Unanswered, watchSigns } from './study-watch';
import type { WorkerData, WorkerMessage } from './study-worker';

/** Work sent at once, in milliseconds as measured so far, and most jobs. */
const PORTION = 250;
const MOST_JOBS = 64;
const LOOKS_EVERY = 1000;
/** Seats that may fall silent in one job. */
const SEATS = 2;

export interface PoolOptions {
  readonly workers: number;
  /** Most seconds a bot may take over a choice. */
  readonly deadline: number;
  readonly pace: Pace;
  /** Is given the line of each job as it ends. */
  readonly each: (line: string) => void;
  readonly tell: (problem: string) => void;
}

/** Does every job. Rejects, all workers stopped, when one fails or its line cannot be taken. */
export async function doJobs(level: CompiledLevel, jobs: readonly Job[], options: PoolOptions): Promise<void> {
  const pool = new Pool(level, jobs, options);
  try {
    await pool.finished;
  } finally {
    await pool.stop();
  }
}

/** A worker, and what it has been given and has not done, in order. */
interface Hand {
  readonly worker: Worker;
  readonly given: Job[];
  /** What it has not been answered for too long; null when all is well. */
  readonly look: () => Unanswered | null;
}

class Pool {
  readonly finished: Promise<void>;
  private readonly level: CompiledLevel;
  private readonly options: PoolOptions;
  private readonly queue: Job[];
  private readonly hands = new Set<Hand>();
  private readonly looking: NodeJS.Timeout;
  private resolve: () => void = () => undefined;
  private reject: (reason: unknown) => void = () => undefined;

  constructor(level: CompiledLevel, jobs: readonly Job[], options: PoolOptions) {
    this.level = level;
    this.options = options;
    this.queue = [...jobs].reverse();
    this.finished = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    this.looking = setInterval(() => this.lookAtAll(), LOOKS_EVERY);
    for (let n = Math.min(options.workers, jobs.length); n > 0; n--) this.engage([]);
    if (jobs.length === 0) this.resolve();
  }

  async stop(): Promise<void> {
    clearInterval(this.looking);
    const hands = [...this.hands];
    this.hands.clear();
    await Promise.all(hands.map(({ worker }) => worker.terminate()));
  }

  /** Starts a worker, with what another has left undone or with work of its own. */
  private engage(left: readonly Job[]): void {
    const signs = newSigns();
    const data: WorkerData = { role: 'study', level: this.level, signs };
    const worker = new Worker(new URL(import.meta.url), { workerData: data, argv: [] });
    const hand: Hand = { worker, given: [...left], look: watchSigns(signs, this.options.deadline) };
    this.hands.add(hand);
    // One that ends by itself answers nothing any more; those that are ended here are no longer of the pool.
    worker.on('error', (error) => this.hands.has(hand) && this.reject(error));
    worker.on('exit', (code) => {
      const [job] = hand.given;
      const during = job === undefined ? '' : ` during ${jobGroup(job)}, seed ${job.seed}`;
      if (this.hands.has(hand))
        this.reject(new Error(`a worker ended by itself, with ${code}${during}; what was played is kept`));
    });
    worker.on('message', (message: WorkerMessage) => this.hear(hand, message));
    if (left.length > 0) worker.postMessage(left);
    else this.feed(hand);
  }

  private hear(hand: Hand, message: WorkerMessage): void {
    if (!this.hands.has(hand)) return;
    if (message.kind === 'idle') this.feed(hand);
    else if (message.kind === 'failed')
      this.reject(new Error(`${message.group}, seed ${message.seed}: ${message.why}`));
    else this.take(hand, message);
  }

  private take(hand: Hand, { line, group, milliseconds }: Extract<WorkerMessage, { kind: 'done' }>): void {
    hand.given.shift();
    try {
      this.options.each(line);
    } catch (error) {
      this.reject(error);
    }
    this.options.pace.note(group, milliseconds);
  }

  private feed(hand: Hand): void {
    const portion = nextPortion(this.queue, this.options.pace);
    if (portion.length > 0) {
      hand.given.push(...portion);
      hand.worker.postMessage(portion);
      return;
    }
    if ([...this.hands].every(({ given }) => given.length === 0)) this.resolve();
  }

  private lookAtAll(): void {
    for (const hand of [...this.hands]) {
      const unanswered = hand.given.length === 0 ? null : hand.look();
      if (unanswered !== null) this.replace(hand, unanswered);
    }
  }

  private replace(hand: Hand, { place, seat }: Unanswered): void {
    const [job, ...left] = hand.given;
    this.hands.delete(hand);
    void hand.worker.terminate();
    if (job === undefined) return;
    const silences = job.silences ?? [];
    const waited = `${jobGroup(job)}, seed ${job.seed}: no answer from the ${seat} in ${this.options.deadline} s`;
    if (place === 0 || silences.length >= SEATS) {
      this.reject(new Error(`${waited}, and nobody left to go on without; what was played is kept`));
      return;
    }
    this.options.tell(`${waited}; it forfeits that choice, and is not asked again in this game`);
    this.engage([{ ...job, silences: [...silences, place] }, ...left]);
  }
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
