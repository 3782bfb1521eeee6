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

/** Worth of a tenth: of a prop among the two weakest, of the load still lacking, of a unit of resource. */
export const SLOPE = { prop: 2.4, spare: 0.5, load: 9, unity: 1.5, resource: 9 } as const;

/** Writes the worth of each kind into `w`. */
export function weighKinds(m: Match, w: Float64Array): void {
  w.fill(0);
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
  const holdWorth = hold === most ? SLOPE.spare : SLOPE.prop;
  w[SOCIAL_BASE] = base === most ? -SLOPE.spare : -SLOPE.prop;
  w[VALUATION] = value === most ? -SLOPE.spare : -SLOPE.prop;
  w[STATE_CAPTURE] = (-holdWorth * s[COHESION]!) / 1000;
  w[COHESION] = (-holdWorth * s[STATE_CAPTURE]!) / 1000;
  const left = Math.min(8, m.level.turns - s[TURN]!);
  w[LOATHING] = (-w[SOCIAL_BASE]! * left) / 30;
  w[KIND.fissure] = (-w[COHESION]! * left) / 40;
  w[KIND.loyalty] = -0.15;
  w[KIND.chest] = -8;
  w[PRESTIGE] = -0.1;
  w[DEREGULATION] = -0.1;
  if (base < PROP_BOUND) w[SOCIAL_BASE] = -0.4;
  if (value < PROP_BOUND) w[VALUATION] = -0.4;
}

function weighLoad(m: Match, w: Float64Array): void {
  const { s, level } = m;
  const load = s[LOAD]! >= level.assumptions.loadNeeded * 10 ? 0.5 : SLOPE.load;
  w[KIND.alternative] = load / (level.theatres.length * level.layers.length);
  const isAhead = s[PUBLIC_CAPACITY]! > s[POPULAR_CONTROL]! + 100;
  w[PUBLIC_CAPACITY] = 0.3 + (isAhead ? 0 : load / 4);
  w[POPULAR_CONTROL] = 0.5 + (isAhead ? load / 4 : 0);
  w[BUREAUCRATIC_CAPTURE] = s[BUREAUCRATIC_CAPTURE]! > 350 ? -0.5 : -0.15;
  w[RENTIER_DRIFT] = s[RENTIER_DRIFT]! > 280 ? -load / 4 : -0.2;
}

function weighFront(m: Match, w: Float64Array): void {
  const { s } = m;
  w[UNITY] = s[UNITY]! < 350 ? 5 : SLOPE.unity;
  w[KIND.commitment] = 0.35;
  w[KIND.grievance] = -0.4;
  for (let r = 0; r < 3; r++) w[KIND.resource + r] = SLOPE.resource;
}

function weighWorld(m: Match, w: Float64Array): void {
  const { s, level } = m;
  const cells = level.theatres.length * level.layers.length;
  w[KIND.grip] = -(s[MEAN_GRIP]! > 600 ? 4 : 1.5) / cells - 0.03;
  w[FAR_RIGHT] = s[FAR_RIGHT]! > 600 ? -2 : -0.3;
  w[KIND.hardship] = -0.9 / level.theatres.length;
  w[MEDIATIONS] = 0.15;
  w[ECOLOGY] = -0.2;
  w[KIND.independence] = 0.08;
  w[KIND.strength] = 0.08;
  w[KIND.blunt] = 0.6;
  w[KIND.expose] = 5;
  w[KIND.find] = 50;
}
