/** Unity: drawn towards what the currents' commitments allow; quick to fall, slow to mend (D40, D41). */
import { FRONT, ruleCause } from './causes';
import { meanCommitment, meanGrievance } from './front';
import { change, clamp, div, type Match, percent } from './ledger';
import { DESIGNATED, LOW_UNITY, OFFENSIVE, UNITY } from './state';

/** Unity at or below which the front is breaking up; tenths. */
export const BREAKING_POINT = 120;
/** Given by naming the very contradiction the Leviathan attacks on; tenths. */
const AGGRESSION = 15;

const PULL = ruleCause('unity-pull');
const ATTACKED = ruleCause('unity-aggression');

/** End of turn. */
export function unityDrift(m: Match): void {
  const { s } = m;
  change(m, UNITY, clamp(div(unityTarget(m) - s[UNITY]!, 4), -40, 20), PULL, FRONT);
  if (s[OFFENSIVE] !== 0 && s[OFFENSIVE] === s[DESIGNATED])
    change(m, UNITY, percent(AGGRESSION, m.level.assumptions.aggressionUnity), ATTACKED, FRONT);
  s[LOW_UNITY] = s[UNITY]! <= BREAKING_POINT ? s[LOW_UNITY]! + 1 : 0;
}

/** Where unity tends: mean commitment, less the spread between constituents and the grievances. Tenths. */
export function unityTarget(m: Match): number {
  const count = m.level.constituents.length;
  let sum = 0;
  let most = 0;
  let least = 1000;
  for (let k = 0; k < count; k++) {
    const mean = meanCommitment(m, k);
    sum += mean;
    most = Math.max(most, mean);
    least = Math.min(least, mean);
  }
  return clamp(div(sum, count) + 80 - div(most - least, 2) - div(meanGrievance(m), 4), 0, 1000);
}
