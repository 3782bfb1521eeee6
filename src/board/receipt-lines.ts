/** Which numbers of the whole board a receipt lists: those that moved by half a point, headlines first, then the greatest. Pure. */
import type { BoardReading } from './reading';

export interface ReceiptLine {
  readonly track: string;
  /** Tenths: told to the tenth like every change on the page. */
  readonly by: number;
  /** Tenths. */
  readonly now: number;
}

/** What a receipt counts from, where it is not an act: a message of the board; null for an act. */
export function receiptTitle(before: BoardReading, after: BoardReading): string | null {
  if (after.turn > before.turn) return 'board-receipt-turn';
  return before.planning && !after.planning ? 'board-receipt-opening' : null;
}

/** Numbers shown first whatever their change: a level puts at most so many in its headline. */
const HEADLINES = 5;
/** In tenths; what moved by less than half of it is not listed. */
const A_POINT = 10;

export function receiptLines(before: BoardReading, after: BoardReading): ReceiptLine[] {
  const old = new Map(before.numbers);
  const lines = after.numbers.map(([track, value]): ReceiptLine => {
    return { track, now: value, by: value - (old.get(track) ?? value) };
  });
  const headline = lines.slice(0, HEADLINES);
  const others = lines.slice(HEADLINES).sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return [...headline, ...others].filter(({ by }) => Math.abs(by) * 2 >= A_POINT);
}
