/** Pins: a demand refused costs grievance and unity; one left unanswered is refused when the turn ends. */
import { expect, test } from '@jest/globals';
import { grievance, playerView, play, UNITY } from '../../src/sim';
import { demanding, REFUSE, SIGN } from '../helpers/demands';
import { endTurn, expectDone, moved } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const COST = tunable('promises', 'REFUSED_GRIEVANCE');

test('refused aloud', () => {
  const m = demanding({ demands: [{}] });
  expectDone(m, REFUSE);
  expect(moved(m, grievance(4), 'promise-refused')).toBe(COST);
  expect(moved(m, UNITY, 'promise-refused')).toBe(tunable('promises', 'REFUSED_UNITY'));
  expect(playerView(m).demands[0]!.answer).toBe('refused');
  endTurn(m);
  expect(moved(m, grievance(4), 'promise-refused')).toBe(COST);
});

test('left unanswered', () => {
  const m = demanding({ demands: [{}] });
  endTurn(m);
  expect(moved(m, grievance(4), 'promise-refused')).toBe(COST);
});

test('an answer is given once', () => {
  const m = demanding({ demands: [{}] });
  expectDone(m, REFUSE);
  expect(play(m, SIGN)).toMatchObject({ code: 'already-done' });
});
