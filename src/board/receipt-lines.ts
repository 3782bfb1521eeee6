/** Which numbers of the whole board a receipt lists: those that moved by a point, headlines first, then the greatest. Pure. */
import type { BoardReading } from './reading';

export interface ReceiptLine {
  readonly track: string;
  /** Whole points. */
  readonly by: number;
  readonly now: number;
}

/** Numbers shown first whatever their change: a level puts at most so many in its headline. */
const HEADLINES = 5;

export function receiptLines(before: BoardReading, after: BoardReading): ReceiptLine[] {
  const old = new Map(before.numbers);
  const lines = after.numbers.map(([track, value]): ReceiptLine => {
    const now = Math.round(value / 10);
    return { track, now, by: now - Math.round((old.get(track) ?? value) / 10) };
  });
  const headline = lines.slice(0, HEADLINES);
  const others = lines.slice(HEADLINES).sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return [...headline, ...others].filter(({ by }) => by !== 0);
}
