/** Pins: a program's match to compare with is the one it plays against the Leviathan of the page, and says what that was after. */
import { expect, test } from '@jest/globals';
import { mindOf } from '../../../src/app/mind-here';
import { type RehearsalNews, rehearse } from '../../../src/app/rehearsal';
import { botRandom, frontBot } from '../../../src/bots';
import { verifyRecord, writeRecord } from '../../../src/replay';
import { commandOf, type Intention, phaseOf } from '../../../src/sim';
import { level } from './made';

test.each([undefined, 'apprentice'] as const)('at %s', (difficulty) => {
  const news: RehearsalNews[] = [];
  rehearse({ kind: 'runs', level, bot: 'greedy', seed: 4, difficulty, games: 2 }, (it) => news.push(it));
  const last = news.at(-1)!;
  if (last.kind !== 'runs') throw new Error(last.kind);
  expect(last.records.map(({ seed }) => seed)).toEqual([4, 5]);
  for (const record of last.records) {
    const setup = { seed: record.seed, difficulty };
    const [front, mind, random] = [frontBot('greedy'), mindOf(setup), botRandom(setup.seed ^ 0x2545f491)];
    const intentions: (Intention | null)[] = [];
    const byHand = writeRecord(level, setup, (match) => {
      if (phaseOf(match) !== 'plan') return commandOf(match, front.choose(match, random).action);
      const { plan, intention } = mind(match, intentions.at(-1) ?? null);
      intentions.push(intention);
      return plan;
    });
    expect(record).toEqual({ ...byHand, intentions });
    expect(verifyRecord(level, record)).toMatchObject({ kind: 'same', isOver: true });
  }
});
