/**
 * What is true of the front's parts at any moment: who is present, how far it follows, how aggrieved it is.
 * Questions only; the rules that move these numbers have files of their own.
 */
import type { Author, Cause } from './causes';
import { change, clamp, div, type Match } from './ledger';
import { absence, commitment, grievance, type State, swayed, weight } from './state';

/** Most a current's commitment moves in one turn; tenths. No current is bought back at once. */
export const MOST_GAINED = 40;
export const MOST_LOST = 60;

export const isPresent = (s: State, current: number): boolean => s[absence(current)] === 0;

/** Commitment of a constituent, by weight, absent currents counting for nothing; tenths. */
export const meanCommitment = (m: Match, constituent: number): number => {
  const { s } = m;
  const { from, to } = m.level.constituents[constituent]!;
  let sum = 0;
  let weights = 0;
  for (let c = from; c < to; c++) {
    weights += s[weight(c)]!;
    if (isPresent(s, c)) sum += s[weight(c)]! * s[commitment(c)]!;
  }
  return weights === 0 ? 0 : div(sum, weights);
};

/** Mean grievance of the currents present; tenths. */
export function meanGrievance(m: Match): number {
  const { s } = m;
  const count = m.level.currents.length;
  let sum = 0;
  let present = 0;
  for (let c = 0; c < count; c++) {
    if (!isPresent(s, c)) continue;
    sum += s[grievance(c)]!;
    present++;
  }
  return present === 0 ? 0 : div(sum, present);
}

/** The present current with the most grievance, the first of equals; −1 where none is present. */
export function mostAggrieved(m: Match): number {
  const { s } = m;
  const count = m.level.currents.length;
  let worst = -1;
  for (let c = 0; c < count; c++)
    if (isPresent(s, c) && (worst < 0 || s[grievance(c)]! > s[grievance(worst)]!)) worst = c;
  return worst;
}

/** Moves a present current's commitment, within what it can move in a turn (D35). */
export const sway = (m: Match, current: number, by: number, cause: Cause, author: Author): void => {
  const { s } = m;
  if (!isPresent(s, current)) return;
  const done = s[swayed(current)]!;
  const allowed = clamp(by, -MOST_LOST - done, MOST_GAINED - done);
  s[swayed(current)] = done + allowed;
  change(m, commitment(current), allowed, cause, author);
};

/** Moves a present current's grievance. */
export const aggrieve = (m: Match, current: number, by: number, cause: Cause, author: Author): void => {
  if (isPresent(m.s, current)) change(m, grievance(current), by, cause, author);
};
