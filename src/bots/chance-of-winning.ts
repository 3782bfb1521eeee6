/**
 * The chance that a match is won, guessed between 0 and 1: how much work is left — the two weakest props to fell, the
 * load to build up — against the turns left to do it in and the front's strength to do it with. A match that is over
 * counts for what it is, and one merely cracked for how near it came, so that a search always has a slope to climb.
 */
import {
  absence,
  commitment,
  ENDING,
  FAR_RIGHT,
  grievance,
  LOAD,
  type Match,
  POLITICAL_HOLD,
  PROP_BOUND,
  resource,
  share,
  SOCIAL_BASE,
  TURN,
  UNITY,
  VALUATION,
  BUREAUCRATIC_CAPTURE,
  RENTIER_DRIFT,
  MEAN_GRIP,
} from '../sim';

/** Work that a tenth of load still lacking stands for, in tenths of props. */
const LOAD_WORK = 3;
/** Work a front of usual strength gets through in a turn, the Leviathan's mending taken off. */
const PACE = 62;
/** Work by which the odds grow e times worse, while there are turns left and once there are none. */
const STEP = 150;
const NEARNESS = 200;
/** The best that an ending short of victory can count for. */
const NEAR_MISS = 0.3;

export function chanceOfWinning(m: Match): number {
  if (m.s[ENDING] !== 0) return worthOfEnding(m);
  const left = m.level.turns + 1 - m.s[TURN]!;
  const spare = left * PACE - workLeft(m) + (strength(m) * left) / 16;
  return 1 / (1 + Math.exp(-spare / STEP));
}

function worthOfEnding(m: Match): number {
  const { kind } = m.level.endings[m.s[ENDING]! - 1]!;
  if (kind === 'victory' || kind === 'great') return 1;
  const near = NEAR_MISS * Math.exp(-workLeft(m) / NEARNESS);
  return kind === 'partial' ? near : near * 0.2;
}

const over = (value: number, bound: number): number => (value > bound ? value - bound : 0);

/** Tenths of the two weakest props still standing, and what the load lacks. */
function workLeft(m: Match): number {
  const { s } = m;
  const base = over(s[SOCIAL_BASE]!, PROP_BOUND);
  const hold = over(s[POLITICAL_HOLD]!, PROP_BOUND);
  const value = over(s[VALUATION]!, PROP_BOUND);
  const short = over(m.level.assumptions.loadNeeded * 10, s[LOAD]!);
  return base + hold + value - Math.max(base, hold, value) + short * LOAD_WORK;
}

/** Work that the front's strength adds to a whole game, or its weakness takes off. */
function strength(m: Match): number {
  const { s, level } = m;
  const count = level.currents.length;
  let sum = 0;
  for (let c = 0; c < count; c++) {
    if (s[absence(c)] !== 0) sum -= 500;
    else sum += s[commitment(c)]! - 530 - 0.5 * over(s[grievance(c)]!, 200) - 1.5 * over(s[grievance(c)]!, 550);
  }
  let worth = (sum / count) * 0.8 + (s[UNITY]! - 480) * 0.25 - over(280, s[UNITY]!) * 2;
  for (let r = 0; r < 3; r++) worth += (s[resource(r)]! - 6) * 4.5;
  worth -= over(s[FAR_RIGHT]!, 650) * 2 + over(s[MEAN_GRIP]!, 660) * 2 + (s[FAR_RIGHT]! - 450) * 0.2;
  worth -= over(s[BUREAUCRATIC_CAPTURE]!, 350) * 0.7;
  worth -= over(s[RENTIER_DRIFT]!, 280) * 0.7;
  for (let k = 0; k < level.constituents.length; k++)
    worth -= (over(260, s[share(k)]!) + over(s[share(k)]!, 410)) * 0.4;
  return worth;
}
