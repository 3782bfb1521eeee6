/** Pins: a difficulty touches no number of the board and no rule; only the first makes our debts lighter, in the open. */
import { expect, test } from '@jest/globals';
import { playableLevel } from '../../../src/cli/levels';
import { formatRecord, parseRecord, verifyRecord } from '../../../src/replay';
import { atDifficulty, DIFFICULTIES, newMatch, stateHash, USUAL_DIFFICULTY, USUAL_EASING } from '../../../src/sim';
import { recordOf } from '../../laws/laws';

const level = playableLevel('inauguration');

test('all start on the same board', () => {
  const hashes = DIFFICULTIES.map((difficulty) => stateHash(newMatch(level, { seed: 3, difficulty })));
  expect(new Set([...hashes, stateHash(newMatch(level, { seed: 3 }))]).size).toBe(1);
});

test('only the apprentice’s game eases an assumption, and only the weight of debts, the load asked for and the market’s rebound', () => {
  for (const difficulty of DIFFICULTIES) {
    const played = atDifficulty(level, difficulty);
    const changed = Object.entries(played.assumptions).filter(
      ([id, value]) => value !== level.assumptions[id as keyof typeof level.assumptions],
    );
    expect([difficulty, changed.map(([id]) => id)]).toEqual([
      difficulty,
      difficulty === 'apprentice' ? ['rebound', 'debtWeight', 'loadNeeded'] : [],
    ]);
    expect(atDifficulty(level, difficulty)).toBe(played);
  }
  const eased = atDifficulty(level, 'apprentice').assumptions;
  expect(eased.debtWeight).toBeLessThan(level.assumptions.debtWeight);
  expect(eased.rebound).toBeLessThan(level.assumptions.rebound);
  expect(eased.loadNeeded).toBeLessThan(level.assumptions.loadNeeded);
  expect(DIFFICULTIES).toContain(USUAL_DIFFICULTY);
});

test('a level may say how much of each it leaves; of the others, the usual', () => {
  const { assumptions } = level;
  const kinder = atDifficulty({ ...level, easing: { loadNeeded: 50, debtWeight: 0 } }, 'apprentice').assumptions;
  expect(kinder).toEqual({
    ...assumptions,
    loadNeeded: Math.trunc(assumptions.loadNeeded / 2),
    debtWeight: 0,
    rebound: Math.trunc((assumptions.rebound * USUAL_EASING.rebound) / 100),
  });
  expect(atDifficulty({ ...level, easing: { loadNeeded: 50 } }, 'steward').assumptions).toEqual(assumptions);
});

test('a record keeps it, a record without one is the usual, and nonsense is refused', () => {
  const record = recordOf(level, 5);
  const eased = { ...record, difficulty: 'sovereign' as const };
  expect(parseRecord(formatRecord(eased))).toEqual({ ok: true, value: eased });
  expect(verifyRecord(level, eased).kind).toBe('same');
  expect(verifyRecord(level, { ...record, difficulty: 'apprentice' }).kind).toBe('differs');
  const odd = formatRecord(eased).replace('sovereign', 'emperor');
  expect(parseRecord(odd)).toMatchObject({ ok: false, problem: { code: 'wrong-value', at: 'difficulty' } });
});
