/** Who asked what before: told alike by a match played here, one continued from its record, and its replay. */
import { expect, test } from '@jest/globals';
import { playableLevel } from '../../../src/cli/levels';
import { makeTape } from '../../../src/replay';
import { localSession, replaySession } from '../../../src/session';
import { longRecord } from '../replay/records';

test('every demand of the turns that are over, with its answer then', () => {
  const level = playableLevel('inauguration');
  const { commands } = longRecord(level, 2);
  const session = localSession({ level, seed: 2, mind: () => ({ kind: 'plan', moves: [] }), commands });
  const asked = session.askedBefore();
  const answers = { open: 0, promised: 0, refused: 0 };
  for (const { answer } of asked) answers[answer]++;
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
