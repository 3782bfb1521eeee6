/** The three standing acts, always there, each once a turn: organise, investigate, conciliate. */
import { currentAuthor, FRONT, ruleCause } from './causes';
import { aggrieve, sway } from './front';
import { change, clamp, type Match } from './ledger';
import { pay, type Price } from './purse';
import { acted, found, planBlunted, planExposed, POPULAR_CONTROL, UNITY } from './state';

/** Places in `acted`. */
export const STANDING = ['organise', 'investigate', 'conciliate'] as const;
export const ORGANISE_PRICE: Price = [2, 0, 0];
export const INVESTIGATE_PRICE: Price = [0, 1, 1];
export const CONCILIATE_PRICE: Price = [1, 1, 0];
export const STANDING_PRICES: readonly Price[] = [ORGANISE_PRICE, INVESTIGATE_PRICE, CONCILIATE_PRICE];

/** Percent taken off a move that has been looked into. */
const EXPOSED = 30;

const ORGANISE = ruleCause('organise');
const INVESTIGATE = ruleCause('investigate');
const CONCILIATE = ruleCause('conciliate');

/** Organise: a current's people are brought in (D49). */
export function organise(m: Match, current: number): void {
  begin(m, 0, ORGANISE);
  sway(m, current, 30, ORGANISE, currentAuthor(current));
  change(m, POPULAR_CONTROL, 10, ORGANISE, currentAuthor(current));
}

/** Investigate a rumour: it is shown for what it is, and a real move comes weaker. */
export function investigateRumour(m: Match, slot: number): void {
  begin(m, 1, INVESTIGATE);
  m.s[planExposed(slot)] = 1;
  m.s[planBlunted(slot)] = clamp(m.s[planBlunted(slot)]! + EXPOSED, 0, 100);
}

/** Investigate the bloc: a fissure is found (D46). */
export function investigateFissure(m: Match, index: number): void {
  begin(m, 1, INVESTIGATE);
  m.s[found(index)] = 1;
}

/** Conciliate: an aggrieved current is heard. */
export function conciliate(m: Match, current: number): void {
  begin(m, 2, CONCILIATE);
  aggrieve(m, current, -220, CONCILIATE, currentAuthor(current));
  change(m, UNITY, 40, CONCILIATE, FRONT);
}

function begin(m: Match, act: number, cause: typeof ORGANISE): void {
  pay(m, STANDING_PRICES[act]!, cause);
  m.s[acted(act)] = 1;
}
