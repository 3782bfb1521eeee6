/**
 * A situation as a list of numbers that a guess of its outcome can be fitted on: what is left to do, what the front has
 * to do it with, and how the world stands, each by itself and by the share of the game that is left.
 */
import {
  absence,
  commitment,
  COHESION,
  ECOLOGY,
  FAR_RIGHT,
  grievance,
  LOAD,
  LOATHING,
  type Match,
  MEAN_ALTERNATIVE,
  MEAN_GRIP,
  MEAN_HARDSHIP,
  MEDIATIONS,
  POLITICAL_HOLD,
  POPULAR_CONTROL,
  PROP_BOUND,
  PUBLIC_CAPACITY,
  RENTIER_DRIFT,
  BUREAUCRATIC_CAPTURE,
  resource,
  share,
  SOCIAL_BASE,
  STATE_CAPTURE,
  TURN,
  UNITY,
  VALUATION,
} from '../sim';

export const FEATURES = 42;

const over = (value: number, bound: number): number => (value > bound ? value - bound : 0);

/** Tenths of the two weakest props still standing, and three times what the load lacks: the work left to a victory. */
export function workLeft(m: Match): number {
  const { s } = m;
  const base = over(s[SOCIAL_BASE]!, PROP_BOUND);
  const hold = over(s[POLITICAL_HOLD]!, PROP_BOUND);
  const value = over(s[VALUATION]!, PROP_BOUND);
  const short = over(m.level.assumptions.loadNeeded * 10, s[LOAD]!);
  return base + hold + value - Math.max(base, hold, value) + short * 3;
}

/** Share of the game left at the start of a turn, 0–1. */
export const leftOf = (m: Match): number => (m.level.turns + 1 - m.s[TURN]!) / m.level.turns;

/** Writes the features of a match as it stands before the Leviathan plans. */
export function readFeatures(m: Match, x: Float64Array): void {
  const { s, level } = m;
  const t = leftOf(m);
  const base = over(s[SOCIAL_BASE]!, PROP_BOUND);
  const hold = over(s[POLITICAL_HOLD]!, PROP_BOUND);
  const value = over(s[VALUATION]!, PROP_BOUND);
  const most = Math.max(base, hold, value);
  const least = Math.min(base, hold, value);
  const middle = base + hold + value - most - least;
  const short = over(level.assumptions.loadNeeded * 10, s[LOAD]!);
  let sum = 0;
  let wrongs = 0;
  let bitter = 0;
  let gone = 0;
  for (let c = 0; c < level.currents.length; c++) {
    if (s[absence(c)] !== 0) gone++;
    sum += s[commitment(c)]!;
    wrongs += s[grievance(c)]!;
    bitter += over(s[grievance(c)]!, 400);
  }
  const count = level.currents.length;
  const will = sum / count - 500;
  let means = 0;
  for (let r = 0; r < 3; r++) means += s[resource(r)]!;
  let lean = 0;
  for (let k = 0; k < level.constituents.length; k++) lean = Math.max(lean, Math.abs(s[share(k)]! - 333));
  let i = 0;
  x[i++] = 1;
  x[i++] = t;
  x[i++] = least;
  x[i++] = middle;
  x[i++] = most;
  x[i++] = short;
  x[i++] = Math.min(100, middle);
  x[i++] = Math.min(60, short);
  x[i++] = lean;
  x[i++] = over(s[FAR_RIGHT]!, 650);
  x[i++] = over(s[MEAN_GRIP]!, 660);
  x[i++] = over(300, s[UNITY]!);
  x[i++] = bitter / count;
  x[i++] = gone;
  x[i++] = over(s[POLITICAL_HOLD]!, 650);
  x[i++] = over(s[BUREAUCRATIC_CAPTURE]!, 400);
  x[i++] = over(100, Math.min(least, middle)) * (short > 0 ? 1 : 0);
  x[i++] = t * base;
  x[i++] = t * hold;
  x[i++] = t * value;
  x[i++] = t * least;
  x[i++] = t * middle;
  x[i++] = t * short;
  x[i++] = t * will;
  x[i++] = t * (s[UNITY]! - 480);
  x[i++] = t * (means - 18);
  x[i++] = t * (wrongs / count - 180);
  x[i++] = (t * bitter) / count;
  x[i++] = t * gone;
  x[i++] = t * (s[FAR_RIGHT]! - 450);
  x[i++] = t * (s[MEAN_GRIP]! - 560);
  x[i++] = t * (s[PUBLIC_CAPACITY]! - 250);
  x[i++] = t * (s[POPULAR_CONTROL]! - 250);
  x[i++] = t * (s[COHESION]! - 600);
  x[i++] = t * (s[STATE_CAPTURE]! - 700);
  x[i++] = t * (s[LOATHING]! - 400);
  x[i++] = t * (s[MEAN_ALTERNATIVE]! - 150);
  x[i++] = t * (s[MEAN_HARDSHIP]! - 430);
  x[i++] = t * (s[MEDIATIONS]! - 450);
  x[i++] = t * (s[ECOLOGY]! - 450);
  x[i++] = t * s[RENTIER_DRIFT]!;
  x[i++] = t * lean;
}
