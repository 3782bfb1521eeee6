/** What the benchmark measures. Each measure is taken in a process of its own: code that has run otherwise runs slower. */
import {
  appraise,
  type BotRandom,
  botRandom,
  chanceOfWinning,
  foresightOf,
  FREE,
  playAtAGlance,
  playPlan,
  QuickFront,
  randomAction,
} from '../bots';
import {
  blankState,
  copyMatch,
  isOver,
  type Ledger,
  type Level,
  type Match,
  newLedger,
  newMatch,
  PHASE,
  PHASE_AT,
  playAction,
  restoreState,
  TURN,
} from '../sim';
import { perCpuSecond } from './bench-clock';
import { FEW_EVENTS, MANY_EVENTS, withEvents } from './bench-level';

/** Games, playouts or restores between two looks at the clock. */
const BATCH = 50;
/** Turns of a short playout, and the turn playouts start from. */
const HORIZON = 4;
const MIDDLE = 6;
const FOREVER = 1000;

/** Measures by name: each takes a level, and counts something in a CPU-second. */
export const MEASURES = {
  /** Random whole games, without a ledger and with one. */
  games: (level) => gameRate(level, false),
  'games-with-ledger': (level) => gameRate(level, newLedger()),
  /** Random playouts from a match under way, restored each time: to its end, and four turns with an appraisal. */
  playouts: (level) => playoutRate(level, FOREVER, playOnAtRandom, appraise),
  'four-turn-playouts': (level) => playoutRate(level, HORIZON, playOnAtRandom, appraise),
  /** Playouts as the planner makes them, both sides at a glance: whole games, and four turns with its appraisal. */
  'planner-games': plannerGameRate,
  'planner-four-turns': plannerPlayoutRate,
  restores: restoreRate,
  /** Turns of random games with the ledger, by how many scripted events the level has. */
  'turns-with-few-events': (level) => turnRate(withEvents(level, FEW_EVENTS)),
  'turns-with-many-events': (level) => turnRate(withEvents(level, MANY_EVENTS)),
  turns: (level) => turnRate(level),
} as const satisfies Readonly<Record<string, (level: Level) => number>>;
export type MeasureName = keyof typeof MEASURES;

/** Plays a match on at random until turn `until` is over; turns played. */
export function playOnAtRandom(match: Match, random: BotRandom, until = FOREVER): number {
  let turns = 0;
  while (!isOver(match) && match.s[TURN]! <= until) {
    if (match.s[PHASE_AT] === PHASE.plan) {
      playPlan(match, random);
      turns++;
    } else playAction(match, randomAction(match, random));
  }
  return turns;
}

/** Plays a match on until a turn is over. */
type PlayOn = (match: Match, random: BotRandom, until: number) => void;

/** Plays random games, one written over the other; turns played. */
function gamesPlayer(level: Level, ledger: Ledger | false): (seed: number) => number {
  const over = blankState();
  return (seed) => playOnAtRandom(newMatch(level, { seed }, { ledger, over }), botRandom(seed));
}

function gameRate(level: Level, ledger: Ledger | false): number {
  return rateOf(gamesPlayer(level, ledger));
}

/** Whole games with both sides at a glance. */
function plannerGameRate(level: Level): number {
  const over = blankState();
  const playOn = atAGlance(level);
  return rateOf((seed) => playOn(newMatch(level, { seed }, { ledger: false, over }), botRandom(seed), FOREVER));
}

/** Games a CPU-second, whatever a game of a seed is played with. */
function rateOf(play: (seed: number) => unknown): number {
  return perCpuSecond((n) => {
    for (let i = 0; i < BATCH; i++) play(n * BATCH + i);
    return BATCH;
  });
}

function turnRate(level: Level): number {
  const play = gamesPlayer(level, newLedger());
  return perCpuSecond((n) => {
    let turns = 0;
    for (let i = 0; i < BATCH; i++) turns += play(n * BATCH + i);
    return turns;
  });
}

/** Playouts of `horizon` turns from the middle of matches, each appraised. */
function playoutRate(level: Level, horizon: number, playOn: PlayOn, appraisal: (match: Match) => number): number {
  const starts = middles(level, playOn);
  const match = copyMatch(starts[0]!);
  return perCpuSecond((n) => {
    let appraised = 0;
    for (let i = 0; i < BATCH; i++) {
      const start = starts[i % starts.length]!;
      restoreState(match.s, start.s);
      playOn(match, botRandom(n * BATCH + i), start.s[TURN]! + horizon - 1);
      if (Number.isFinite(appraisal(match))) appraised++;
    }
    return appraised;
  });
}

/** As the planner looks ahead. */
function atAGlance(level: Level): PlayOn {
  const front = new QuickFront(level, FREE);
  return (match, random, until) => playAtAGlance(match, front, random, until + 1);
}

function plannerPlayoutRate(level: Level): number {
  const foresight = foresightOf(newMatch(level, { seed: 1 }, { ledger: false }));
  return playoutRate(level, HORIZON, atAGlance(level), (match) => chanceOfWinning(match, foresight));
}

/** Matches under way, at the start of a turn in their middle, come there as they will be played on. */
function middles(level: Level, playOn: PlayOn): Match[] {
  const found: Match[] = [];
  for (let seed = 1; found.length < BATCH; seed++) {
    const match = newMatch(level, { seed }, { ledger: false });
    playOn(match, botRandom(seed), Math.min(MIDDLE, level.turns >> 1) - 1);
    if (!isOver(match)) found.push(match);
  }
  return found;
}

function restoreRate(level: Level): number {
  const starts = middles(level, playOnAtRandom);
  const into = blankState();
  return perCpuSecond(() => {
    for (let round = 0; round < BATCH; round++) for (const { s } of starts) restoreState(into, s);
    return BATCH * starts.length;
  });
}
