/**
 * Sums over the board: a theatre's six layers, or a layer's six theatres. Ground out of play stands at 0, so both are
 * the same for every level. Written out, term by term: as loops they took twice the time, some forty times a turn.
 */
import type { Field, State } from './state';
import { MAX_LAYERS } from './vocabulary';

/** Sum over the layers of a theatre; `at`: its first. */
export const rowSum = (s: State, at: Field): number =>
  s[at]! + s[at + 1]! + s[at + 2]! + s[at + 3]! + s[at + 4]! + s[at + 5]!;

/** Sum over the theatres of a layer; `at`: the first's. */
export const columnSum = (s: State, at: Field): number =>
  s[at]! +
  s[at + MAX_LAYERS]! +
  s[at + 2 * MAX_LAYERS]! +
  s[at + 3 * MAX_LAYERS]! +
  s[at + 4 * MAX_LAYERS]! +
  s[at + 5 * MAX_LAYERS]!;
