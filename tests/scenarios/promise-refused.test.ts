/** Pins: a demand refused costs four points of grievance; one left unanswered is refused when the turn ends. */
import { expect, test } from '@jest/globals';
import { grievance, playerView, play } from '../../src/sim';
import { demanding, REFUSE, SIGN } from '../helpers/demands';
import { endTurn, expectDone, moved } from '../helpers/scene';

test('refused aloud', () => {
  const m = demanding({ demands: [{}] });
  expectDone(m, REFUSE);
  expect(moved(m, grievance(4), 'promise-refused')).toBe(40);
  expect(playerView(m).demands[0]!.answer).toBe('refused');
  endTurn(m);
  expect(moved(m, grievance(4), 'promise-refused')).toBe(40);
});

test('left unanswered', () => {
  const m = demanding({ demands: [{}] });
  endTurn(m);
  expect(moved(m, grievance(4), 'promise-refused')).toBe(40);
});

test('an answer is given once', () => {
  const m = demanding({ demands: [{}] });
  expectDone(m, REFUSE);
  expect(play(m, SIGN)).toMatchObject({ code: 'already-done' });
});
