/**
 * How far from victory a match will end, guessed from how it stands. The guess is fitted on games the quick front plays
 * against the quick Leviathan on the very level and assumptions in play, once, in a fraction of a second: a level
 * made tomorrow, or a rule tuned tonight, is judged as well as the one of today.
 */
import { ACTION, ENDING, type Level, type Match, newMatch, packAction, playAction } from '../sim';
import { Dice } from './dice';
import { FEATURES, readFeatures, workLeft } from './features';
import { FREE } from './leaning';
import { fitLine, type Line } from './least-squares';
import { playPlan } from './leviathan-policy';
import { QuickFront } from './quick-front';

/** Games a guess is fitted on: with 150, the planner won a third less; with 4000, no more. */
const GAMES = 1000;
const SEED = 0x7f4a7c15;
/** Percent the quick front is shaken by, from game to game: good play, middling and poor. */
const SHAKES = [0, 40, 80, 150];
const END_TURN = packAction(ACTION.endTurn);

/** Work a won match ends with, and the most a lost one does; a defeat is farther off than its numbers say. */
const WON = -60;
const MOST = 600;
const DEFEATED = 300;

const known = new Map<string, Line>();
const MOST_KNOWN = 128;

/** The guess for a level: work left at the end, in tenths; below 0 a victory. */
export function foresightOf(level: Level): Line {
  const key = [level.id, level.content, level.turns, level.theatres.length, ...Object.values(level.assumptions)].join();
  let line = known.get(key);
  if (line === undefined) {
    line = learn(level);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, line);
  }
  return line;
}

/** What a match that is over counts for, in the same unit. */
export function workAtEnd(m: Match): number {
  const { kind } = m.level.endings[m.s[ENDING]! - 1]!;
  if (kind === 'victory' || kind === 'great') return WON;
  return Math.min(MOST, workLeft(m) + (kind === 'defeat' ? DEFEATED : 0));
}

function learn(level: Level): Line {
  const rows: Float64Array[] = [];
  const ends: number[] = [];
  const front = new QuickFront(level, FREE);
  const dice = new Dice();
  for (let game = 0; game < GAMES; game++) {
    const m = newMatch(level, { seed: (SEED + game) >>> 0 }, { ledger: false });
    dice.setBack(SEED ^ game);
    const from = rows.length;
    const shake = SHAKES[game % SHAKES.length]!;
    while (m.s[ENDING] === 0) {
      const row = new Float64Array(FEATURES);
      readFeatures(m, row);
      rows.push(row);
      playPlan(m, dice.roll);
      front.decide(m, dice.roll, { shake, designate: -1 });
      playAction(m, END_TURN);
    }
    const end = workAtEnd(m);
    for (let i = from; i < rows.length; i++) ends.push(end);
  }
  return fitLine(rows, ends);
}
