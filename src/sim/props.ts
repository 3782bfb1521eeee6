/**
 * The three props of the Leviathan (D54), each with its own way of falling: the social base by erosion, the political
 * hold as a product of two handles, valuations by shock and rebound.
 */
import { FRONT, ruleCause } from './causes';
import { change, div, type Match, percent } from './ledger';
import {
  COHESION,
  FAR_RIGHT,
  fissure,
  found,
  LOATHING,
  loyalty,
  MEAN_GRIP,
  PRESTIGE,
  SHOCK,
  SOCIAL_BASE,
  STATE_CAPTURE,
  VALUATION,
} from './state';

/** Valuation the lords' grip can bear when it stands at 55; tenths. */
const HOME_VALUATION = 730;
/** Valuation taken by our acts in one turn that starts a panic; tenths. */
const PANIC_BOUND = 80;
/** State capture beyond which the wings no longer agree what it is for; tenths (M19). */
const ACHIEVED = 750;
/** Prestige that wins the bloc a tenth of social base each turn; tenths (M21). */
const RENEWAL = 40;
/** A fissure strains the bloc from this width; tenths. */
const GAPES = 300;

const LOATHED = ruleCause('base-loathing');
const RENEWED = ruleCause('base-renewal');
const RETURNS = ruleCause('prestige-returns');
const BROUGHT = ruleCause('base-far-right');
const CREEP = ruleCause('capture-creep');
const STRAIN = ruleCause('cohesion-strain');
const SWELLS = ruleCause('bubble-swells');
const PANIC = ruleCause('panic');
const LOYALTY = ruleCause('fissure-loyalty');
const CLOSES = ruleCause('fissure-closes');

/** End of turn: each prop wears or mends. */
export function propsDrift(m: Match): void {
  baseDrift(m);
  holdDrift(m);
  valuationDrift(m);
  fissureDrift(m);
}

function baseDrift(m: Match): void {
  const { s } = m;
  const right = s[FAR_RIGHT]!;
  change(m, SOCIAL_BASE, -div(s[LOATHING]!, 30), LOATHED);
  change(m, SOCIAL_BASE, div(s[PRESTIGE]!, RENEWAL), RENEWED);
  change(m, PRESTIGE, div(s[VALUATION]! - s[PRESTIGE]!, 20), RETURNS);
  change(m, SOCIAL_BASE, (right > 500 ? 10 : 0) + (right > 650 ? 10 : 0) + (right < 350 ? 10 : 0), BROUGHT);
}

function holdDrift(m: Match): void {
  const { s } = m;
  change(m, STATE_CAPTURE, 2, CREEP);
  const achieved = s[STATE_CAPTURE]! > ACHIEVED ? 10 : 0;
  change(m, COHESION, -percent(achieved + gaping(m), m.level.assumptions.opportunism), STRAIN);
}

/** Tenths of cohesion that found fissures cost in a turn: a quarrel between wings strains the bloc more than one within (M24). */
function gaping({ s, level }: Match): number {
  let strain = 0;
  for (let f = 0; f < level.fissures.length; f++)
    if (s[found(f)] === 1) strain += Math.max(0, div((s[fissure(f)]! - GAPES) * level.fissures[f]!.wings, 80));
  return strain;
}

/** Fictitious values come back to what grip can earn (D29), unless enough blows in one turn make a panic. */
function valuationDrift(m: Match): void {
  const { s, level } = m;
  const home = HOME_VALUATION + div(s[MEAN_GRIP]! - 550, 3);
  if (s[SHOCK]! >= PANIC_BOUND)
    change(m, VALUATION, -percent(div(s[SHOCK]!, 2), level.assumptions.bubble), PANIC, FRONT);
  else change(m, VALUATION, percent(div(home - s[VALUATION]!, 16), level.assumptions.rebound), SWELLS);
  s[SHOCK] = 0;
}

/** A gaping fissure costs the fusion the loyalty of the lords on it; a narrow one slowly closes (D05, D46). */
function fissureDrift(m: Match): void {
  const { level, s } = m;
  for (let f = 0; f < level.fissures.length; f++) {
    const width = s[fissure(f)]!;
    if (width < GAPES) change(m, fissure(f), -2, CLOSES);
    else loosen(m, level.fissures[f]!.lords, percent(div(width, 60), level.assumptions.opportunism));
  }
}

function loosen(m: Match, lords: readonly number[], by: number): void {
  for (let i = 0; i < lords.length; i++) change(m, loyalty(lords[i]!), -by, LOYALTY);
}
