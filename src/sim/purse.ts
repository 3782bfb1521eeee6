/** The front's three resources: what acts cost, and whether there is enough. Whole units. */
import { type Author, type Cause, FRONT, ruleCause } from './causes';
import { change, type Match } from './ledger';
import { resource } from './state';
import { serves } from './force';

/** Mobilisation, legitimacy, investment. */
export type Price = readonly [number, number, number];

const COST = ruleCause('cost');

export const canPay = (m: Match, price: Price): boolean =>
  m.s[resource(0)]! >= price[0] && m.s[resource(1)]! >= price[1] && m.s[resource(2)]! >= price[2];

export const pay = (m: Match, price: Price, cause: Cause = COST, author: Author = FRONT): void => {
  for (let r = 0; r < 3; r++) change(m, resource(r), -price[r]!, cause, author);
};

/** What an initiative costs now: each part above 1 is 1 less when it serves the designation. */
export function priceOf(m: Match, index: number): Price {
  const { cost } = m.level.initiatives[index]!;
  if (!serves(m, index)) return cost;
  return [eased(cost[0]), eased(cost[1]), eased(cost[2])];
}

const eased = (part: number): number => (part > 1 ? part - 1 : part);
