/** What the lords' rent does to people: hardship, the far right it feeds, ecology, the mediations between classes. */
import { ruleCause } from './causes';
import { change, div, type Match, percent } from './ledger';
import {
  ECOLOGY,
  FAR_RIGHT,
  grip,
  hardship,
  LOATHING,
  MEAN_GRIP,
  MEAN_HARDSHIP,
  MEDIATIONS,
  POPULAR_CONTROL,
  PUBLIC_CAPACITY,
} from './state';
import { columnSum, rowSum } from './board';

const RENT = ruleCause('rent');
const RELIEF = ruleCause('relief');
const ECOLOGICAL = ruleCause('ecological-cost');
const POVERTY = ruleCause('far-right-hardship');
const FRAGMENTS = ruleCause('far-right-fragmentation');
const CONTROL = ruleCause('far-right-control');
const WEAR = ruleCause('mediations-wear');
const FADES = ruleCause('loathing-fades');

/** End of turn, after grip has moved. */
export function societyDrift(m: Match): void {
  for (let t = 0; t < m.level.theatres.length; t++) hardshipDrift(m, t);
  change(m, ECOLOGY, 5 + div(m.s[MEAN_GRIP]!, 100), ECOLOGICAL);
  farRightDrift(m);
  mediationsDrift(m);
  change(m, LOATHING, -div(m.s[LOATHING]!, 60), FADES);
}

/** Mean grip of a theatre over its layers; tenths. */
export function theatreGrip(m: Match, t: number): number {
  return div(rowSum(m.s, grip(t, 0)), m.level.layers.length);
}

/** Rent taken from a theatre becomes its people's hardship (D26, D27, D30); public capacity relieves it (D50). */
function hardshipDrift(m: Match, t: number): void {
  const { s, level } = m;
  const rent = percent(div(theatreGrip(m, t) - 450, 12), level.assumptions.rentHardship);
  const parched = s[ECOLOGY]! > 650 ? 10 : 0;
  change(m, hardship(t), rent + parched, RENT);
  const shelter = s[hardship(t)]! > 550 ? 10 : 0;
  change(m, hardship(t), -shelter - div(s[PUBLIC_CAPACITY]!, 80), RELIEF);
}

/** The far right feeds on hardship and on a fragmented conversation, and starves on popular control (D21, D33, D49). */
function farRightDrift(m: Match): void {
  const { s, level } = m;
  const fed = percent(div(s[MEAN_HARDSHIP]! - 340, 8), level.assumptions.hardshipFarRight);
  change(m, FAR_RIGHT, fed, POVERTY);
  if (platformGrip(m) > 500) change(m, FAR_RIGHT, percent(10, level.assumptions.fragmentation), FRAGMENTS);
  if (s[POPULAR_CONTROL]! > 300) change(m, FAR_RIGHT, -10, CONTROL);
}

/** Privatised politics wears the mediations away (D19); popular control rebuilds them. */
function mediationsDrift(m: Match): void {
  const wear = div(platformGrip(m) - 400, 40);
  change(m, MEDIATIONS, div(m.s[POPULAR_CONTROL]!, 100) - Math.max(0, wear), WEAR);
}

/** Mean grip of public conversation over the theatres; tenths; 0 where the level has no such layer. */
function platformGrip({ s, level }: Match): number {
  const { platforms, theatres } = level;
  return platforms < 0 ? 0 : div(columnSum(s, grip(0, platforms)), theatres.length);
}
