/**
 * How far from victory a match will end, guessed from how it stands. The guess is fitted on games the quick front plays
 * against the quick Leviathan on the very level and assumptions in play: a level made tomorrow, or a rule tuned tonight,
 * is judged as well as the one of today. It learns on during the first turns of a match, so that no turn waits long: the
 * guess of a turn is the same whenever and wherever it is asked for.
 */
import { ACTION, ENDING, type Level, type Match, newMatch, packAction, playAction, TURN } from '../sim';
import { Dice } from './dice';
import { FEATURES, readFeatures, workLeft } from './features';
import { FREE } from './leaning';
import { Fit, type Line } from './least-squares';
import { playPlan } from './leviathan-policy';
import { NAMING, QuickFront } from './quick-front';

/**
 * Games a guess is fitted on, more in each of the first turns, until they are as many as {@link LESSONS} says. Two guesses
 * fitted on 1000 games each are some 21 tenths of work apart from their mean, on 4000 nine: what a front goes for should
 * hang on its level and not on whom it happened to watch.
 */
const LESSON = 1000;
const LESSONS = 4;
/** Games watched ahead at a time: an answer asked for meanwhile waits for no more than these. */
const STEP = 25;
const SEED = 0x7f4a7c15;
/** Percent the quick front is shaken by, from game to game: good play, middling and poor. */
const SHAKES = [0, 40, 80, 150];
const END_TURN = packAction(ACTION.endTurn);

/** Work a won match ends with, and the most a lost one does; a defeat is farther off than its numbers say. */
const WON = -60;
const MOST = 600;
const DEFEATED = 300;

const known = new Map<string, Pupil>();
const MOST_KNOWN = 128;

/** The guess for a match's level at its turn: work left at the end, in tenths; below 0 a victory. */
export function foresightOf({ level, s }: Match): Line {
  return pupilOf(level).after(Math.min(LESSONS, s[TURN]!));
}

/**
 * Learns a little more of a level ahead of being asked, so that answers wait for less; false when nothing is left to learn.
 * What is learnt is the same in many little steps as at once.
 */
export function learnAhead(level: Level): boolean {
  return pupilOf(level).watchOn();
}

function pupilOf(level: Level): Pupil {
  const key = [level.id, level.content, level.turns, level.theatres.length, ...Object.values(level.assumptions)].join();
  let pupil = known.get(key);
  if (pupil === undefined) {
    pupil = new Pupil(level);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, pupil);
  }
  return pupil;
}

/** What a match that is over counts for, in the same unit. */
export function workAtEnd(m: Match): number {
  const { kind } = m.level.endings[m.s[ENDING]! - 1]!;
  if (kind === 'victory' || kind === 'great') return WON;
  return Math.min(MOST, workLeft(m) + (kind === 'defeat' ? DEFEATED : 0));
}

/** Watches games of one level, lesson by lesson, and keeps the guess after each. */
class Pupil {
  private readonly level: Level;
  private readonly front: QuickFront;
  private readonly dice = new Dice();
  private readonly fit = new Fit(FEATURES);
  private readonly guesses: Line[] = [];
  private watched = 0;

  constructor(level: Level) {
    this.level = level;
    this.front = new QuickFront(level, FREE);
  }

  /** The guess after so many lessons, from 1. */
  after(lessons: number): Line {
    while (this.guesses.length < lessons) this.watch();
    return this.guesses[lessons - 1]!;
  }

  /** Watches a few games; false when no lesson is left. */
  watchOn(): boolean {
    for (let n = 0; n < STEP && this.guesses.length < LESSONS; n++) this.watch();
    return this.guesses.length < LESSONS;
  }

  /** Watches the next game; after the last of a lesson, a guess is fitted. */
  private watch(): void {
    const { dice, fit } = this;
    const game = this.watched++;
    const m = newMatch(this.level, { seed: (SEED + game) >>> 0 }, { ledger: false });
    dice.setBack(SEED ^ game);
    const shake = SHAKES[game % SHAKES.length]!;
    const rows: Float64Array[] = [];
    while (m.s[ENDING] === 0) {
      const row = new Float64Array(FEATURES);
      readFeatures(m, row);
      rows.push(row);
      playPlan(m, dice.roll);
      this.front.decide(m, dice.roll, { shake, designate: NAMING.judged });
      playAction(m, END_TURN);
    }
    const end = workAtEnd(m);
    for (const row of rows) fit.add(row, end);
    if (this.watched % LESSON === 0) this.guesses.push(fit.line());
  }
}
