/**
 * The clash: the lords' moves fall due against what the front did. What was blunted lands the weaker, what was turned
 * lands on the bloc; every move costs its lord, heats the contradiction it bears, and feeds the loathing that brutality
 * breeds (D55).
 */
import { causesOf, FRONT, lordAuthor, ruleCause } from './causes';
import { applyEffects } from './effects';
import { change, clamp, div, type Match, percent } from './ledger';
import {
  chest,
  COHESION,
  intensity,
  kindled,
  LOATHING,
  moveRests,
  OFFENSIVE,
  PLAN,
  planBlunted,
  planFalse,
  planLayer,
  planLord,
  planMove,
  planSize,
  planTheatre,
  planTurned,
  SOCIAL_BASE,
  TURN,
} from './state';

/** Rise of a contradiction's intensity by each move that bears it, at full force; tenths. */
const HEAT = 90;
/** More, when it is the offensive of the moment; tenths. */
const OFFENSIVE_HEAT = 20;
/** Loathing bred by a move at full force, besides what the move itself does; tenths. */
const BRUTALITY = 6;

/** What a whole move turned against the bloc takes from its base and from its cohesion; tenths. */
const TURNED_BASE = 24;
const TURNED_COHESION = 24;

const moveCause = causesOf('move');
const COST = ruleCause('move-cost');
const MOVE_HEAT = ruleCause('intensity-move');
const CAMPAIGN = ruleCause('intensity-offensive');
const BRUTAL = ruleCause('brutality');
const TURNED = ruleCause('move-turned');

/** Force in percent with which the move in a slot lands on us. */
export const landedForce = (m: Match, slot: number): number =>
  clamp(percent(m.s[planSize(slot)]!, 100 - m.s[planBlunted(slot)]! - m.s[planTurned(slot)]!), 0, 400);

/** Force in percent with which it lands on the bloc that sent it: what is left to turn once it is blunted. */
export const turnedForce = ({ s }: Match, slot: number): number =>
  percent(s[planSize(slot)]!, Math.min(s[planTurned(slot)]!, 100 - s[planBlunted(slot)]!));

/** Plays out the plan, in order. */
export function clash(m: Match): void {
  for (let k = 0; k < m.level.contradictions.length; k++) m.s[kindled(k)] = 0;
  for (let slot = 0; slot < PLAN; slot++) if (m.s[planMove(slot)] !== 0 && m.s[planFalse(slot)] === 0) land(m, slot);
}

function land(m: Match, slot: number): void {
  const { s, level } = m;
  const index = s[planMove(slot)]! - 1;
  const move = level.moves[index]!;
  const lord = s[planLord(slot)]!;
  const force = landedForce(m, slot);
  const cause = moveCause(index);
  s[moveRests(index)] = s[TURN]! + 1 + move.cooldown;
  change(m, chest(lord), -move.cost, COST, lordAuthor(lord));
  applyEffects(m, move.effects, {
    theatre: move.target === 'none' ? -1 : s[planTheatre(slot)]!,
    layer: move.target === 'cell' ? s[planLayer(slot)]! : -1,
    lord,
    fissure: -1,
    current: -1,
    force,
    cause,
    author: lordAuthor(lord),
  });
  comeBack(m, turnedForce(m, slot));
  heat(m, move.contradiction, force, lord);
}

/** What was turned discredits the bloc before its own, and sets its wings against each other (D46, D55). */
function comeBack(m: Match, force: number): void {
  change(m, SOCIAL_BASE, -percent(TURNED_BASE, force), TURNED, FRONT);
  change(m, COHESION, -percent(TURNED_COHESION, force), TURNED, FRONT);
}

function heat(m: Match, contradiction: number, force: number, lord: number): void {
  const { s } = m;
  const before = s[intensity(contradiction)]!;
  change(m, intensity(contradiction), percent(HEAT, Math.min(100, force)), MOVE_HEAT, lordAuthor(lord));
  if (s[OFFENSIVE] === contradiction + 1)
    change(m, intensity(contradiction), percent(OFFENSIVE_HEAT, Math.min(100, force)), CAMPAIGN, lordAuthor(lord));
  s[kindled(contradiction)] = s[kindled(contradiction)]! + s[intensity(contradiction)]! - before;
  change(m, LOATHING, div(BRUTALITY * force * m.level.assumptions.loathingGrowth, 10000), BRUTAL, lordAuthor(lord));
}
