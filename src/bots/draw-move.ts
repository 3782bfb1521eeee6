/**
 * Which move the Leviathan wants. A motive is drawn first, as likely as it is strong now — what the bloc lacks, the
 * campaign of the moment, the lever the front uses most — and then one of the moves it speaks for. A move comes as often
 * as all that speaks for it together, and of some fifty moves only the few drawn need be looked at.
 */
import {
  answerTo,
  campaignOn,
  HABIT,
  holderOf,
  isMoveOpen,
  learning,
  LEVERS,
  type Match,
  type Motives,
  MAX_MOVES,
  MEAN_ALTERNATIVE,
  MOTIVES,
  NEEDS,
  OFFENSIVE,
  PERSONALITY,
  POLITICAL_HOLD,
  SOCIAL_BASE,
  type State,
  ticketsOf,
  UNITY,
  VALUATION,
} from '../sim';
import type { BotRandom } from './random';

/** What draws are slanted to. Indices; −1 for none. */
export interface Slant {
  /** Of the bloc's needs, in the order of GOALS. */
  readonly goal: number;
  readonly contradiction: number;
  readonly theatre: number;
}
export const UPRIGHT: Slant = { goal: -1, contradiction: -1, theatre: -1 };

/** Pull of habit; of a point of a need that is lacking; of the campaign; of a point the front's lever has been used. */
const ACCUSTOMED = 100;
const LACKING = 3;
const CAMPAIGN = 250;
const ANSWER = 30;
/** Points that the need it is after seems to lack besides; pull of the contradiction it is after. */
const SLANT = 12;
const SLANTED_FIGHT = 150;

/** Draws in vain after which every move is weighed. */
const TRIES = 32;

/** Scratch of one plan: the pull of each motive, and that times its tickets; 1 for each move drawn or found closed. */
const pulls = new Int32Array(MOTIVES);
const stakes = new Int32Array(MOTIVES);
let total = 0;
const passed = new Uint8Array(MAX_MOVES);

/** Begins a plan: how strong each motive is now. */
export function weighMotives(m: Match, slant: Slant): void {
  const { s, level } = m;
  for (let move = 0; move < level.moves.length; move++) passed[move] = 0;
  for (let motive = 0; motive < MOTIVES; motive++) pulls[motive] = 0;
  writeLacks(s, pulls);
  for (let need = 0; need < NEEDS; need++) pulls[need] = wanting(pulls[need]!);
  pulls[HABIT] = ACCUSTOMED;
  for (let lever = 0; lever < LEVERS.length; lever++) pulls[answerTo(lever)] = ANSWER * s[learning(lever)]!;
  if (s[OFFENSIVE] !== 0) pulls[campaignOn(s[OFFENSIVE]! - 1)] = CAMPAIGN;
  if (slant.goal >= 0) strengthen(slant.goal, SLANT * LACKING);
  if (slant.contradiction >= 0) strengthen(campaignOn(slant.contradiction), SLANTED_FIGHT);
  weighStakes(motivesIn(m).tickets);
}

/** What the bloc lacks of each need, into the first places of `into`: base, hold, valuation, rivals kept small, a front split. Tenths. */
export function writeLacks(s: State, into: Int32Array): void {
  into[0] = 550 - s[SOCIAL_BASE]!;
  into[1] = 500 - s[POLITICAL_HOLD]!;
  into[2] = 650 - s[VALUATION]!;
  into[3] = s[MEAN_ALTERNATIVE]! - 100;
  into[4] = s[UNITY]! - 350;
}

/** What draws the Leviathan that plays this match. */
const motivesIn = ({ s, level }: Match): Motives => level.motives[s[PERSONALITY]!]!;

function weighStakes(tickets: Int32Array): void {
  let sum = 0;
  for (let motive = 0; motive < MOTIVES; motive++) {
    const stake = pulls[motive]! * tickets[motive]!;
    stakes[motive] = stake;
    sum += stake;
  }
  total = sum;
}

/** Pull of a need, by the tenths it lacks; 0 for what is not lacking. */
const wanting = (tenths: number): number => (tenths > 0 ? LACKING * ((tenths / 10) | 0) : 0);

function strengthen(motive: number, by: number): void {
  pulls[motive] = pulls[motive]! + by;
}

/** Draws an open move not drawn yet in this plan; −1 when none is left. */
export function drawMove(m: Match, random: BotRandom): number {
  const motives = motivesIn(m);
  for (let i = total === 0 ? TRIES : 0; i < TRIES; i++) {
    const move = drawByMotive(motives, random);
    if (passed[move] === 1) continue;
    passed[move] = 1;
    if (isMoveOpen(m, move)) return move;
  }
  return drawAmongAll(m, random);
}

function drawByMotive({ moves, lotteries }: Motives, random: BotRandom): number {
  let ticket = random(total);
  let motive = 0;
  while (ticket >= stakes[motive]!) ticket -= stakes[motive++]!;
  return moves[motive]![holderOf(lotteries[motive]!, (ticket / pulls[motive]!) | 0)]!;
}

/** Scratch of one draw: what speaks for each move. */
const weights = new Int32Array(MAX_MOVES);

/** The same odds, every move weighed: also what the quick way is tested against. */
export function drawAmongAll(m: Match, random: BotRandom): number {
  const motives = motivesIn(m);
  let sum = 0;
  weights.fill(0);
  for (let motive = 0; motive < MOTIVES; motive++) {
    const moves = motives.moves[motive]!;
    for (let i = 0; i < moves.length && pulls[motive]! > 0; i++) {
      const move = moves[i]!;
      if (passed[move] === 1 || !isMoveOpen(m, move)) continue;
      const weight = pulls[motive]! * ticketsOf(motives.lotteries[motive]!, i);
      weights[move] = weights[move]! + weight;
      sum += weight;
    }
  }
  if (sum === 0) return -1;
  let ticket = random(sum);
  let move = 0;
  while (ticket >= weights[move]!) ticket -= weights[move++]!;
  passed[move] = 1;
  return move;
}
