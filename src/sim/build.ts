/**
 * Building alternatives (D42): first on free ground, then by wresting grip at half rate; what is built in one member of
 * a layer's compact reaches the others in part (D44); and building costs ecology (D31, D52).
 */
import { type Author, type Cause, ruleCause } from './causes';
import { change, changeAlternative, div, type Match, percent, room } from './ledger';
import { compact, ECOLOGY, grip, RENTIER_DRIFT } from './state';

const SCALE = ruleCause('compact-scale');
const FOOTPRINT = ruleCause('build-footprint');

/** Rentier drift from which building loses its edge; tenths (D47). */
const RENTIER_SLACK = 400;
/** Tenths built that cost a tenth of ecology at a footprint of 100 %. */
const BUILT_PER_ECOLOGY = 20;

/** Builds `by` tenths of alternative in a cell, and what of it reaches the compact. */
export function build(m: Match, t: number, l: number, by: number, cause: Cause, author: Author): void {
  const { s, level } = m;
  const drift = s[RENTIER_DRIFT]!;
  const useful = drift > RENTIER_SLACK ? by - percent(by, div(drift - RENTIER_SLACK, 10)) : by;
  buildHere(m, t, l, useful, cause, author);
  change(
    m,
    ECOLOGY,
    div(percent(percent(useful, level.layers[l]!.footprint), level.assumptions.footprint), BUILT_PER_ECOLOGY),
    FOOTPRINT,
    author,
  );
  if (s[compact(t, l)] === 0) return;
  const shared = percent(useful, level.assumptions.compactScale);
  for (let other = 0; other < level.theatres.length; other++)
    if (other !== t && s[compact(other, l)] === 1) buildHere(m, other, l, shared, SCALE, author);
}

function buildHere(m: Match, t: number, l: number, by: number, cause: Cause, author: Author): void {
  const free = room(m.s, t, l);
  const onFreeGround = by < free ? by : free;
  const wrested = Math.min(div(by - onFreeGround, 2), m.s[grip(t, l)]!);
  change(m, grip(t, l), -wrested, cause, author);
  changeAlternative(m, t, l, onFreeGround + wrested, cause, author);
}
