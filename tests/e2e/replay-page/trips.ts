/** Games at random through link and file and back, the same in Node and in a browser: what each found, to be compared. */
import { botRandom, leviathanPlan, randomFront } from '../../../src/bots';
import { formatLink, formatRecord, parseLink, parseRecord, verifyRecord, writeRecord } from '../../../src/replay';
import { type CompiledLevel, phaseOf, prepareLevel } from '../../../src/sim';

export interface Trip {
  readonly seed: number;
  readonly link: string;
  /** Of the state after the last turn. */
  readonly hash: string;
  /** Both ways gave the record back, to the letter, and it played to the same end. */
  readonly isSame: boolean;
}

export function trips(compiled: CompiledLevel, games: number): Trip[] {
  const level = prepareLevel(compiled);
  return Array.from({ length: games }, (_, index) => {
    const seed = index + 1;
    const random = botRandom(seed ^ 0x2545f491);
    const record = writeRecord(level, { seed }, (match) =>
      phaseOf(match) === 'plan' ? leviathanPlan(match, random) : randomFront(match, random),
    );
    const [link, file] = [formatLink(record), formatRecord(record)];
    const [fromLink, fromFile] = [parseLink(link), parseRecord(file)];
    const isSame =
      fromLink.ok &&
      fromFile.ok &&
      formatRecord(fromLink.value) === file &&
      formatRecord(fromFile.value) === file &&
      verifyRecord(level, fromLink.value).kind === 'same';
    return { seed, link, hash: record.hashes.at(-1) ?? '', isSame };
  });
}
