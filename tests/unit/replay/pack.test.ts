/** Packs without their check: bytes made to look right still end in a record or a problem, soon. */
import { describe, expect, test } from '@jest/globals';
import { botRandom } from '../../../src/bots';
import { formatRecord, packRecord, parseRecord, unpackRecord } from '../../../src/replay';
import { prepareLevel } from '../../../src/sim';
import { madeLevel } from '../../helpers/made-level';
import { playedRecord } from './records';

const record = playedRecord(prepareLevel(madeLevel({ turns: 6, events: 12 })), 5);
const packed = packRecord(record);

function outcomeOf(bytes: Uint8Array): string {
  const start = process.cpuUsage().user;
  const outcome = unpackRecord(bytes);
  expect(process.cpuUsage().user - start).toBeLessThan(1_000_000);
  if (!outcome.ok) return outcome.problem.code;
  expect(parseRecord(formatRecord(outcome.value)).ok).toBe(true);
  return 'read';
}

describe('unpacking', () => {
  test('gives back what was packed', () => expect(unpackRecord(packed)).toEqual({ ok: true, value: record }));
  test('bytes made by hand end in a record or a problem', () => {
    const random = botRandom(11);
    const outcomes = new Map<string, number>();
    for (let run = 0; run < 10_000; run++) {
      const bytes = Uint8Array.from(packed);
      for (let n = 1 + random(4); n > 0; n--) bytes[random(bytes.length)] = random(256);
      const outcome = outcomeOf(bytes.subarray(0, 1 + random(bytes.length)));
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    // Without the check, most changes would be read as another match: that is what the check is for.
    expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['read', 'too-large']));
  });
  test.each([
    ['nothing', []],
    ['zeros', new Array<number>(20_000).fill(0)],
    ['ones', new Array<number>(20_000).fill(255)],
    ['a pattern', Array.from({ length: 20_000 }, (_, i) => (i * 37) & 255)],
  ])('%s ends soon', (_, bytes) => expect(outcomeOf(Uint8Array.from(bytes))).toMatch(/^[a-z-]+$/));
});
