/**
 * Chance for programs that play: a generator of their own, apart from the match's, so that what a bot draws never
 * changes what the match draws. Its choices are recorded commands; replays never draw them again.
 */

/** A source of whole numbers from 0 to n − 1. */
export type BotRandom = (n: number) => number;

/** 32 well-mixed bits from a counter (mulberry32), 0 to 2³² − 1. */
const scramble = (state: number): number => {
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return (t ^ (t >>> 14)) >>> 0;
};

/** A generator from a 32-bit seed (mulberry32). */
export const botRandom = (seed: number): BotRandom => rollingOn(Int32Array.of(seed));

/** A generator that goes on from the counter it is given; a cell of its own, for there 32 bits wrap without doubles. */
export const rollingOn =
  (counter: Int32Array): BotRandom =>
  (n) => {
    counter[0] = counter[0]! + 0x6d2b79f5;
    return ((scramble(counter[0]!) * n) / 4294967296) | 0;
  };
