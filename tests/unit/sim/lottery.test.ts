/** A ticket falls on whoever a plain count would give it to, and each holds as many tickets as its weight. */
import { describe, expect, test } from '@jest/globals';
import { holderOf, lotteryOf, ticketsOf } from '../../../src/sim/lottery';

describe.each([[[1]], [[5, 5, 5]], [[1, 1000, 1, 1, 300]], [[260, 90, 100, 100, 170]]])('%j', (weights) => {
  const lottery = lotteryOf(weights);
  const total = weights.reduce((sum, weight) => sum + weight, 0);

  test('every ticket has the holder a count along the list finds', () => {
    const counted = weights.flatMap((weight, holder) => Array.from({ length: weight }, () => holder));
    expect(lottery.tickets).toBe(total);
    expect(counted.map((_, ticket) => holderOf(lottery, ticket))).toEqual(counted);
  });

  test('each holds its weight', () => expect(weights.map((_, holder) => ticketsOf(lottery, holder))).toEqual(weights));
});

test('ten thousand holders, the first and the last ticket of each', () => {
  const weights = Array.from({ length: 10_000 }, (_, i) => 1 + ((i * 7919) % 1000));
  const lottery = lotteryOf(weights);
  let before = 0;
  weights.forEach((weight, holder) => {
    expect([holderOf(lottery, before), holderOf(lottery, before + weight - 1)]).toEqual([holder, holder]);
    before += weight;
  });
});

test('nobody: no tickets', () => expect(lotteryOf([]).tickets).toBe(0));
