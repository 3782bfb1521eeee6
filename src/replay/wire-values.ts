/** Whole numbers, flags and texts on a wire. Each kind of value has a tally of its own, made anew for every record. */
import { EndlessWire, Tally, type Wire } from './wire';

/** Bits of a number's length: numbers up to 2³² − 1. */
const LENGTHS = 33;

/** Numbers of any size, small ones cheap. */
export class Numbers {
  private readonly lengths = Tally.even(LENGTHS, 12);

  /** From 0 to 2³² − 1. */
  on(wire: Wire, value: number): number {
    const length = wire.tallied(this.lengths, 32 - Math.clz32(value));
    if (length < 2) return length;
    const low = bits(wire, length - 1, value);
    return low + 2 ** (length - 1);
  }

  /** From −2³⁰ to 2³⁰. */
  signed(wire: Wire, value: number): number {
    const folded = this.on(wire, value < 0 ? -value * 2 - 1 : value * 2);
    return folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2;
  }
}

/** The lowest `count` bits of a number, all equally likely. */
export function bits(wire: Wire, count: number, value: number): number {
  if (count <= 15) return wire.even(2 ** count, value % 2 ** count);
  const low = wire.even(32768, value % 32768);
  return low + 32768 * bits(wire, count - 15, Math.floor(value / 32768));
}

/** Yes or no, whichever comes more often the cheaper. */
export class Flags {
  private readonly tally = Tally.even(2, 4);
  on(wire: Wire, value: boolean): boolean {
    return wire.tallied(this.tally, value ? 1 : 0) === 1;
  }
}

/** Characters 0–255 as they come in names, notes and JSON; 256 stands for any other. */
const LETTERS = Array.from({ length: 257 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if ('etainoslrc- '.includes(letter)) return 24;
  if (/[a-z0-9"]/.test(letter)) return 8;
  return code < 127 && code > 31 ? 2 : 1;
});
const OTHER = 256;
/** Vowels, other letters, digits, the rest: what comes next hangs on it. */
const KINDS = Array.from({ length: 257 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/[aeiouyéèêàâîôû]/.test(letter)) return 0;
  if (/[a-zç]/.test(letter)) return 1;
  return /[0-9]/.test(letter) ? 2 : 3;
});

/** Texts of any characters, letter by letter, each guessed from the kind of letter before it. */
export class Spelling {
  private readonly lengths = new Numbers();
  private readonly after = [0, 1, 2, 3].map(() => new Tally(LETTERS, 24));

  /** `most`: a text said to be longer ends the reading. */
  on(wire: Wire, text: string, most: number): string {
    const length = this.lengths.on(wire, text.length);
    if (length > most) throw new EndlessWire();
    let read = '';
    let before = 3;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i) || 0;
      const sign = wire.tallied(this.after[before]!, Math.min(code, OTHER));
      const letter = String.fromCharCode(sign === OTHER ? bits(wire, 16, code) : sign);
      before = KINDS[sign]!;
      read += letter;
    }
    return read;
  }
}
