/** The heat of each contradiction: drawn by the state of the world, stirred by chance and by the Leviathan's campaigns. */
import { ruleCause } from './causes';
import { change, div, type Match } from './ledger';
import { below, chance } from './rng';
import { startOffensive } from './effects';
import { intensity, OFFENSIVE, OFFENSIVE_LEFT } from './state';

/** Chance stirs an intensity by up to this much either way; tenths. */
const STIR = 20;
/** Percent chance that a new campaign starts in a turn without one. */
const CAMPAIGN_CHANCE = 70;

const PULL = ruleCause('intensity-pull');

/** End of turn: a fifth of the way to where the world pulls it. */
export function intensityDrift(m: Match): void {
  const { s, level } = m;
  for (let k = 0; k < level.contradictions.length; k++) {
    const stirred = below(s, STIR * 2 + 1) - STIR;
    change(m, intensity(k), div(pullOf(m, k) - s[intensity(k)]!, 5) + stirred, PULL);
  }
}

/** Where the world pulls a contradiction; tenths. */
function pullOf(m: Match, contradiction: number): number {
  const { base, drivers } = m.level.contradictions[contradiction]!;
  let pull = base;
  for (let i = 0; i < drivers.length; i++) pull += div(m.s[drivers[i]!.field]! * drivers[i]!.percent, 100);
  return pull;
}

/** The Leviathan campaigns: three or four turns on one contradiction, then a pause (RULES: a situation to read). */
export function campaignDrift(m: Match): void {
  const { s } = m;
  if (s[OFFENSIVE_LEFT]! > 1) {
    s[OFFENSIVE_LEFT] = s[OFFENSIVE_LEFT]! - 1;
  } else if (s[OFFENSIVE] !== 0) {
    s[OFFENSIVE] = 0;
    s[OFFENSIVE_LEFT] = 0;
  } else if (chance(s, CAMPAIGN_CHANCE)) {
    startOffensive(m, below(s, m.level.contradictions.length), 3 + below(s, 2));
  }
}
