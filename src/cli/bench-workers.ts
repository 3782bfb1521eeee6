/** What a second core gives: the same random games in one worker thread and in two, by the clock on the wall. */
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { botRandom } from '../bots';
import { blankState, type CompiledLevel, newMatch, prepareLevel } from '../sim';
import { median } from './bench-clock';
import { playOnAtRandom } from './bench-measures';

const ROUNDS = 3;
const WARM_SECONDS = 1;
const SECONDS = 1.5;

export interface BenchWorkerData {
  readonly role: 'bench';
  readonly level: CompiledLevel;
}

/** How many times the games of one worker two workers play. */
export async function twoWorkers(level: CompiledLevel): Promise<number> {
  const gains: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const one = await gamesASecond(level, 1);
    gains.push((await gamesASecond(level, 2)) / one);
  }
  return median(gains);
}

async function gamesASecond(level: CompiledLevel, workers: number): Promise<number> {
  const data: BenchWorkerData = { role: 'bench', level };
  const rates = Array.from(
    { length: workers },
    () =>
      new Promise<number>((resolve, reject) => {
        const worker = new Worker(new URL(import.meta.url), { workerData: data, argv: [] });
        worker.on('message', resolve);
        worker.on('error', reject);
      }),
  );
  return (await Promise.all(rates)).reduce((sum, rate) => sum + rate, 0);
}

/** A worker of the benchmark: plays random games, and tells how many a second. */
export function serveBench(): void {
  const level = prepareLevel((workerData as BenchWorkerData).level);
  const over = blankState();
  let seed = 1;
  const playFor = (seconds: number): number => {
    const start = performance.now();
    let games = 0;
    for (; performance.now() - start < seconds * 1000; games++)
      playOnAtRandom(newMatch(level, { seed }, { ledger: false, over }), botRandom(seed++));
    return (games * 1000) / (performance.now() - start);
  };
  playFor(WARM_SECONDS);
  parentPort!.postMessage(playFor(SECONDS));
}
