/** Pins: what an act starts may fall due turns later: announced with its turn, or not at all, and then it comes. */
import { expect, test } from '@jest/globals';
import { EFFECT, LOATHING, type Match, playerView, sampleHidden } from '../../src/sim';
import { causeOf } from '../../src/sim/causes';
import { actRow, carry, endTurn, moved, row, scene } from '../helpers/scene';

function started(announced: boolean): Match {
  const m = scene({
    initiatives: [{ effects: [actRow(EFFECT.schedule, 0, 2)] }],
    delayed: [{ announced, effects: [row(EFFECT.add, LOATHING, 50)] }],
  });
  carry(m, 0);
  return m;
}
const felt = (m: Match) => moved(m, LOATHING, causeOf('consequence', 0));

test('at the start of the turn it is due, not before, and once', () => {
  const m = started(true);
  const course = Array.from({ length: 4 }, () => {
    endTurn(m);
    return felt(m);
  });
  expect(course).toEqual([0, 50, 50, 50]);
});

test('announced, it stands in the view with its turn until it comes', () => {
  const m = started(true);
  expect(playerView(m).pending).toEqual([{ consequence: 'delayed-0', turn: 3 }]);
  endTurn(m);
  endTurn(m);
  expect(playerView(m).pending).toEqual([]);
});

test('unannounced, nobody knows: neither the view nor a world that fits it', () => {
  const m = started(false);
  expect(playerView(m).pending).toEqual([]);
  const imagined = started(false);
  sampleHidden(imagined, 1);
  for (const it of [m, imagined]) {
    endTurn(it);
    endTurn(it);
  }
  expect([felt(m), felt(imagined)]).toEqual([50, 0]);
});

test('announced again while it is still to come, it comes once, at the sooner of the two', () => {
  const m = scene({
    initiatives: [
      { cost: [0, 0, 0], effects: [actRow(EFFECT.schedule, 0, 3)] },
      { cost: [0, 0, 0], effects: [actRow(EFFECT.schedule, 0, 1)] },
      { cost: [0, 0, 0], effects: [actRow(EFFECT.schedule, 0, 4)] },
    ],
    delayed: [{ effects: [row(EFFECT.add, LOATHING, 50)] }],
  });
  for (const act of [0, 1, 2]) carry(m, act);
  expect(playerView(m).pending).toEqual([{ consequence: 'delayed-0', turn: 2 }]);
  for (let turn = 0; turn < 5; turn++) endTurn(m);
  expect(felt(m)).toBe(50);
});
