/**
 * The Leviathan's sound, quick mind: it weighs its open moves by what its props need, by the campaign of the moment, by
 * the lever the front uses most and by its character, and draws a plan. It sees what its own side sees and nothing of
 * the front's hidden decisions; it obeys the same rules.
 */
import {
  alternative,
  chest,
  type CompiledMove,
  type Level,
  grip,
  isMoveOpen,
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

/** The plan it draws, as indices. */
export function drawPlan(m: Match, random: BotRandom): PlanLine[] {
  const lines: PlanLine[] = [];
  spent.fill(0);
  weighAll(m);
  for (let n = movesAllowed(m); n > 0; n--) {
    const move = drawMove(m, random);
    if (move < 0) break;
    weights[move] = 0;
    const lord = drawLord(m, m.level.moves[move]!, random);
    spent[lord] = spent[lord]! + m.level.moves[move]!.cost;
    aim(m, m.level.moves[move]!, random);
    lines.push([move, lord, aimed.theatre, aimed.layer]);
  }
  return lines;
}

/** The plan, as a command to record. */
export function leviathanPlan(m: Match, random: BotRandom): PlanCommand {
  return planCommand(m.level, drawPlan(m, random));
}

/** Draws a plan and plays it at once: for searches and simulations that record nothing. */
export function playPlan(m: Match, random: BotRandom): void {
  layPlan(m, drawPlan(m, random));
}

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

/** Scratch of one plan: points of each need, weight of each move, chest spent by each lord, where a move is aimed. */
const needs = new Int32Array(NEEDS);
const weights = new Int32Array(MAX_MOVES);
const spent = new Int32Array(MAX_LORDS);
const aimed: { theatre: number; layer: number } = { theatre: NOWHERE_THEATRE, layer: NOWHERE_LAYER };

function weighAll(m: Match): void {
  takeStock(m.s);
  for (let i = 0; i < m.level.moves.length; i++) weights[i] = isMoveOpen(m, i) ? weigh(m, i) : 0;
}

/** What the bloc needs now, by how far things are from where it wants them. */
function takeStock(s: State): void {
  needs[0] = points(550 - s[SOCIAL_BASE]!);
  needs[1] = points(500 - s[POLITICAL_HOLD]!);
  needs[2] = points(650 - s[VALUATION]!);
  needs[3] = points(s[MEAN_ALTERNATIVE]! - 100);
  needs[4] = points(s[UNITY]! - 350);
}

/** Tenths as whole points; 0 for what is not lacking. */
const points = (lacking: number): number => (lacking > 0 ? (lacking / 10) | 0 : 0);

/** Draws a move by weight; one that nobody can pay for any more is passed over and drawn again. */
function drawMove(m: Match, random: BotRandom): number {
  const { moves } = m.level;
  let total = 0;
  for (let i = 0; i < moves.length; i++) total += weights[i]!;
  while (total > 0) {
    let ticket = random(total);
    let drawn = 0;
    while (ticket >= weights[drawn]!) ticket -= weights[drawn++]!;
    if (canAnyPay(m, moves[drawn]!)) return drawn;
    total -= weights[drawn]!;
    weights[drawn] = 0;
  }
  return -1;
}

const canLordPay = (m: Match, move: CompiledMove, lord: number): boolean =>
  m.s[chest(lord)]! - spent[lord]! >= move.cost;

function canAnyPay(m: Match, move: CompiledMove): boolean {
  for (let i = 0; i < move.lords.length; i++) if (canLordPay(m, move, move.lords[i]!)) return true;
  return false;
}

/** How much a move is wanted now; 0 or more. */
function weigh({ s, level }: Match, move: number): number {
  const { need, contradiction, answers, appeal } = level.moveTable;
  let met = 0;
  for (let n = 0; n < NEEDS; n++) met += need[move * NEEDS + n]! * needs[n]!;
  const campaign = s[OFFENSIVE] === contradiction[move]! + 1 ? CAMPAIGN : 0;
  const answer = answers[move]! >= 0 ? ANSWER * s[learning(answers[move]!)]! : 0;
  const wanted = 10 + (((met * 3) / 10) | 0) + campaign + answer;
  return ((wanted * appeal[move * PERSONALITIES.length + s[PERSONALITY]!]!) / 10000) | 0;
}

/** A lord who can pay, the more loyal the likelier. */
function drawLord(m: Match, move: CompiledMove, random: BotRandom): number {
  const { lords } = move;
  let total = 0;
  for (let i = 0; i < lords.length; i++) if (canLordPay(m, move, lords[i]!)) total += m.s[loyalty(lords[i]!)]! + 1;
  let ticket = random(total);
  for (let i = 0; i < lords.length; i++) {
    if (!canLordPay(m, move, lords[i]!)) continue;
    ticket -= m.s[loyalty(lords[i]!)]! + 1;
    if (ticket < 0) return lords[i]!;
  }
  return lords[0]!;
}

/** Where to strike: ground still free, and ground where alternatives grow, with some chance. */
function aim(m: Match, move: CompiledMove, random: BotRandom): void {
  const { target, theatres } = move;
  aimed.theatre = target === 'none' ? NOWHERE_THEATRE : theatres[0]!;
  aimed.layer = NOWHERE_LAYER;
  if (target === 'theatre') aimed.theatre = theatres[random(theatres.length)]!;
  else if (target === 'cell') aimAtCell(m.s, move, random);
}

function aimAtCell(s: State, { theatres, layers }: CompiledMove, random: BotRandom): void {
  let best = -1;
  for (let i = 0; i < theatres.length; i++)
    for (let j = 0; j < layers.length; j++) {
      const t = theatres[i]!;
      const l = layers[j]!;
      const worth = 1000 - s[grip(t, l)]! + s[alternative(t, l)]! + random(300);
      if (worth <= best) continue;
      best = worth;
      aimed.theatre = t;
      aimed.layer = l;
    }
}
