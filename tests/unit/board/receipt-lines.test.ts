/** Pins: a receipt lists the very change, to the tenth, so that it reads as the slip and the gauge do. */
import { expect, test } from '@jest/globals';
import type { BoardReading } from '../../../src/board/reading';
import { receiptLines, receiptTitle } from '../../../src/board/receipt-lines';

const reading = (numbers: readonly (readonly [string, number])[]) => ({ numbers }) as unknown as BoardReading;

test('69.7 that lost 10.4 is 59, by −10.4 and not by the difference of what is rounded', () => {
  const lines = receiptLines(reading([['valuation', 697]]), reading([['valuation', 593]]));
  expect(lines).toEqual([{ track: 'valuation', now: 593, by: -104 }]);
});

test('what did not move by half a point is left out, though its rounding turned', () => {
  const lines = receiptLines(
    reading([
      ['unity', 544],
      ['ecology', 500],
    ]),
    reading([
      ['unity', 546],
      ['ecology', 505],
    ]),
  );
  expect(lines.map(({ track }) => track)).toEqual(['ecology']);
});

test('it says what it counts from, where that is no act of the player', () => {
  const at = (turn: number, planning: boolean) => ({ turn, planning }) as unknown as BoardReading;
  expect(receiptTitle(at(3, false), at(4, true))).toBe('board-receipt-turn');
  expect(receiptTitle(at(4, true), at(4, false))).toBe('board-receipt-opening');
  expect(receiptTitle(at(4, false), at(4, false))).toBeNull();
});
