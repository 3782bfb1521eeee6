/** What the benchmark measures, each per CPU-second: machines are shared, and wall time tells more of the neighbours. */
import { botRandom, playPlan, randomAction } from '../bots';
import {
  type CompiledEvent,
  copyMatch,
  isOver,
  type Ledger,
  type Level,
  type Match,
  newMatch,
  PHASE,
  PHASE_AT,
  playAction,
  prepareLevel,
  TURN,
} from '../sim';

const WARM_SECONDS = 1;
const SECONDS = 2;
/** Rounds of a batch between two looks at the clock. */
const BATCH = 50;

export const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Runs `work` for some CPU-seconds; what it counted, per CPU-second. */
export function perSecond(work: (n: number) => number): number {
  let n = 1;
  const warmUntil = cpuSeconds() + WARM_SECONDS;
  while (cpuSeconds() < warmUntil) work(n++);
  const start = cpuSeconds();
  let counted = 0;
  while (cpuSeconds() - start < SECONDS) for (let i = 0; i < BATCH; i++) counted += work(n++);
  return counted / (cpuSeconds() - start);
}

/** Plays a match on at random until a turn is over; turns played. */
function playOnAtRandom(match: Match, seed: number, until: number): number {
  const random = botRandom(seed);
  let turns = 0;
  while (!isOver(match) && match.s[TURN]! <= until) {
    if (match.s[PHASE_AT] === PHASE.plan) {
      playPlan(match, random);
      turns++;
    } else playAction(match, randomAction(match, random));
  }
  return turns;
}

const FOREVER = 1000;

/** Random whole games a CPU-second. */
export const gameRate = (level: Level, ledger: Ledger | false): number =>
  perSecond((seed) => {
    playOnAtRandom(newMatch(level, { seed }, { ledger }), seed, FOREVER);
    return 1;
  });

/** Turns of random games a CPU-second. */
export const turnRate = (level: Level, ledger: Ledger | false): number =>
  perSecond((seed) => playOnAtRandom(newMatch(level, { seed }, { ledger }), seed, FOREVER));

/** Playouts a CPU-second from one state restored each time: `turns` turns of it, or the whole game. */
export function playoutRate(level: Level, turns: number): number {
  const start = newMatch(level, { seed: 7 }, { ledger: false });
  playOnAtRandom(start, 7, turns >= level.turns ? 0 : 4);
  const scratch = copyMatch(start);
  const until = turns >= level.turns ? FOREVER : start.s[TURN]! + turns - 1;
  return perSecond((seed) => {
    scratch.s.set(start.s);
    playOnAtRandom(scratch, seed, until);
    return 1;
  });
}

/** Nanoseconds to restore a state from a kept copy. */
export function restoreNanoseconds(level: Level): number {
  const { s } = newMatch(level, { seed: 7 }, { ledger: false });
  const kept = s.slice();
  const many = 2000;
  const restores = perSecond((n) => {
    for (let i = 0; i < many; i++) {
      kept[0] = n ^ i;
      s.set(kept);
    }
    return many;
  });
  return 1e9 / restores;
}

/** The level with so many scripted events: its own, over and over, none of them certain. */
function withEvents(level: Level, count: number): Level {
  const own = level.events.filter(({ certain }) => !certain);
  const events = Array.from(
    { length: count },
    (_, i): CompiledEvent => ({ ...own[i % own.length]!, id: `event-${i}` }),
  );
  return prepareLevel({ ...level, events });
}

/** How many times dearer a turn is with `many` scripted events than with `few`, ledger on. */
export function eventScale(level: Level, ledger: Ledger, few: number, many: number): number {
  const rates = [few, many].map((count) => turnRate(withEvents(level, count), ledger));
  return rates[0]! / rates[1]!;
}
