/** Who asked what before: told alike by a match played here, one continued from its record, and its replay. */
import { expect, test } from '@jest/globals';
import { playableLevel } from '../../../src/cli/levels';
import { makeTape } from '../../../src/replay';
import { localSession, replaySession } from '../../../src/session';
import type { Level } from '../../../src/sim';
import { longRecord } from '../replay/records';

test('every demand of the turns that are over, with its answer then', () => {
  const level = playableLevel('inauguration');
  const { commands, session, asked, answers } = gameOfAllAnswers(level);
  expect(answers.promised).toBeGreaterThan(0);
  expect(answers.open + answers.refused).toBeGreaterThan(0);
  for (const command of commands)
    if (command.kind === 'promise')
      expect(asked).toContainEqual(
        expect.objectContaining({ id: command.demand, current: command.current, answer: 'promised' }),
      );
  const replay = replaySession(makeTape(level, session.record()));
  expect(replay.askedBefore()).toEqual([]);
  replay.go(replay.tape.length);
  const turn = session.view().turn;
  expect(replay.askedBefore()).toEqual(asked.filter((it) => it.turn < turn));
});

/** The first game in which a demand was signed and another was not. */
function gameOfAllAnswers(level: Level) {
  for (let seed = 1; ; seed++) {
    const { commands } = longRecord(level, seed);
    const session = localSession({ level, seed, mind: () => ({ kind: 'plan', moves: [] }), commands });
    const asked = session.askedBefore();
    const answers = { open: 0, promised: 0, refused: 0 };
    for (const { answer } of asked) answers[answer]++;
    const hasAll = answers.promised > 0 && answers.open + answers.refused > 0;
    if (hasAll || seed === 30) return { commands, session, asked, answers };
  }
}
