/**
 * Numbers ↔ bytes at the cost of their surprise: a likely number takes a fraction of a bit. This is what lets a whole
 * match stand in a link. A range coder (Martin 1979) with carry, over 32-bit whole numbers, so that every engine
 * writes the same bytes; a compressor of text was measured three times as large on the same match.
 */

/** Frequencies of one step may sum to this at most. */
export const MOST_TOTAL = 0xffff;
const TOP = 0x1000000;
const WORD = 0x100000000;

/** Writes steps, each the share `from … from + size` of `total`. */
export class RangeWriter {
  private readonly bytes: number[] = [];
  private low = 0;
  private range = WORD - 1;
  private held = 0;
  private pending = 0;
  private isFirst = true;

  step(from: number, size: number, total: number): void {
    const unit = Math.floor(this.range / total);
    this.low += unit * from;
    this.range = unit * size;
    while (this.range < TOP) {
      this.range *= 256;
      this.shift();
    }
  }

  /** The bytes so far; what a reader finds after their end is zeros, so zeros at the end are left out. */
  finish(): Uint8Array {
    for (let i = 0; i < 5; i++) this.shift();
    let { length } = this.bytes;
    while (length > 0 && this.bytes[length - 1] === 0) length--;
    return Uint8Array.from(this.bytes.slice(0, length));
  }

  /** Moves a byte out; one that a carry may still change is held back. */
  private shift(): void {
    if (this.low < 0xff000000 || this.low >= WORD) {
      const carry = this.low >= WORD ? 1 : 0;
      if (!this.isFirst) this.bytes.push((this.held + carry) & 255);
      this.isFirst = false;
      for (; this.pending > 0; this.pending--) this.bytes.push((255 + carry) & 255);
      this.held = Math.floor(this.low / TOP) & 255;
    } else this.pending++;
    this.low = (this.low % TOP) * 256;
  }
}

/** Reads the same steps back. */
export class RangeReader {
  private readonly bytes: Uint8Array;
  private at = 0;
  private range = WORD - 1;
  private code = 0;
  private unit = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    for (let i = 0; i < 4; i++) this.code = this.code * 256 + this.next();
  }

  /** Where in `total` the next step lies; told, the reader must be moved past it with {@link pass}. */
  peek(total: number): number {
    this.unit = Math.floor(this.range / total);
    return Math.min(total - 1, Math.floor(this.code / this.unit));
  }

  pass(from: number, size: number): void {
    this.code -= this.unit * from;
    this.range = this.unit * size;
    while (this.range < TOP) {
      this.range *= 256;
      this.code = (this.code * 256 + this.next()) % WORD;
    }
  }

  private next(): number {
    return this.bytes[this.at++] ?? 0;
  }
}
