/**
 * Possible worlds: replaces everything the player cannot see by something drawn anew that fits what it can see. Used by
 * forecasts and by searching bots, so that neither can read a hidden value, even by accident.
 */
import { COUNTER } from './carry';
import type { CompiledMove } from './level-data';
import type { Match } from './ledger';
import { below, seedRng } from './rng';
import {
  affinity,
  AGENDA,
  carried,
  fissure,
  found,
  known,
  loyalty,
  PENDING,
  pendingKind,
  PERSONALITY,
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
} from './state';
import { PERSONALITIES } from './vocabulary';
import { isLoyaltyKnown } from './visible';
import { NOWHERE_LAYER, NOWHERE_THEATRE, SEEN } from './plan';

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
  sampleConsequences(m);
}

/** As {@link sampleHidden}, for the other side of the table: the bloc knows itself, not what the front keeps to itself. */
export function sampleFromBloc(m: Match, world: number): void {
  seedRng(m.s, 0x2c1b3c6d ^ Math.imul(world + 1, 0x9e3779b1));
  sampleAffinities(m);
}

function sampleAffinities(m: Match): void {
  m.level.currents.forEach((current, c) => {
    for (const { contradiction, values } of current.hidden)
      if (m.s[known(c, contradiction)] === 0) m.s[affinity(c, contradiction)] = values[below(m.s, values.length)]!;
  });
}

/** Hidden moves are forgotten; whispered ones may be false, and may be any move that fits what is heard of them. */
function samplePlan(m: Match): void {
  const { s } = m;
  for (let slot = 0; slot < PLAN; slot++) {
    if (s[planMove(slot)] === 0 || s[planExposed(slot)] === 1) continue;
    if (s[planSeen(slot)] === SEEN.hidden) s[planMove(slot)] = 0;
    else if (s[planSeen(slot)] === SEEN.whispered) sampleWhisper(m, slot);
  }
}

/** Of a whispered move the lord and the theatre are heard: the move itself, its storey and its force are drawn. */
function sampleWhisper(m: Match, slot: number): void {
  const { s, level } = m;
  const theatre = s[planTheatre(slot)]!;
  let fitting = 0;
  let drawn = 0;
  for (let index = 0; index < level.moves.length; index++)
    if (fitsWhisper(level.moves[index]!, s[planLord(slot)]!, theatre) && below(s, ++fitting) === 0) drawn = index;
  const { target, layers, contradiction } = level.moves[drawn]!;
  s[planMove(slot)] = drawn + 1;
  s[planLayer(slot)] = target === 'cell' && layers.length > 0 ? layers[below(s, layers.length)]! : NOWHERE_LAYER;
  s[planFalse(slot)] = below(s, 4) === 0 ? 1 : 0;
  s[planSize(slot)] = 100;
  s[planBlunted(slot)] = counteredBy(m, contradiction);
  s[planTurned(slot)] = 0;
}

const fitsWhisper = ({ lords, target, theatres }: CompiledMove, lord: number, theatre: number): boolean =>
  lords.includes(lord) && (target === 'none' ? theatre === NOWHERE_THEATRE : theatres.includes(theatre));

/** About what this turn's acts have taken off a move that bears a contradiction; percent. */
function counteredBy(m: Match, contradiction: number): number {
  let blunted = 0;
  for (let i = 0; i < AGENDA; i++) {
    const it = m.level.initiatives[m.s[carried(i)]! - 1];
    if (it?.contradiction === contradiction) blunted += COUNTER;
  }
  return Math.min(100, blunted);
}

/** What comes unannounced is not known to be coming. */
function sampleConsequences(m: Match): void {
  const { s, level } = m;
  for (let slot = 0; slot < PENDING; slot++)
    if (s[pendingKind(slot)] !== 0 && !level.consequences[s[pendingKind(slot)]! - 1]!.announced)
      s[pendingKind(slot)] = 0;
}
