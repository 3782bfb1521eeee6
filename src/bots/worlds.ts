/**
 * Worlds a search looks into: copies of a match in which everything hidden is drawn anew, among them the moves the
 * Leviathan has planned and the front has not heard of. All share one scratch match, so that a playout allocates nothing.
 */
import {
  enterMove,
  type Match,
  movesAllowed,
  PLAN,
  planBlunted,
  planTurned,
  planExposed,
  planFalse,
  planMove,
  planSeen,
  restoreState,
  sampleHidden,
  type State,
} from '../sim';
import { drawPlan } from './leviathan-policy';
import type { BotRandom } from './random';

export class Worlds {
  /** Where playouts happen. */
  readonly scratch: Match;
  private readonly states: State[] = [];
  private count = 0;

  constructor(m: Match) {
    this.scratch = { level: m.level, s: m.s.slice() as State, ledger: null, stamp: 0 };
  }

  /** Draws `count` worlds that fit what the front sees of `m`. */
  draw(m: Match, count: number, random: BotRandom): void {
    this.count = count;
    for (let i = 0; i < count; i++) {
      restoreState(this.scratch.s, m.s);
      sampleHidden(this.scratch, random(1 << 20));
      supposeMoves(this.scratch, random);
      const state = this.states[i];
      if (state === undefined) this.states.push(this.scratch.s.slice() as State);
      else restoreState(state, this.scratch.s);
    }
  }

  /** Brings world `i` (any whole number) into the scratch match. */
  enter(i: number): Match {
    restoreState(this.scratch.s, this.states[i % this.count]!);
    this.scratch.stamp = 0;
    return this.scratch;
  }
}

/** Supposes the moves there is still room for in the Leviathan's plan. */
function supposeMoves(m: Match, random: BotRandom): void {
  const { s } = m;
  let real = 0;
  for (let slot = 0; slot < PLAN; slot++) if (s[planMove(slot)] !== 0 && s[planFalse(slot)] === 0) real++;
  let room = movesAllowed(m) - real;
  if (room <= 0) return;
  for (const [move, lord, theatre, layer] of drawPlan(m, random)) {
    if (room-- <= 0 || s[planMove(PLAN - 1)] !== 0) return;
    const slot = enterMove(s, move, lord, theatre, layer);
    for (const field of [planFalse, planSeen, planExposed, planBlunted, planTurned]) s[field(slot)] = 0;
  }
}
