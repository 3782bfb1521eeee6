/** The player's view of the world and of the bloc: theatres, contradictions, lords, fissures, rumours. */
import { changeCost, isMisreading } from './designation';
import { div, type Match } from './ledger';
import { SEEN } from './plan';
import { theatreGrip } from './society';
import {
  alternative,
  chest,
  compact,
  DESIGNATED,
  fissure,
  found,
  grip,
  hardship,
  independence,
  intensity,
  kindled,
  learning,
  loyalty,
  PLAN,
  planBlunted,
  planExposed,
  planFalse,
  planLayer,
  planLord,
  planMove,
  planSeen,
  planSize,
  planTheatre,
  planTurned,
  strength,
  TABLED_EACH,
  tabled,
} from './state';
import type { ContradictionView, FissureView, LordView, PlayerView, RumourView, TheatreView } from './view-data';
import { isClear, isLoyaltyKnown } from './visible';
import { INSTITUTIONS, type InstitutionState, LEVERS } from './vocabulary';

/** Independence from which an institution is pressured, then free; tenths. */
export const PRESSURED_FROM = 300;
export const FREE_FROM = 600;

export const institutionState = (freedom: number): InstitutionState =>
  freedom < PRESSURED_FROM ? 'captured' : freedom < FREE_FROM ? 'pressured' : 'free';

export function theatreViews(m: Match): TheatreView[] {
  const { s, level } = m;
  return level.theatres.map(({ id }, t) => ({
    id,
    grip: theatreGrip(m, t),
    alternative: div(
      level.layers.reduce((sum, _, l) => sum + s[alternative(t, l)]!, 0),
      level.layers.length,
    ),
    hardship: s[hardship(t)]!,
    cells: level.layers.map((layer, l) => ({
      layer: layer.id,
      grip: s[grip(t, l)]!,
      alternative: s[alternative(t, l)]!,
      compact: s[compact(t, l)] === 1,
    })),
    institutions: INSTITUTIONS.map((institution, i) => ({
      id: institution,
      strength: s[strength(t, i)]!,
      independence: s[independence(t, i)]!,
      state: institutionState(s[independence(t, i)]!),
    })),
  }));
}

export function contradictionViews(m: Match): ContradictionView[] {
  const { s, level } = m;
  return level.contradictions.map((it, k) => ({
    id: it.id,
    intensity: s[intensity(k)]!,
    principal: it.principal,
    designated: s[DESIGNATED] === k + 1,
    kindled: s[kindled(k)]!,
    misreading: isMisreading(m, k),
    changeCost: changeCost(s, k),
    tabled: tabledOn(m, k),
  }));
}

function tabledOn({ s, level }: Match, contradiction: number): number {
  let count = 0;
  for (let k = 0; k < level.constituents.length; k++)
    for (let slot = 0; slot < TABLED_EACH; slot++)
      if (level.initiatives[s[tabled(k, slot)]! - 1]?.contradiction === contradiction) count++;
  return count;
}

export function lordViews(m: Match): LordView[] {
  return m.level.lords.map((lord, l) => ({
    id: lord.id,
    wing: lord.wing,
    chest: m.s[chest(l)]!,
    loyalty: isLoyaltyKnown(m, l) ? m.s[loyalty(l)]! : null,
    home: lord.home.map((layer) => m.level.layers[layer]!.id),
  }));
}

export function fissureViews(m: Match): FissureView[] {
  return m.level.fissures.map((it, f) => ({
    id: it.id,
    found: m.s[found(f)] === 1,
    width: m.s[found(f)] === 1 ? m.s[fissure(f)]! : null,
    lords: it.lords.map((l) => m.level.lords[l]!.id),
  }));
}

/** Levers learnt, most first. */
export function learningViews(m: Match): PlayerView['learning'] {
  return LEVERS.map((lever, index) => ({ lever, value: m.s[learning(index)]! }))
    .filter((it) => it.value > 0)
    .sort((a, b) => b.value - a.value || LEVERS.indexOf(a.lever) - LEVERS.indexOf(b.lever));
}

/** What the front hears of the plan; a hidden move is not heard of at all. */
export function rumourViews(m: Match): RumourView[] {
  const rumours: RumourView[] = [];
  for (let slot = 0; slot < PLAN; slot++)
    if (m.s[planMove(slot)] !== 0 && (m.s[planSeen(slot)] !== SEEN.hidden || m.s[planExposed(slot)] === 1))
      rumours.push(rumourView(m, slot));
  return rumours;
}

/** Whispered: who and where, but not what nor how hard. */
function rumourView(m: Match, slot: number): RumourView {
  const { s, level } = m;
  const move = level.moves[s[planMove(slot)]! - 1]!;
  const isExposed = s[planExposed(slot)] === 1;
  const clear = isClear(m, slot);
  return {
    number: slot + 1,
    certainty: isExposed ? 'exposed' : s[planSeen(slot)] === SEEN.announced ? 'announced' : 'whispered',
    move: clear ? move.id : null,
    lord: level.lords[s[planLord(slot)]!]!.id,
    theatre: level.theatres[s[planTheatre(slot)]!]?.id ?? null,
    layer: clear ? (level.layers[s[planLayer(slot)]!]?.id ?? null) : null,
    contradiction: clear ? level.contradictions[move.contradiction]!.id : null,
    size: clear ? s[planSize(slot)]! : null,
    blunted: clear ? s[planBlunted(slot)]! : 0,
    turned: clear ? s[planTurned(slot)]! : 0,
    isFalse: clear ? s[planFalse(slot)] === 1 : null,
  };
}
