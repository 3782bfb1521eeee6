/**
 * How hard an initiative strikes: the unity of the front, the commitment of those who propose it, whether it serves the
 * designation and how long that has been held, against habit — a contradiction's acts wear out, and the Leviathan
 * learns the lever it meets most.
 */
import { meanCommitment } from './front';
import { clamp, div, type Match, percent } from './ledger';
import { DESIGNATED, independence, intensity, learning, MISREAD, strength, TENURE, UNITY, weariness } from './state';

/** Turns after which holding a designation adds no more. */
const TENURE_FULL = 3;
const LEAST_FORCE = 25;
/** Percent lost for each point of weariness and of learning. */
const WEARINESS_COST = 5;
const LEARNING_COST = 4;

/** Whether an initiative serves the designation as it was read. */
export const serves = (m: Match, index: number): boolean =>
  m.s[DESIGNATED] === m.level.initiativeTable.contradiction[index]! + 1 && m.s[MISREAD] === 0;

/** What the unity of the front and the commitment of a constituent give its initiatives; percent. */
export const togetherOf = (m: Match, constituent: number): number =>
  div(m.s[UNITY]! * 8, 100) + div(meanCommitment(m, constituent) - 500, 20);

/** Force in percent, before the institution's share; 25 and up, about 100 in mid-game. */
export const forceOf = (m: Match, index: number): number =>
  forceWith(m, index, togetherOf(m, m.level.initiatives[index]!.constituent));

/** {@link forceOf}, for whoever asks of many initiatives of a constituent what gives them all the same. */
export function forceWith(m: Match, index: number, together: number): number {
  const { s, level } = m;
  const contradiction = level.initiativeTable.contradiction[index]!;
  const worn = WEARINESS_COST * s[weariness(contradiction)]!;
  const learnt = percent(
    LEARNING_COST * s[learning(level.initiativeTable.lever[index]!)]!,
    level.assumptions.adaptation,
  );
  const force = 72 + together + (serves(m, index) ? momentum(m, contradiction) : 0) - worn - learnt;
  return force < LEAST_FORCE ? LEAST_FORCE : force;
}

/** What the designation adds: it grows for three turns, and with the heat of what it names (D38). */
function momentum(m: Match, contradiction: number): number {
  const held = Math.min(TENURE_FULL, m.s[TENURE]!);
  return percent(16 * held, m.level.assumptions.tenureStrength) + div(m.s[intensity(contradiction)]! - 350, 20);
}

/** Percent of its force that an institution passes on: strong and free ones multiply it, captured ones stifle it (D46). */
export function institutionShare(m: Match, theatre: number, institution: number): number {
  if (institution < 0 || theatre < 0) return 100;
  const freedom = m.s[independence(theatre, institution)]!;
  const able = div(m.s[strength(theatre, institution)]! * (200 + freedom), 6000);
  return clamp(percent(able, m.level.assumptions.institutionLeverage), 20, 160);
}
