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
  PUBLIC_CAPACITY,
  RENTIER_DRIFT,
  share,
  SOCIAL_BASE,
  UNITY,
  VALUATION,
} from '../sim';

const PROP_BOUND = 250;
const WON = 1_000_000;

/** Worth of a match as it stands; higher is better for the front. Any scale. */
export function appraise(m: Match): number {
  const { s } = m;
  if (s[ENDING] !== 0) return worthOfEnding(m);
  return propsWorth(m) + frontWorth(m) + stocksWorth(m) - over(s[MEAN_GRIP]!, 600) * 2 - over(s[FAR_RIGHT]!, 600) * 2;
}

const ENDING_WORTH = { great: 2 * WON, victory: WON, partial: 0, defeat: -WON } as const;

function worthOfEnding(m: Match): number {
  const { kind } = m.level.endings[m.s[ENDING]! - 1]!;
  return ENDING_WORTH[kind];
}

const over = (value: number, bound: number): number => Math.max(0, value - bound);

/** The two weakest props, and the load that makes their fall a victory. Falling without it is ruin: no hurry then. */
function propsWorth(m: Match): number {
  const { s } = m;
  const props = [s[SOCIAL_BASE]!, s[POLITICAL_HOLD]!, s[VALUATION]!]
    .map((value) => over(value, PROP_BOUND))
    .sort((a, b) => a - b);
  const short = over(m.level.assumptions.loadNeeded * 10, s[LOAD]!);
  const ready = short === 0 ? 3 : 2;
  return -(props[0]! + props[1]!) * ready - props[2]! / 2 - short * 9;
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
  return stocks - over(s[BUREAUCRATIC_CAPTURE]!, 350) / 2 - over(s[RENTIER_DRIFT]!, 300) / 2;
}
