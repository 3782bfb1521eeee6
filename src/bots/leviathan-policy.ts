/**
 * The Leviathan's sound, quick mind: it weighs its open moves by what its props need, by the campaign of the moment, by
 * the lever the front uses most and by its character, and draws a plan. It sees what its own side sees and nothing of
 * the front's hidden decisions; it obeys the same rules.
 */
import {
  alternative,
  chest,
  enterMove,
  type CompiledMove,
  type Level,
  grip,
  layPlan,
  learning,
  loyalty,
  type Match,
  MAX_LORDS,
  MAX_MOVES,
  MEAN_ALTERNATIVE,
  movesAllowed,
  NEEDS,
  NOWHERE_LAYER,
  NOWHERE_THEATRE,
  OFFENSIVE,
  openMoves,
  PERSONALITIES,
  PERSONALITY,
  type PlanCommand,
  type PlanLine,
  POLITICAL_HOLD,
  SOCIAL_BASE,
  type State,
  UNITY,
  VALUATION,
} from '../sim';
import type { BotRandom } from './random';

/** Added to a move's weight when it bears the contradiction of the campaign. */
const CAMPAIGN = 25;
/** Added for each point the front's favourite lever has been used, when the move answers it. */
const ANSWER = 3;

/** Worth of meeting the need it is after, as if so many more points were lacking; of striking on its contradiction. */
const SLANT = 12;
const SLANTED_FIGHT = 15;

/** How much a cell of its theatre is preferred; tenths of grip. */
const LEANS = 200;

/** What draws are slanted to. Indices; −1 for none. */
export interface Slant {
  /** Of the bloc's needs, in the order of GOALS. */
  readonly goal: number;
  readonly contradiction: number;
  readonly theatre: number;
}
export const UPRIGHT: Slant = { goal: -1, contradiction: -1, theatre: -1 };

/** The plan it draws, as indices. */
export function drawPlan(m: Match, random: BotRandom, slant: Slant = UPRIGHT): PlanLine[] {
  const lines: PlanLine[] = [];
  weighAll(m, slant);
  for (let n = movesAllowed(m); n > 0 && drawLine(m, random, slant); n--)
    lines.push([line.move, line.lord, line.theatre, line.layer]);
  return lines;
}

/** The plan, as a command to record. */
export function leviathanPlan(m: Match, random: BotRandom): PlanCommand {
  return planCommand(m.level, drawPlan(m, random));
}

/** Draws a plan and plays it at once: for searches and simulations that record nothing. */
export function playPlan(m: Match, random: BotRandom): void {
  weighAll(m, UPRIGHT);
  for (let n = movesAllowed(m); n > 0 && drawLine(m, random, UPRIGHT); n--)
    enterMove(m.s, line.move, line.lord, line.theatre, line.layer);
  layPlan(m, NOTHING_MORE);
}

const NOTHING_MORE: readonly PlanLine[] = [];

export function planCommand(level: Level, lines: readonly PlanLine[]): PlanCommand {
  return {
    kind: 'plan',
    moves: lines.map(([move, lord, theatre, layer]) => ({
      move: level.moves[move]!.id,
      lord: level.lords[lord]!.id,
      ...(theatre === NOWHERE_THEATRE ? {} : { theatre: level.theatres[theatre]!.id }),
      ...(layer === NOWHERE_LAYER ? {} : { layer: level.layers[layer]!.id }),
    })),
  };
}

/** Scratch of one plan: the open moves, their weights and the sum of those; chest spent by each lord; the line drawn. */
const open = new Int32Array(MAX_MOVES);
const weights = new Int32Array(MAX_MOVES);
let total = 0;
const spent = new Int32Array(MAX_LORDS);
const line = { move: 0, lord: 0, theatre: 0, layer: 0 };

/** Draws the next line of the plan; false when there is no more. */
function drawLine(m: Match, random: BotRandom, slant: Slant): boolean {
  const index = drawMove(m, random);
  if (index < 0) return false;
  const move = m.level.moves[index]!;
  line.move = index;
  line.lord = drawLord(m, move, random);
  spent[line.lord] = spent[line.lord]! + move.cost;
  aim(m, move, random, slant);
  return true;
}

