/**
 * Possible worlds: replaces everything the player cannot see by something drawn anew that fits what it can see. Used by
 * forecasts and by searching bots, so that neither can read a hidden value, even by accident.
 */
import type { Match } from './ledger';
import { below, seedRng } from './rng';
import {
  affinity,
  fissure,
  found,
  known,
  loyalty,
  PERSONALITY,
  PLAN,
  planExposed,
  planFalse,
  planMove,
  planSeen,
  planSize,
} from './state';
import { PERSONALITIES } from './vocabulary';
import { isLoyaltyKnown } from './visible';
import { SEEN } from './plan';

/** A hidden loyalty or fissure is drawn between these; tenths. */
const UNKNOWN_LOW = 300;
const UNKNOWN_HIGH = 800;

/** Redraws what is hidden; `world` says which of the possible worlds. */
export function sampleHidden(m: Match, world: number): void {
  const { s, level } = m;
  // The generator's position is hidden too: what chance will bring must not be read from it.
  seedRng(s, 0x51ed270b ^ Math.imul(world + 1, 0x9e3779b1));
  sampleAffinities(m);
  s[PERSONALITY] = PERSONALITIES.indexOf(level.personalities[below(s, level.personalities.length)]!);
  for (let f = 0; f < level.fissures.length; f++) if (s[found(f)] === 0) s[fissure(f)] = 100 + below(s, 400);
  for (let l = 0; l < level.lords.length; l++)
    if (!isLoyaltyKnown(m, l)) s[loyalty(l)] = UNKNOWN_LOW + below(s, UNKNOWN_HIGH - UNKNOWN_LOW);
  samplePlan(m);
}

function sampleAffinities(m: Match): void {
  m.level.currents.forEach((current, c) => {
    for (const { contradiction, values } of current.hidden)
      if (m.s[known(c, contradiction)] === 0) m.s[affinity(c, contradiction)] = values[below(m.s, values.length)]!;
  });
}

/** Hidden moves are forgotten; whispered ones may be false. */
function samplePlan(m: Match): void {
  const { s } = m;
  for (let slot = 0; slot < PLAN; slot++) {
    if (s[planMove(slot)] === 0 || s[planExposed(slot)] === 1) continue;
    if (s[planSeen(slot)] === SEEN.hidden) s[planMove(slot)] = 0;
    else if (s[planSeen(slot)] === SEEN.whispered) s[planFalse(slot)] = below(s, 4) === 0 ? 1 : 0;
    if (s[planSeen(slot)] !== SEEN.announced) s[planSize(slot)] = 100;
  }
}
