/** What the stage makes of the front: heads by current, tempers, and the garland that holds the three crowds together. */
import type { PlayerView } from '../sim';

/** A degree drawn, 0 for nothing to 3. */
export type Degree = 0 | 1 | 2 | 3;

export interface CrowdReading {
  readonly id: 'left' | 'democratic' | 'capital';
  /** Heads drawn. */
  readonly people: number;
  /** Currents that still stand there. */
  readonly currents: readonly string[];
  /** Share in leading the front, and mean grievance of those who stand there; whole points. */
  readonly share: number;
  readonly grievance: number;
  /** What it holds against the front: 0 quiet · 3 furious. */
  readonly temper: Degree;
}

/** Most heads a crowd draws, and heads of a constituent holding the whole front at full commitment. */
export const MAX_PEOPLE = 24;
const PEOPLE_AT_FULL = 64;
/** Mean grievance, tenths, from which a crowd grumbles, is angry, is furious. */
const TEMPERS = [300, 450, 600] as const;
/** Unity, tenths, from which the garland is frayed, slack, taut; under the first it is torn. */
const BONDS = [250, 400, 600] as const;

export function readCrowd(constituent: PlayerView['constituents'][number]): CrowdReading {
  const present = constituent.currents.filter(({ absence }) => absence === 0);
  let [weight, commitment, here, grievance] = [0, 0, 0, 0];
  for (const current of constituent.currents) weight += current.weight;
  for (const current of present) {
    here += current.weight;
    commitment += current.weight * current.commitment;
    grievance += current.weight * current.grievance;
  }
  const heads = weight === 0 ? 0 : (commitment / weight / 1000) * (constituent.share / 1000) * PEOPLE_AT_FULL;
  return {
    id: constituent.id,
    people: Math.min(MAX_PEOPLE, Math.round(heads)),
    currents: present.map(({ id }) => id),
    share: Math.round(constituent.share / 10),
    grievance: here === 0 ? 0 : Math.round(grievance / here / 10),
    temper: here === 0 ? 0 : stepsPassed(TEMPERS, grievance / here),
  };
}

export function readBond(unity: number): Degree {
  return stepsPassed(BONDS, unity);
}

function stepsPassed(steps: readonly [number, number, number], value: number): Degree {
  return steps.filter((step) => value >= step).length as Degree;
}
