/** The one door by which a decision enters a match: checked, then done; refused, and nothing has moved. */
import type { Action } from './actions';
import { actionOf, indexOfId } from './codec';
import type { Command, PlanCommand, Refusal } from './commands';
import { refusalOf } from './legality';
import type { Match } from './ledger';
import { enterMove, isMoveOpen, mayPlay, MOST_MOVES, movesAllowed, NOWHERE_LAYER, NOWHERE_THEATRE } from './plan';
import { doAction } from './play-action';
import { chest, PHASE, PHASE_AT, RUPTURE } from './state';
import { openTurn } from './turn';

/** Applies a command of either seat. Returns null when done, else why not; the match is untouched then. */
export function play(m: Match, command: Command): Refusal | null {
  if (typeof command !== 'object' || command === null) return { code: 'malformed', value: typeof command };
  if (command.kind === 'plan') return playPlan(m, command);
  const action = actionOf(m, command);
  if (typeof action !== 'number') return action;
  const code = refusalOf(m, action);
  if (code !== null) return { code };
  if (command.kind === 'rupture' && m.level.currents[m.s[RUPTURE]! - 1]!.id !== command.current)
    return { code: 'nothing-to-answer', value: command.current };
  doAction(m, action);
  return null;
}

/** A plan read by index: move, lord, theatre, layer. */
export type PlanLine = readonly [move: number, lord: number, theatre: number, layer: number];

function playPlan(m: Match, command: PlanCommand): Refusal | null {
  if (m.s[PHASE_AT] === PHASE.ended) return { code: 'match-over' };
  if (m.s[PHASE_AT] !== PHASE.plan) return { code: 'not-your-turn' };
  if (!Array.isArray(command.moves) || command.moves.length > MOST_MOVES) return { code: 'illegal-plan' };
  const lines: PlanLine[] = [];
  for (const planned of command.moves) {
    const line = readLine(m, planned);
    if (!Array.isArray(line)) return line as Refusal;
    lines.push(line as unknown as PlanLine);
  }
  const refusal = refusePlan(m, lines);
  if (refusal !== null) return refusal;
  layPlan(m, lines);
  return null;
}

function readLine(m: Match, planned: PlanCommand['moves'][number]): PlanLine | Refusal {
  const { level } = m;
  if (typeof planned !== 'object' || planned === null) return { code: 'malformed', value: typeof planned };
  const move = indexOfId(level.moves, planned.move, 'move');
  if (typeof move !== 'number') return move;
  const lord = indexOfId(level.lords, planned.lord, 'lord');
  if (typeof lord !== 'number') return lord;
  const theatre =
    planned.theatre === undefined ? NOWHERE_THEATRE : indexOfId(level.theatres, planned.theatre, 'theatre');
  if (typeof theatre !== 'number') return theatre;
  const layer = planned.layer === undefined ? NOWHERE_LAYER : indexOfId(level.layers, planned.layer, 'layer');
  if (typeof layer !== 'number') return layer;
  return [move, lord, theatre, layer];
}

/** Why a plan may not be played: a closed move, a lord who cannot pay for all it is given, an aim that does not fit. */
export function refusePlan(m: Match, lines: readonly PlanLine[]): Refusal | null {
  if (lines.length > movesAllowed(m)) return { code: 'illegal-plan' };
  const spent = new Map<number, number>();
  const seen = new Set<number>();
  for (const [index, lord, theatre, layer] of lines) {
    const move = m.level.moves[index];
    if (move === undefined) return { code: 'illegal-plan', value: String(index) };
    const total = (spent.get(lord) ?? 0) + move.cost;
    const fits = isMoveOpen(m, index) && mayPlay(m, move, lord) && !seen.has(index) && total <= m.s[chest(lord)]!;
    if (!fits || !aimFits(m, index, theatre, layer)) return { code: 'illegal-plan', value: move.id };
    spent.set(lord, total);
    seen.add(index);
  }
  return null;
}

function aimFits(m: Match, index: number, theatre: number, layer: number): boolean {
  const { target, theatres, layers } = m.level.moves[index]!;
  if (target === 'none') return theatre === NOWHERE_THEATRE && layer === NOWHERE_LAYER;
  if (!theatres.includes(theatre)) return false;
  return target === 'cell' ? layers.includes(layer) : layer === NOWHERE_LAYER;
}

/** Lays a legal plan and opens the turn. */
export function layPlan(m: Match, lines: readonly PlanLine[]): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    enterMove(m.s, line[0], line[1], line[2], line[3]);
  }
  openTurn(m);
}

/** Does an action already known to be legal: what a search plays. */
export const playAction: (m: Match, action: Action) => void = doAction;
