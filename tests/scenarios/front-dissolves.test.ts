/** Pins: the front dissolves when two constituents are gone, or when unity stays at the breaking point two turns running. */
import { expect, test } from '@jest/globals';
import {
  absence,
  CONSTITUENTS_GONE,
  isOver,
  LEADER,
  LOW_UNITY,
  type Match,
  playerView,
  share,
  UNITY,
} from '../../src/sim';
import { endTurn, scene, sceneEnding } from '../helpers/scene';

const dissolving = (): Match =>
  scene({
    when: [[[LOW_UNITY, 'atLeast', 2]], [[CONSTITUENTS_GONE, 'atLeast', 2]]],
    endings: [
      sceneEnding('broken', 'defeat', 0),
      sceneEnding('left-alone', 'defeat', 1),
      sceneEnding('stands', 'defeat', -1, false),
    ],
  });
const leave = (m: Match, currents: readonly number[]): void => {
  for (const c of currents) m.s[absence(c)] = 99;
};

test('one constituent gone: it goes on, and the gone one no longer leads', () => {
  const m = dissolving();
  leave(m, [0, 1, 2]);
  m.s[share(0)] = 500;
  endTurn(m);
  expect(isOver(m)).toBe(false);
  expect([m.s[CONSTITUENTS_GONE], m.s[LEADER]]).toEqual([1, 1]);
});

test('two gone: it is over', () => {
  const m = dissolving();
  leave(m, [0, 1, 2, 3, 4]);
  endTurn(m);
  expect(isOver(m)).toBe(false);
  leave(m, [5]);
  endTurn(m);
  expect(playerView(m).ending?.id).toBe('left-alone');
});

test('unity at the breaking point for two turns running, not for one and another', () => {
  const m = dissolving();
  m.s[UNITY] = 0;
  endTurn(m);
  expect([isOver(m), m.s[LOW_UNITY]]).toEqual([false, 1]);
  m.s[UNITY] = 400;
  endTurn(m);
  expect(m.s[LOW_UNITY]).toBe(0);
  m.s[UNITY] = 0;
  endTurn(m);
  m.s[UNITY] = 0;
  endTurn(m);
  expect(playerView(m).ending?.id).toBe('broken');
});
