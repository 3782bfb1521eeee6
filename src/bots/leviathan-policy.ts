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
  MEAN_ALTERNATIVE,
  movesAllowed,
  NOWHERE_LAYER,
  NOWHERE_THEATRE,
  OFFENSIVE,
  PERSONALITY,
  type PlanCommand,
  type PlanLine,
  POLITICAL_HOLD,
  SOCIAL_BASE,
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
    lines.push([move, lord, ...aim(m, m.level.moves[move]!, random)]);
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

/** Scratch of one plan, kept between plans so that a search allocates nothing: weight of each move, chest spent. */
let weights = new Int32Array(64);
const spent = new Int32Array(MAX_LORDS);

function weighAll(m: Match): void {
  const { moves } = m.level;
  if (weights.length < moves.length) weights = new Int32Array(moves.length);
  for (let i = 0; i < moves.length; i++) weights[i] = isMoveOpen(m, i) ? weigh(m, moves[i]!) : 0;
}

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
function weigh(m: Match, move: CompiledMove): number {
  const { s } = m;
  const { need } = move;
  const needs =
    need[0] * shortOf(s[SOCIAL_BASE]!, 550) +
    need[1] * shortOf(s[POLITICAL_HOLD]!, 500) +
    need[2] * shortOf(s[VALUATION]!, 650) +
    need[3] * Math.max(0, Math.trunc((s[MEAN_ALTERNATIVE]! - 100) / 10)) +
    need[4] * Math.max(0, Math.trunc((s[UNITY]! - 350) / 10));
  const campaign = s[OFFENSIVE] === move.contradiction + 1 ? CAMPAIGN : 0;
  const answer = move.answers >= 0 ? ANSWER * s[learning(move.answers)]! : 0;
  const wanted = 10 + Math.trunc((needs * 3) / 10) + campaign + answer;
  return Math.trunc((wanted * move.weight * move.character[s[PERSONALITY]!]!) / 10000);
}

/** Points by which a prop falls short of where the bloc wants it. */
const shortOf = (value: number, wanted: number): number => Math.max(0, Math.trunc((wanted - value) / 10));

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
function aim(m: Match, move: CompiledMove, random: BotRandom): readonly [number, number] {
  if (move.target === 'none') return [NOWHERE_THEATRE, NOWHERE_LAYER];
  if (move.target === 'theatre') return [move.theatres[random(move.theatres.length)]!, NOWHERE_LAYER];
  let best = -1;
  let theatre = move.theatres[0]!;
  let layer = move.layers[0]!;
  for (const t of move.theatres)
    for (const l of move.layers) {
      const worth = worthOf(m, t, l) + random(300);
      if (worth <= best) continue;
      best = worth;
      theatre = t;
      layer = l;
    }
  return [theatre, layer];
}

function worthOf(m: Match, t: number, l: number): number {
  const held = m.s[grip(t, l)]!;
  const built = m.s[alternative(t, l)]!;
  return 1000 - held - built + built * 2;
}
