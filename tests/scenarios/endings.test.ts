/** Pins: endings come in the level's order of priority, some at any turn, the others when the last is over; one always comes. */
import { expect, test } from '@jest/globals';
import { isOver, type Match, play, playerView, UNITY } from '../../src/sim';
import { endTurn, scene, sceneEnding } from '../helpers/scene';

const level = () => ({
  turns: 3,
  when: [[[UNITY, 'atLeast', 100]], [[UNITY, 'atLeast', 900]]] as const,
  endings: [
    sceneEnding('late', 'victory', 0, false),
    sceneEnding('first', 'great', 1),
    sceneEnding('second', 'victory', 1),
    sceneEnding('last', 'defeat', 1, false),
  ],
});
const ending = (m: Match) => playerView(m).ending?.id ?? null;

test('of two whose conditions hold, the first of the list', () => {
  const m = scene(level());
  m.s[UNITY] = 1000;
  endTurn(m);
  expect(ending(m)).toBe('first');
});

test('what is kept for the end waits for it', () => {
  const m = scene(level());
  endTurn(m);
  endTurn(m);
  expect(ending(m)).toBeNull();
  endTurn(m);
  expect(ending(m)).toBe('late');
});

test('when none holds at the end, the last of the list', () => {
  const m = scene(level());
  for (let turn = 0; turn < 3; turn++) {
    m.s[UNITY] = 0;
    endTurn(m);
  }
  expect(ending(m)).toBe('last');
});

test('over is over', () => {
  const m = scene({ turns: 1 });
  endTurn(m);
  expect(isOver(m)).toBe(true);
  for (const command of [
    { kind: 'end-turn' },
    { kind: 'plan', moves: [] },
    { kind: 'designate', contradiction: 'capital-labour' },
  ] as const)
    expect(play(m, command)).toMatchObject({ code: 'match-over' });
});
