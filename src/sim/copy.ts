/** Copies of a match: to look ahead in, to undo from, to search. */
import { type Match, newLedger } from './ledger';
import { copyState } from './state';

/** A copy that shares nothing that changes. `ledger`: a fresh empty one, or none; entries so far are not copied. */
export function copyMatch(m: Match, options: { readonly ledger?: boolean } = {}): Match {
  return { level: m.level, s: copyState(m.s), ledger: options.ledger === true ? newLedger() : null, stamp: m.stamp };
}