/** How much each move is wanted now, by what the bloc lacks: base, hold, valuation, rivals kept small, a front split. */
function weighAll(m: Match, slant: Slant): void {
  const { s, level } = m;
  const { need, contradiction, answers, appeal } = level.moveTable;
  const base = points(550 - s[SOCIAL_BASE]!) + lure(slant, 0);
  const hold = points(500 - s[POLITICAL_HOLD]!) + lure(slant, 1);
  const value = points(650 - s[VALUATION]!) + lure(slant, 2);
  const rivals = points(s[MEAN_ALTERNATIVE]! - 100) + lure(slant, 3);
  const front = points(s[UNITY]! - 350) + lure(slant, 4);
  const offensive = s[OFFENSIVE]! - 1;
  const fight = slant.contradiction;
  const personality = s[PERSONALITY]!;
  for (let lord = 0; lord < MAX_LORDS; lord++) spent[lord] = 0;
  const count = openMoves(m, open);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const move = open[i]!;
    const p = move * NEEDS;
    const met =
      need[p]! * base + need[p + 1]! * hold + need[p + 2]! * value + need[p + 3]! * rivals + need[p + 4]! * front;
    const about = contradiction[move]!;
    const occasion = (about === offensive ? CAMPAIGN : 0) + (about === fight ? SLANTED_FIGHT : 0);
    const answer = answers[move]! < 0 ? 0 : ANSWER * s[learning(answers[move]!)]!;
    const wanted = 10 + (((met * 3) / 10) | 0) + occasion + answer;
    const weight = ((wanted * appeal[move * PERSONALITIES.length + personality]!) / 10000) | 0;
    weights[i] = weight;
    sum += weight;
  }
  total = sum;
}

/** Worth of a need the slant is after, as points more of it lacking. */
const lure = (slant: Slant, need: number): number => (slant.goal === need ? SLANT : 0);

/** Tenths as whole points; 0 for what is not lacking. */
const points = (lacking: number): number => (lacking > 0 ? (lacking / 10) | 0 : 0);

/** Draws a move by weight, and passes over it; one that nobody can pay for any more is passed over too. −1 for none. */
function drawMove(m: Match, random: BotRandom): number {
  while (total > 0) {
    let ticket = random(total);
    let place = 0;
    while (ticket >= weights[place]!) ticket -= weights[place++]!;
    total -= weights[place]!;
    weights[place] = 0;
    if (canAnyPay(m, m.level.moves[open[place]!]!)) return open[place]!;
  }
  return -1;
}

const canLordPay = (m: Match, move: CompiledMove, lord: number): boolean =>
  m.s[chest(lord)]! - spent[lord]! >= move.cost;

function canAnyPay(m: Match, move: CompiledMove): boolean {
  for (let i = 0; i < move.lords.length; i++) if (canLordPay(m, move, move.lords[i]!)) return true;
  return false;
}

/** A lord who can pay, the more loyal the likelier. */
function drawLord(m: Match, move: CompiledMove, random: BotRandom): number {
  const { lords } = move;
  let loyal = 0;
  for (let i = 0; i < lords.length; i++) if (canLordPay(m, move, lords[i]!)) loyal += m.s[loyalty(lords[i]!)]! + 1;
  let ticket = random(loyal);
  for (let i = 0; i < lords.length; i++) {
    if (!canLordPay(m, move, lords[i]!)) continue;
    ticket -= m.s[loyalty(lords[i]!)]! + 1;
    if (ticket < 0) return lords[i]!;
  }
  return lords[0]!;
}

/** Where to strike: ground still free, and ground where alternatives grow, with some chance. */
function aim(m: Match, move: CompiledMove, random: BotRandom, slant: Slant): void {
  const { target, theatres } = move;
  line.theatre = target === 'none' ? NOWHERE_THEATRE : theatres[0]!;
  line.layer = NOWHERE_LAYER;
  if (target === 'theatre') line.theatre = theatres[random(theatres.length)]!;
  else if (target === 'cell') aimAtCell(m.s, move, random, slant.theatre);
  if (target === 'theatre' && theatres.includes(slant.theatre) && random(2) === 0) line.theatre = slant.theatre;
}

function aimAtCell(s: State, { theatres, layers }: CompiledMove, random: BotRandom, leaning: number): void {
  let best = -1;
  for (let i = 0; i < theatres.length; i++)
    for (let j = 0; j < layers.length; j++) {
      const t = theatres[i]!;
      const l = layers[j]!;
      const worth = 1000 - s[grip(t, l)]! + s[alternative(t, l)]! + random(300) + (t === leaning ? LEANS : 0);
      if (worth <= best) continue;
      best = worth;
      line.theatre = t;
      line.layer = l;
    }
}
