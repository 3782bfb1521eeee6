/**
 * Carries out compiled effects (see effect-codes.ts): what an initiative, a move, an event or a consequence does to the
 * numbers, and the few things it does besides — blunt, expose, turn, find, widen, reveal, schedule.
 */
import type { Author, Cause } from './causes';
import { holds } from './conditions';
import { EFFECT, EFFECT_ROW, SCOPE } from './effect-codes';
import { aggrieve, sway } from './front';
import { build } from './build';
import { ALWAYS, type EffectRun } from './level-data';
import { change, changeAlternative, changeGrip, clamp, div, type Match, percent } from './ledger';
import { chance } from './rng';
import {
  alternative,
  chest,
  commitment,
  type Field,
  fissure,
  found,
  grievance,
  grip,
  known,
  NUMBERS_END,
  OFFENSIVE,
  OFFENSIVE_LEFT,
  PENDING,
  pendingKind,
  pendingTurn,
  PLAN,
  planBlunted,
  planExposed,
  planLord,
  planMove,
  planTheatre,
  planTurned,
  SHOCK,
  TURN,
  VALUATION,
} from './state';
import { CONTRADICTIONS, MAX_CURRENTS, MAX_LAYERS, MAX_THEATRES } from './vocabulary';

/** How an act is aimed, and how hard it strikes. Indices; −1 where the act has no such aim. */
export interface Aim {
  readonly theatre: number;
  readonly layer: number;
  /** The lord aimed at by an initiative, or the one who plays a move. */
  readonly lord: number;
  readonly fissure: number;
  /** The current that proposes an initiative; −1 for the others. */
  readonly current: number;
  /** Force in percent. */
  readonly force: number;
  readonly cause: Cause;
  readonly author: Author;
}

/** Carries out a run of effects, in order. */
export function applyEffects(m: Match, run: EffectRun, aim: Aim): void {
  const { effectRows } = m.level;
  const { at, end } = run;
  for (let row = at; row < end; row++) applyEffect(m, effectRows, row * EFFECT_ROW, aim);
}

function applyEffect(m: Match, rows: Int32Array, p: number, aim: Aim): void {
  const odds = rows[p + 8]!;
  if (odds < 100 && !chance(m.s, odds)) return;
  const when = rows[p + 9]!;
  if (when !== ALWAYS && !holds(m.level.conditionCode, when, m.s)) return;
  if (rows[p]! <= EFFECT.set) touch(m, rows, p, aim);
  else act(m, rows, p, aim);
}

/** Effects on numbers: one field, or several at a stride. */
function touch(m: Match, rows: Int32Array, p: number, aim: Aim): void {
  const code = rows[p]!;
  const stride = rows[p + 3]!;
  const amount = rows[p + 7]!;
  const by = code === EFFECT.addFixed || code === EFFECT.set ? amount : percent(amount, aim.force);
  let field =
    rows[p + 1]! +
    Math.imul(rows[p + 4]!, aim.theatre) +
    Math.imul(rows[p + 5]!, aim.layer) +
    Math.imul(rows[p + 6]!, aim.lord);
  for (let n = rows[p + 2]!; n > 0; n--) {
    touchOne(m, code, field as Field, by, aim);
    field += stride;
  }
}

const GRIP_BASE = grip(0, 0);
const ALTERNATIVE_BASE = alternative(0, 0);
const CELLS = MAX_THEATRES * MAX_LAYERS;
const COMMITMENT_BASE = commitment(0);
const GRIEVANCE_BASE = grievance(0);

function touchOne(m: Match, code: number, field: Field, by: number, aim: Aim): void {
  if (code === EFFECT.set) change(m, field, by - m.s[field]!, aim.cause, aim.author);
  else if (code === EFFECT.shock) shock(m, by, aim);
  else if (field >= GRIP_BASE && field < GRIP_BASE + CELLS) touchGrip(m, field - GRIP_BASE, by, aim);
  else if (field >= ALTERNATIVE_BASE && field < ALTERNATIVE_BASE + CELLS)
    touchAlternative(m, code, field - ALTERNATIVE_BASE, by, aim);
  else if (field >= COMMITMENT_BASE && field < COMMITMENT_BASE + MAX_CURRENTS)
    sway(m, field - COMMITMENT_BASE, by, aim.cause, aim.author);
  else if (field >= GRIEVANCE_BASE && field < GRIEVANCE_BASE + MAX_CURRENTS)
    aggrieve(m, field - GRIEVANCE_BASE, by, aim.cause, aim.author);
  else if (field < NUMBERS_END) change(m, field, by, aim.cause, aim.author);
}

function touchGrip(m: Match, cell: number, by: number, aim: Aim): void {
  changeGrip(m, div(cell, MAX_LAYERS), cell % MAX_LAYERS, by, aim.cause, aim.author);
}

function touchAlternative(m: Match, code: number, cell: number, by: number, aim: Aim): void {
  const t = div(cell, MAX_LAYERS);
  const l = cell % MAX_LAYERS;
  if (code === EFFECT.build && by > 0) build(m, t, l, by, aim.cause, aim.author);
  else changeAlternative(m, t, l, by, aim.cause, aim.author);
}

