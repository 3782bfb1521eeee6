/**
 * Names on a wire: one met before is counted among those met; a new one is a place in the list of words that came with
 * the game; one that is not in the list is spelled. So a link needs no level to be read, and outlives any of them.
 */
import { GENERATIONS, WORDS, type WordKind } from './link-words.generated';
import { MOST_WORD } from './limits';
import { Tally, type Wire } from './wire';
import { Flags, type Spelling } from './wire-values';

/** Gain of a word each time it is met. */
const GAIN = 6;
/** Weight of "a new one": at first, for each word met, and at most. */
const NEW = { first: 4, each: 2, most: 400 } as const;

export class Words {
  private readonly known: readonly string[];
  private readonly size: number;
  private readonly spelling: Spelling;
  private readonly met: string[] = [];
  private readonly tally = new Tally([NEW.first], GAIN);
  private readonly listed = new Flags();

  /** `generation`: how many of the words the writer knew. */
  constructor(kind: WordKind, generation: number, spelling: Spelling) {
    this.known = WORDS[kind];
    this.size = GENERATIONS[generation]![kind];
    this.spelling = spelling;
  }

  on(wire: Wire, word: string): string {
    const place = wire.tallied(this.tally, wire.isReading ? 0 : this.met.indexOf(word) + 1);
    if (place > 0) return this.met[place - 1]!;
    const found = this.newWord(wire, word);
    this.met.push(found);
    this.tally.add(GAIN);
    this.tally.weigh(0, Math.min(NEW.most, NEW.first + NEW.each * this.met.length));
    return found;
  }

  private newWord(wire: Wire, word: string): string {
    const place = wire.isReading ? 0 : this.known.indexOf(word);
    const isListed = this.listed.on(wire, place >= 0 && place < this.size);
    if (isListed && this.size > 0) return this.known[wire.even(this.size, place)]!;
    return this.spelling.on(wire, word, MOST_WORD);
  }
}
