/** What an act is good for, in one word: the ground most of its worth stands on. */
import {
  BUREAUCRATIC_CAPTURE,
  COHESION,
  DEREGULATION,
  ECOLOGY,
  FAR_RIGHT,
  LOATHING,
  MEDIATIONS,
  POPULAR_CONTROL,
  PRESTIGE,
  PUBLIC_CAPACITY,
  RENTIER_DRIFT,
  SOCIAL_BASE,
  STATE_CAPTURE,
  UNITY,
  VALUATION,
} from '../sim';
import { type Gains, KIND } from './gains';

/** What an act may be good for. */
export const GROUNDS = [
  'base',
  'hold',
  'valuation',
  'load',
  'front',
  'means',
  'ground',
  'people',
  'control',
  'parry',
] as const;
export type Ground = (typeof GROUNDS)[number];

/** The ground each kind of number belongs to. */
const GROUND_OF: ReadonlyMap<number, Ground> = new Map<number, Ground>([
  [SOCIAL_BASE, 'base'],
  [LOATHING, 'base'],
  [STATE_CAPTURE, 'hold'],
  [COHESION, 'hold'],
  [KIND.fissure, 'hold'],
  [KIND.loyalty, 'hold'],
  [VALUATION, 'valuation'],
  [PRESTIGE, 'valuation'],
  [KIND.chest, 'parry'],
  [KIND.alternative, 'load'],
  [PUBLIC_CAPACITY, 'load'],
  [RENTIER_DRIFT, 'load'],
  [UNITY, 'front'],
  [KIND.commitment, 'front'],
  [KIND.grievance, 'front'],
  [KIND.resource, 'means'],
  [KIND.resource + 1, 'means'],
  [KIND.resource + 2, 'means'],
  [KIND.grip, 'ground'],
  [KIND.independence, 'ground'],
  [KIND.strength, 'ground'],
  [DEREGULATION, 'ground'],
  [KIND.hardship, 'people'],
  [FAR_RIGHT, 'people'],
  [ECOLOGY, 'people'],
  [MEDIATIONS, 'people'],
  [POPULAR_CONTROL, 'control'],
  [BUREAUCRATIC_CAPTURE, 'control'],
  [KIND.blunt, 'parry'],
  [KIND.turn, 'parry'],
  [KIND.expose, 'parry'],
  [KIND.find, 'hold'],
]);

/** What weighs most in an act, by the worth of each kind of number: its ground, and how much. */
export function mainGround(
  gains: Gains,
  act: number,
  worth: Float64Array,
): { readonly ground: Ground; readonly worth: number } {
  const sums = new Map<Ground, number>();
  for (let i = gains.at[act]!; i < gains.at[act + 1]!; i++) {
    const ground = GROUND_OF.get(gains.kind[i]!);
    if (ground !== undefined) sums.set(ground, (sums.get(ground) ?? 0) + gains.amount[i]! * worth[gains.kind[i]!]!);
  }
  let best: { ground: Ground; worth: number } = { ground: 'front', worth: 0 };
  for (const [ground, sum] of sums) if (sum > best.worth) best = { ground, worth: sum };
  return best;
}
