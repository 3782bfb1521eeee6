/** A new match: the level's starting numbers, with their seeded spread, and what chance hides from the player. */
import { campaignDrift } from './intensities';
import { atDifficulty, type Difficulty, USUAL_DIFFICULTY } from './difficulty';
import type { Level } from './level';
import { clamp, type Ledger, type Match, newLedger } from './ledger';
import { below, seedRng } from './rng';
import { settle } from './settle';
import {
  affinity,
  blankState,
  restoreState,
  type Field,
  known,
  LIMIT,
  PERSONALITY,
  PHASE,
  PHASE_AT,
  type State,
  TURN,
} from './state';
import { PERSONALITIES } from './vocabulary';

/** What makes a match besides its level. */
export interface MatchSetup {
  /** Any 32-bit whole number; the same seed and commands give the same match. */
  readonly seed: number;
  /** The usual one when it is not said. */
  readonly difficulty?: Difficulty | undefined;
}

export interface MatchOptions {
  /** False: none, for searches that explain nothing. A ledger: written over from its beginning, for long studies. */
  readonly ledger?: boolean | Ledger;
  /** A state to write over instead of making one, for long studies. */
  readonly over?: State;
}

/** Starts a match of a level. It plays the same with a ledger and without. */
export function newMatch(from: Level, setup: MatchSetup, options: MatchOptions = {}): Match {
  const level = atDifficulty(from, setup.difficulty ?? USUAL_DIFFICULTY);
  const ledger = ledgerFor(options.ledger ?? true);
  const s = restoreState(options.over ?? blankState(), level.opening);
  seedRng(s, setup.seed);
  spreadNumbers(level, s);
  drawHidden(level, s);
  s[TURN] = 1;
  s[PHASE_AT] = PHASE.plan;
  const m: Match = { level, s, ledger, stamp: 0 };
  settle({ level, s, ledger: null, stamp: 0 });
  campaignDrift(m);
  return m;
}

function ledgerFor(wanted: boolean | Ledger): Ledger | null {
  if (typeof wanted === 'boolean') return wanted ? newLedger() : null;
  wanted.length = 0;
  return wanted;
}

function spreadNumbers(level: Level, s: State): void {
  for (const [field, spread] of level.jitter) {
    const drawn = s[field]! + below(s, spread * 2 + 1) - spread;
    s[field] = clamp(drawn, 0, LIMIT[field as Field]!);
  }
}

function drawHidden(level: Level, s: State): void {
  level.currents.forEach((current, c) => {
    for (const { contradiction, values } of current.hidden) {
      s[affinity(c, contradiction)] = values[below(s, values.length)]!;
      s[known(c, contradiction)] = 0;
    }
  });
  const drawn = level.personalities[below(s, level.personalities.length)]!;
  s[PERSONALITY] = PERSONALITIES.indexOf(drawn);
}
