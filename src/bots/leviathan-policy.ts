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
  mayPlay,
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
  const spent = new Int32Array(m.level.lords.length);
  for (let n = movesAllowed(m); n > 0; n--) {
    const move = drawMove(m, lines, spent, random);
    if (move < 0) break;
    const lord = drawLord(m, move, spent, random);
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

let weights = new Int32Array(64);

function drawMove(m: Match, lines: readonly PlanLine[], spent: Int32Array, random: BotRandom): number {
  const { moves } = m.level;
  if (weights.length < moves.length) weights = new Int32Array(moves.length);
  let total = 0;
  for (let i = 0; i < moves.length; i++) {
    weights[i] = isPlanned(lines, i) || !canAnyPay(m, moves[i]!, spent) ? 0 : weigh(m, moves[i]!);
    total += weights[i]!;
  }
  if (total === 0) return -1;
  let ticket = random(total);
  let drawn = 0;
  while (ticket >= weights[drawn]!) ticket -= weights[drawn++]!;
  return drawn;
}

function isPlanned(lines: readonly PlanLine[], move: number): boolean {
  for (let i = 0; i < lines.length; i++) if (lines[i]![0] === move) return true;
  return false;
}

const canLordPay = (m: Match, move: CompiledMove, lord: number, spent: Int32Array): boolean =>
  mayPlay(m, move, lord) && m.s[chest(lord)]! - spent[lord]! >= move.cost;

function canAnyPay(m: Match, move: CompiledMove, spent: Int32Array): boolean {
  if (!isMoveOpen(m, move)) return false;
  for (let i = 0; i < move.lords.length; i++) if (canLordPay(m, move, move.lords[i]!, spent)) return true;
  return false;
}

/** How much a move is wanted now; 0 or more. */
function weigh(m: Match, move: CompiledMove): number {
  const { s } = m;
  const [base, hold, value, rivals, front] = move.need;
  const needs =
    base * shortOf(s[SOCIAL_BASE]!, 550) +
    hold * shortOf(s[POLITICAL_HOLD]!, 500) +
    value * shortOf(s[VALUATION]!, 650) +
    rivals * Math.max(0, Math.trunc((s[MEAN_ALTERNATIVE]! - 100) / 10)) +
    front * Math.max(0, Math.trunc((s[UNITY]! - 350) / 10));
  const campaign = s[OFFENSIVE] === move.contradiction + 1 ? CAMPAIGN : 0;
  const answer = move.answers >= 0 ? ANSWER * s[learning(move.answers)]! : 0;
  const wanted = 10 + Math.trunc((needs * 3) / 10) + campaign + answer;
  return Math.trunc((wanted * move.weight * move.character[s[PERSONALITY]!]!) / 10000);
}

/** Points by which a prop falls short of where the bloc wants it. */
const shortOf = (value: number, wanted: number): number => Math.max(0, Math.trunc((wanted - value) / 10));

/** A lord who can pay, the more loyal the likelier. */
function drawLord(m: Match, index: number, spent: Int32Array, random: BotRandom): number {
  const move = m.level.moves[index]!;
  let total = 0;
  for (const lord of move.lords) if (canLordPay(m, move, lord, spent)) total += m.s[loyalty(lord)]! + 1;
  let ticket = random(total);
  for (const lord of move.lords) {
    if (!canLordPay(m, move, lord, spent)) continue;
    ticket -= m.s[loyalty(lord)]! + 1;
    if (ticket < 0) return lord;
  }
  return move.lords[0]!;
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
