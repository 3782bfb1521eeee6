/**
 * Drawing one of many by weight: so many tickets to each, and one ticket drawn. Where a stretch of the tickets begins is
 * written down, so that the winner is found at once: halving the list cost the processor a wrong guess at each step.
 */
export interface Lottery {
  /** All tickets there are. */
  readonly tickets: number;
  /** Tickets of each and of all before it. */
  readonly upTo: Int32Array;
  /** Who holds the first ticket of each stretch; a stretch is 2 to the power of `bits` tickets. */
  readonly firstOf: Int32Array;
  readonly bits: number;
}

/** A lottery in which each holds as many tickets as its weight: whole numbers from 1, together less than 2³¹. */
export function lotteryOf(weights: readonly number[]): Lottery {
  let tickets = 0;
  const upTo = Int32Array.from(weights, (weight) => (tickets += weight));
  let bits = 0;
  while (tickets >> bits > 2 * weights.length) bits++;
  const stretches = tickets === 0 ? 0 : ((tickets - 1) >> bits) + 1;
  const firstOf = Int32Array.from({ length: stretches }, (_, i) => upTo.findIndex((last) => last > i << bits));
  return { tickets, upTo, firstOf, bits };
}

/** Who holds a ticket, from 0 to `tickets` − 1. */
export const holderOf = ({ upTo, firstOf, bits }: Lottery, ticket: number): number => {
  let holder = firstOf[ticket >> bits]!;
  while (upTo[holder]! <= ticket) holder++;
  return holder;
};

/** How many tickets one holds. */
export const ticketsOf = ({ upTo }: Lottery, holder: number): number =>
  upTo[holder]! - (holder === 0 ? 0 : upTo[holder - 1]!);
