/**
 * What a tenth of each kind of number is worth to the front as things stand: the slope of the appraisal. A rollout asks
 * it once a turn, then weighs every proposal by a few products instead of trying each.
 */
import {
  BUREAUCRATIC_CAPTURE,
  COHESION,
  ECOLOGY,
  FAR_RIGHT,
  LOAD,
  LOATHING,
  type Match,
  MEAN_GRIP,
  MEDIATIONS,
  POLITICAL_HOLD,
  POPULAR_CONTROL,
  PRESTIGE,
  PROP_BOUND,
  PUBLIC_CAPACITY,
  RENTIER_DRIFT,
  SOCIAL_BASE,
  STATE_CAPTURE,
  TURN,
  UNITY,
  VALUATION,
  DEREGULATION,
} from '../sim';
import { KIND } from './gains';

/**
 * Worth of a tenth of each (of a unit, where it is counted in units). Found by hill climbing on thousands of games of
 * the quick front alone against the quick Leviathan, on both levels of the house: rough, and made only to be good enough
 * for rollouts. To be found anew when the rules change much ([decision 18](../../docs/decisions/0018-a-better-glance.md)).
 */
export const SLOPE = {
  prop: 2.4,
  strongestProp: 1.4,
  load: 7.2,
  capacity: 0.1,
  control: 1.3,
  unity: 1.15,
  unityWhenLow: 2,
  commitment: 0.87,
  grievance: 0.44,
  resource: 8.5,
  chest: 1.6,
  hardship: 0.2,
  grip: 2,
  farRight: 0.13,
  blunt: 0.58,
  independence: 0.11,
} as const;
/** Turns in which a tenth of loathing takes a tenth off the base, and of width off the cohesion. */
const LOATHING_PACE = 18;
const FISSURE_PACE = 57;

/** Writes the worth of each kind into `w`, made of zeros: always of the same kinds. */
export function weighKinds(m: Match, w: Float64Array): void {
  weighProps(m, w);
  weighLoad(m, w);
  weighFront(m, w);
  weighWorld(m, w);
}

function weighProps(m: Match, w: Float64Array): void {
  const { s } = m;
  const base = s[SOCIAL_BASE]!;
  const hold = s[POLITICAL_HOLD]!;
  const value = s[VALUATION]!;
  const most = Math.max(base, hold, value);
  const middle = base + hold + value - most - Math.min(base, hold, value);
  const haste = hasteOf(m, Math.max(0, middle - PROP_BOUND));
  const worth = (prop: number): number => (prop === most ? SLOPE.strongestProp : SLOPE.prop) * haste;
  w[SOCIAL_BASE] = base < PROP_BOUND ? -0.4 : -worth(base);
  w[VALUATION] = value < PROP_BOUND ? -0.4 : -worth(value);
  w[STATE_CAPTURE] = (-worth(hold) * s[COHESION]!) / 1000;
  w[COHESION] = (-worth(hold) * s[STATE_CAPTURE]!) / 1000;
  const left = Math.min(8, m.level.turns - s[TURN]!);
  w[LOATHING] = (worth(base) * left) / LOATHING_PACE;
  w[KIND.fissure] = (-w[COHESION]! * left) / FISSURE_PACE;
  w[KIND.loyalty] = -0.07;
  w[KIND.chest] = -SLOPE.chest;
  w[PRESTIGE] = -0.1;
  w[DEREGULATION] = -0.1;
}

/** How fast the second prop should fall: two down before the load is carried is ruin. */
function hasteOf(m: Match, gap: number): number {
  const short = m.level.assumptions.loadNeeded * 10 - m.s[LOAD]!;
  if (short <= 0) return 1.8;
  return Math.min(1, Math.max(0, (gap * 0.94 - short * 2.1 + 50) / 100));
}

function weighLoad(m: Match, w: Float64Array): void {
  const { s, level } = m;
  const load = s[LOAD]! >= level.assumptions.loadNeeded * 10 ? 0.2 : SLOPE.load;
  w[KIND.alternative] = (load * 1.5) / (level.theatres.length * level.layers.length);
  const isAhead = s[PUBLIC_CAPACITY]! > s[POPULAR_CONTROL]! + 100;
  w[PUBLIC_CAPACITY] = SLOPE.capacity + (isAhead ? 0 : load / 8);
  w[POPULAR_CONTROL] = SLOPE.control + (isAhead ? load / 8 : 0);
  w[BUREAUCRATIC_CAPTURE] = s[BUREAUCRATIC_CAPTURE]! > 80 ? -load / 6 : -0.3;
  w[RENTIER_DRIFT] = s[RENTIER_DRIFT]! > 80 ? -load / 6 : -0.3;
}

function weighFront(m: Match, w: Float64Array): void {
  w[UNITY] = m.s[UNITY]! < 350 ? SLOPE.unityWhenLow : SLOPE.unity;
  w[KIND.commitment] = SLOPE.commitment;
  w[KIND.grievance] = -SLOPE.grievance;
  for (let r = 0; r < 3; r++) w[KIND.resource + r] = SLOPE.resource;
}

function weighWorld(m: Match, w: Float64Array): void {
  const { s, level } = m;
  const cells = level.theatres.length * level.layers.length;
  w[KIND.grip] = -(s[MEAN_GRIP]! > 600 ? 4 : SLOPE.grip) / cells - 0.03;
  w[FAR_RIGHT] = s[FAR_RIGHT]! > 600 ? -2 : -SLOPE.farRight;
  w[KIND.hardship] = -SLOPE.hardship / level.theatres.length;
  w[MEDIATIONS] = 0.1;
  w[ECOLOGY] = -0.18;
  w[KIND.independence] = SLOPE.independence;
  w[KIND.strength] = 0.08;
  w[KIND.blunt] = SLOPE.blunt;
  // What is turned is taken off too, and costs the bloc besides.
  w[KIND.turn] = SLOPE.blunt * 1.5;
  w[KIND.expose] = 4.5;
  w[KIND.find] = 4.5;
}
