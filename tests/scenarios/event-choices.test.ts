/** Pins: an event with choices must be answered; a choice has its price and condition; the first is always open. */
import { expect, test } from '@jest/globals';
import { EFFECT, legalCommands, play, playerView, resource, UNITY } from '../../src/sim';
import { causeOf } from '../../src/sim/causes';
import { endTurn, expectDone, moved, row, scene, type SceneOptions } from '../helpers/scene';

const asked = (choices: NonNullable<SceneOptions['events']>[number]['choices'] = []) =>
  scene({ when: [[[UNITY, 'atLeast', 900]]], events: [{ choices }] });
const take = (choice: string) => ({ kind: 'choose', event: 'event-0', choice }) as const;

test('nothing else may be done before', () => {
  const m = asked([{}, {}]);
  expect(play(m, { kind: 'end-turn' })).toMatchObject({ code: 'answer-first' });
  expect(legalCommands(m)).toEqual([take('choice-0'), take('choice-1')]);
  expectDone(m, take('choice-1'));
  expect(playerView(m).event?.chosen).toBe('choice-1');
  expect(play(m, take('choice-0'))).toMatchObject({ code: 'nothing-to-answer' });
  endTurn(m);
});

test('a choice is paid for, and does what it says in the front’s name', () => {
  const m = asked([{}, { cost: [0, 2, 0], effects: [row(EFFECT.add, UNITY, 40)] }]);
  expectDone(m, take('choice-1'));
  expect(m.s[resource(1)]).toBe(4);
  expect(moved(m, UNITY, causeOf('choice', 1))).toBe(40);
});

test('out of reach or closed: refused, and said why; the first never is', () => {
  const m = asked([{ requires: 0, cost: [16, 0, 0] }, { cost: [16, 0, 0] }, { requires: 0 }]);
  expect(playerView(m).event?.choices.map(({ legal, refusal }) => [legal, refusal])).toEqual([
    [true, null],
    [false, 'cannot-afford'],
    [false, 'requires'],
  ]);
  expect(play(m, take('choice-1'))).toMatchObject({ code: 'cannot-afford' });
  expect(play(m, take('choice-2'))).toMatchObject({ code: 'requires' });
  expectDone(m, take('choice-0'));
});
