/**
 * What a situation is worth to the front, at a glance: how far the two weakest props are from falling, whether the
 * alternatives can carry the load, and whether the front holds together. A judgement, not a rule: only bots use it.
 */
import {
  absence,
  BUREAUCRATIC_CAPTURE,
  commitment,
  ENDING,
  FAR_RIGHT,
  grievance,
  LOAD,
  type Match,
  MEAN_GRIP,
  POLITICAL_HOLD,
  POPULAR_CONTROL,
  PROP_BOUND,
  PUBLIC_CAPACITY,
  RENTIER_DRIFT,
  share,
  SOCIAL_BASE,
  UNITY,
  VALUATION,
} from '../sim';
const WON = 1_000_000;

/** Worth of a match as it stands; higher is better for the front. Any scale. */
export function appraise(m: Match): number {
  if (m.s[ENDING] !== 0) return WORTH_OF_ENDING[m.level.endings[m.s[ENDING]! - 1]!.kind];
  return standing(m);
}

const WORTH_OF_ENDING = { great: 2 * WON, victory: WON, partial: 0, defeat: -WON } as const;

/** Worth of a match that is not over. */
function standing(m: Match): number {
  const { s } = m;
  const threats = over(s[MEAN_GRIP]!, 600) * 2 + over(s[FAR_RIGHT]!, 600) * 2;
  return propsWorth(m) + frontWorth(m) + stocksWorth(m) - threats;
}

const over = (value: number, bound: number): number => (value > bound ? value - bound : 0);

/** The two weakest props, and the load that makes their fall a victory. Falling without it is ruin: no hurry then. */
function propsWorth(m: Match): number {
  const { s } = m;
  const base = over(s[SOCIAL_BASE]!, PROP_BOUND);
  const hold = over(s[POLITICAL_HOLD]!, PROP_BOUND);
  const value = over(s[VALUATION]!, PROP_BOUND);
  const most = Math.max(base, hold, value);
  const short = over(m.level.assumptions.loadNeeded * 10, s[LOAD]!);
  const ready = short === 0 ? 3 : 2;
  return -(base + hold + value - most) * ready - most / 2 - short * 9;
}

function frontWorth(m: Match): number {
  const { s, level } = m;
  let worth = Math.min(600, s[UNITY]!) * 1.5 - over(300, s[UNITY]!) * 4;
  for (let c = 0; c < level.currents.length; c++) {
    if (s[absence(c)] !== 0) worth -= 250;
    else worth += s[commitment(c)]! / 4 - over(s[grievance(c)]!, 350) * 0.6 - over(s[grievance(c)]!, 600) * 2;
  }
  for (let k = 0; k < level.constituents.length; k++) worth -= over(240, s[share(k)]!) + over(s[share(k)]!, 420);
  return worth;
}

function stocksWorth(m: Match): number {
  const { s } = m;
  const stocks = (s[PUBLIC_CAPACITY]! + s[POPULAR_CONTROL]! * 1.5) / 3;
  return stocks - over(s[BUREAUCRATIC_CAPTURE]!, 80) / 2 - over(s[RENTIER_DRIFT]!, 80) / 2;
}