/** Our acts against valuations add up within a turn: enough of them make a panic (props.ts). */
function shock(m: Match, by: number, aim: Aim): void {
  const blow = by < 0 ? percent(by, m.level.assumptions.bubble) : by;
  if (blow < 0) m.s[SHOCK] = m.s[SHOCK]! - blow;
  change(m, VALUATION, blow, aim.cause, aim.author);
}

/** Effects that do more than move a number. */
function act(m: Match, rows: Int32Array, p: number, aim: Aim): void {
  const subject = rows[p + 1]!;
  const second = rows[p + 2]!;
  const amount = rows[p + 7]!;
  const code = rows[p]!;
  if (code === EFFECT.blunt) weaken(m, planBlunted, subject, second, percent(amount, aim.force), aim);
  else if (code === EFFECT.turn) weaken(m, planTurned, subject, second, percent(amount, aim.force), aim);
  else if (code === EFFECT.expose) expose(m, subject, second, aim);
  else if (code === EFFECT.find) find(m, subject, aim);
  else if (code === EFFECT.widen) widen(m, subject, percent(amount, aim.force), aim);
  else if (code === EFFECT.reveal) reveal(m, subject < 0 ? aim.current : subject);
  else if (code === EFFECT.schedule) schedule(m, subject, second);
  else if (code === EFFECT.offensive) startOffensive(m, subject, second);
  else if (code === EFFECT.pay && aim.lord >= 0) change(m, chest(aim.lord), amount, aim.cause, aim.author);
}

/** Whether a planned move falls within a scope. */
function within(m: Match, slot: number, scope: number, index: number, aim: Aim): boolean {
  const { s } = m;
  if (scope === SCOPE.all) return true;
  if (scope === SCOPE.contradiction) return m.level.moves[s[planMove(slot)]! - 1]!.contradiction === index;
  if (scope === SCOPE.lord) return s[planLord(slot)] === (index < 0 ? aim.lord : index);
  return s[planTheatre(slot)] === (index < 0 ? aim.theatre : index);
}

/** Takes `by` percent off the planned moves of a scope, as blunted or as turned. It adds up, to nothing left at all. */
export function weaken(m: Match, what: typeof planBlunted, scope: number, index: number, by: number, aim: Aim): void {
  const { s } = m;
  for (let slot = 0; slot < PLAN; slot++) {
    if (s[planMove(slot)] !== 0 && within(m, slot, scope, index, aim))
      s[what(slot)] = clamp(s[what(slot)]! + by, 0, 100);
  }
}

function expose(m: Match, scope: number, index: number, aim: Aim): void {
  const { s } = m;
  for (let slot = 0; slot < PLAN; slot++)
    if (s[planMove(slot)] !== 0 && within(m, slot, scope, index, aim)) s[planExposed(slot)] = 1;
}

/** The fissure an effect speaks of: named, aimed at, or the widest that is (or is not) found. */
function whichFissure(m: Match, subject: number, aim: Aim, wantFound: number): number {
  if (subject >= 0) return subject;
  if (aim.fissure >= 0) return aim.fissure;
  let best = -1;
  for (let f = 0; f < m.level.fissures.length; f++) {
    if (m.s[found(f)] === wantFound && (best < 0 || m.s[fissure(f)]! > m.s[fissure(best)]!)) best = f;
  }
  return best;
}

function find(m: Match, subject: number, aim: Aim): void {
  const f = whichFissure(m, subject, aim, 0);
  if (f >= 0) m.s[found(f)] = 1;
}

/** The right pressure widens a fissure, once it has been found (D46, D56, M18). */
function widen(m: Match, subject: number, by: number, aim: Aim): void {
  const f = whichFissure(m, subject, aim, 1);
  if (f >= 0 && m.s[found(f)] === 1)
    change(m, fissure(f), percent(by, m.level.assumptions.fissureYield), aim.cause, aim.author);
}

/** Shows what a current really cares for (D45). */
export function reveal(m: Match, current: number): void {
  if (current < 0) return;
  for (let k = 0; k < CONTRADICTIONS.length; k++) m.s[known(current, k)] = 1;
}

/** What is already to come is not announced twice: the sooner stands. A level has no more consequences than places. */
function schedule({ s }: Match, consequence: number, turns: number): void {
  const due = s[TURN]! + turns;
  let free = -1;
  for (let slot = PENDING - 1; slot >= 0; slot--) {
    const kind = s[pendingKind(slot)]!;
    if (kind === 0) free = slot;
    else if (kind === consequence + 1) {
      if (due < s[pendingTurn(slot)]!) s[pendingTurn(slot)] = due;
      return;
    }
  }
  s[pendingKind(free)] = consequence + 1;
  s[pendingTurn(free)] = due;
}

/** The Leviathan turns on one contradiction for some turns. */
export function startOffensive(m: Match, contradiction: number, turns: number): void {
  m.s[OFFENSIVE] = contradiction + 1;
  m.s[OFFENSIVE_LEFT] = turns;
}
