/** Pins: the guess of a turn is the same whatever was asked or learnt before, and the first turns differ because it learns on. */
import { expect, test } from '@jest/globals';
import { foresightOf, learnAhead } from '../../../src/bots';
import { type Level, newMatch, prepareLevel, TURN } from '../../../src/sim';
import { madeLevel } from '../../helpers/made-level';

/** The same short level under another id, so that nothing is known of it yet. */
const unknown = (id: string): Level => prepareLevel({ ...madeLevel({ turns: 6, theatres: 2, events: 20 }), id });

function guessAt(level: Level, turn: number): readonly number[] {
  const match = newMatch(level, { seed: 1 }, { ledger: false });
  match.s[TURN] = turn;
  return [...foresightOf(match).weights];
}

test('a turn is guessed alike, asked for first or last', () => {
  const [forwards, backwards] = [unknown('forwards'), unknown('backwards')];
  const early = [1, 2].map((turn) => guessAt(forwards, turn));
  const late = [2, 1].map((turn) => guessAt(backwards, turn)).reverse();
  expect(late).toEqual(early);
  expect(early[1]).not.toEqual(early[0]);
});

test('a level learnt ahead, step by step and asked between, is guessed as one learnt when asked', () => {
  const [ahead, asked] = [unknown('ahead'), unknown('asked')];
  expect(learnAhead(ahead)).toBe(true);
  const first = guessAt(ahead, 1);
  let steps = 1;
  while (learnAhead(ahead)) steps++;
  expect(steps).toBeGreaterThan(50);
  expect(learnAhead(ahead)).toBe(false);
  expect(first).toEqual(guessAt(asked, 1));
  expect(guessAt(ahead, 4)).toEqual(guessAt(asked, 4));
});
