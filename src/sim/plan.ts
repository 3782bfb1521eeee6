/**
 * The Leviathan's plan for a turn: which moves, by which lords, on which ground. A plan is a recorded command like the
 * front's; here it is checked against the level, given its force, and turned into what the front may hear of it —
 * announced, whispered, hidden, and now and then a rumour with nothing behind it (D01).
 */
import { holds } from './conditions';
import { actOf } from './level';
import { clamp, div, type Match } from './ledger';
import type { CompiledMove } from './level-data';
import { below, chance } from './rng';
import {
  chest,
  loyalty,
  moveRests,
  PLAN,
  planBlunted,
  planExposed,
  planFalse,
  planLayer,
  planLord,
  planMove,
  planSeen,
  planSize,
  planTheatre,
  planTurned,
  PROPS_DOWN,
  type State,
  TURN,
} from './state';
import { MAX_LAYERS, MAX_THEATRES } from './vocabulary';

/** What the front hears of a move. */
export const SEEN = { hidden: 0, whispered: 1, announced: 2 } as const;
const ANNOUNCED_CHANCE = 60;
const WHISPERED_CHANCE = 60;
const FALSE_CHANCE = 45;
/** Mean chest from which the bloc affords a move more. */
const RICH = 15;
/** Most real moves in a plan: it leaves room for a false rumour. */
export const MOST_MOVES = 5;

/** No theatre, no layer. */
export const NOWHERE_THEATRE = MAX_THEATRES;
export const NOWHERE_LAYER = MAX_LAYERS;

/** Moves the Leviathan may play this turn: one more while a prop is down, one more when it is rich. */
export function movesAllowed(m: Match): number {
  const { s, level } = m;
  let purse = 0;
  for (let l = 0; l < level.lords.length; l++) purse += s[chest(l)]!;
  const rich = purse >= RICH * level.lords.length ? 1 : 0;
  const cornered = s[PROPS_DOWN] !== 0 ? 1 : 0;
  return clamp(level.acts[actOf(level, s[TURN]!)]!.moves + rich + cornered, 1, MOST_MOVES);
}

/** Whether a move may be played this turn, whoever plays it: its time has come, and it has rested. */
export function isMoveOpen(m: Match, index: number): boolean {
  const { s, level } = m;
  const { from, requires } = level.moveTable;
  const turn = s[TURN]!;
  return from[index]! <= turn && s[moveRests(index)]! <= turn && holds(level.conditionCode, requires[index]!, s);
}

/** Whether a lord may play a move: it is one of its moves, and it can pay. */
export const mayPlay = (m: Match, move: CompiledMove, lord: number): boolean =>
  move.lords.includes(lord) && m.s[chest(lord)]! >= move.cost;

/** Force of a lord's move in percent: those who no longer hold to the fusion strike softly (D05). */
export const sizeOf = (s: State, lord: number): number => 50 + div(s[loyalty(lord)]!, 15);

/** Empties the plan. */
export function clearPlan(s: State): void {
  for (let slot = 0; slot < PLAN; slot++) {
    s[planMove(slot)] = 0;
    s[planExposed(slot)] = 0;
    s[planBlunted(slot)] = 0;
    s[planTurned(slot)] = 0;
    s[planFalse(slot)] = 0;
    s[planSeen(slot)] = 0;
  }
}

/** Writes a move into the first empty slot; theatre and layer NOWHERE_… when it has none. */
export function enterMove(s: State, move: number, lord: number, theatre: number, layer: number): number {
  let slot = 0;
  while (slot < PLAN - 1 && s[planMove(slot)] !== 0) slot++;
  s[planMove(slot)] = move + 1;
  s[planLord(slot)] = lord;
  s[planTheatre(slot)] = theatre;
  s[planLayer(slot)] = layer;
  s[planSize(slot)] = sizeOf(s, lord);
  return slot;
}

/** Start of turn: what of the plan comes to the front's ears. */
export function spreadRumours(m: Match): void {
  const { s } = m;
  for (let slot = 0; slot < PLAN; slot++) {
    if (s[planMove(slot)] === 0) continue;
    if (chance(s, ANNOUNCED_CHANCE)) s[planSeen(slot)] = SEEN.announced;
    else s[planSeen(slot)] = chance(s, WHISPERED_CHANCE) ? SEEN.whispered : SEEN.hidden;
  }
  if (chance(s, FALSE_CHANCE)) inventRumour(m);
  hiddenLast(s);
}

/** Hidden moves go to the end, so that the numbers of the rumours heard have no gap to read. */
function hiddenLast(s: State): void {
  let heard = 0;
  for (let slot = 0; slot < PLAN; slot++)
    if (s[planMove(slot)] !== 0 && s[planSeen(slot)] !== SEEN.hidden) swapSlots(s, slot, heard++);
}

/** A false rumour looks like a whispered move, and takes a place at random so that its place tells nothing. */
function inventRumour(m: Match): void {
  const { s, level } = m;
  const move = below(s, level.moves.length);
  const { lords, target, theatres, layers } = level.moves[move]!;
  if (lords.length === 0) return;
  const theatre = target === 'none' || theatres.length === 0 ? NOWHERE_THEATRE : theatres[below(s, theatres.length)]!;
  const layer = target !== 'cell' || layers.length === 0 ? NOWHERE_LAYER : layers[below(s, layers.length)]!;
  const slot = enterMove(s, move, lords[below(s, lords.length)]!, theatre, layer);
  s[planSeen(slot)] = SEEN.whispered;
  s[planFalse(slot)] = 1;
  swapSlots(s, slot, below(s, slot + 1));
}

function swapSlots(s: State, a: number, b: number): void {
  if (a === b) return;
  // What a place of the plan holds stands in columns side by side, from the move to whether it is false.
  for (let column: number = planMove(0); column <= planFalse(0); column += PLAN) {
    const held = s[column + a]!;
    s[column + a] = s[column + b]!;
    s[column + b] = held;
  }
}
