/**
 * What a front bot keeps to whatever the situation: whose proposals it will not carry, by what rule it names the
 * predominant contradiction, which acts it never does and what it is blind to. A planner under a leaning plans as well
 * as it can within it, so that what the leaning costs is what the rules make it cost.
 */
import {
  affinity,
  type ConstituentId,
  grievance,
  intensity,
  isPresent,
  type Level,
  type LeverId,
  type Match,
} from '../sim';
import type { BotRandom } from './random';

export type DesignationRule = 'free' | 'never-changes' | 'hottest' | 'aggrieved' | 'random';

export type Blindness = 'leadership' | 'bureaucracy' | 'rentier';

export interface Leaning {
  readonly designates: DesignationRule;
  /** Carries no proposal of these constituents. */
  readonly barred: readonly ConstituentId[];
  /** Carries only proposals that act by these levers; null: by any. */
  readonly levers: readonly LeverId[] | null;
  readonly promises: boolean;
  readonly conciliates: boolean;
  /** What it takes to be well whatever happens. */
  readonly blindTo: readonly Blindness[];
  /** The constituent whose interest it puts beside victory; null: victory alone. */
  readonly serves: ConstituentId | null;
}

/** Free of any leaning. */
export const FREE: Leaning = {
  designates: 'free',
  barred: [],
  levers: null,
  promises: true,
  conciliates: true,
  blindTo: [],
  serves: null,
};

/** 1 for each initiative of a level that a leaning lets be carried. */
export function carriable(level: Level, { barred, levers }: Leaning): Uint8Array {
  return Uint8Array.from(level.initiatives, (it) => {
    const isBarred = barred.includes(level.constituents[it.constituent]!.id);
    return !isBarred && (levers === null || levers.includes(it.lever)) ? 1 : 0;
  });
}

/** The contradiction a rule other than `free` and `never-changes` names now, as an index. */
export function ruledDesignation(m: Match, rule: DesignationRule, random: BotRandom): number {
  if (rule === 'random') return random(m.level.contradictions.length);
  return rule === 'aggrieved' ? livedByMostAggrieved(m) : hottest(m);
}

function hottest(m: Match): number {
  let best = 0;
  for (let k = 1; k < m.level.contradictions.length; k++) if (m.s[intensity(k)]! > m.s[intensity(best)]!) best = k;
  return best;
}

/** What the most aggrieved current lives most; the hotter of equals. */
function livedByMostAggrieved(m: Match): number {
  const { s, level } = m;
  let who = -1;
  for (let c = 0; c < level.currents.length; c++)
    if (isPresent(s, c) && (who < 0 || s[grievance(c)]! > s[grievance(who)]!)) who = c;
  if (who < 0) return hottest(m);
  let best = 0;
  for (let k = 1; k < level.contradictions.length; k++) {
    const [lived, most] = [s[affinity(who, k)]!, s[affinity(who, best)]!];
    if (lived > most || (lived === most && s[intensity(k)]! > s[intensity(best)]!)) best = k;
  }
  return best;
}
