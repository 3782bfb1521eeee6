/** Pins: an act blunts the planned moves that bear its contradiction, and may blunt or expose others by its effects. */
import { expect, test } from '@jest/globals';
import {
  EFFECT,
  type Match,
  planBlunted,
  planExposed,
  planFalse,
  planMove,
  planSeen,
  playerView,
  SCOPE,
} from '../../src/sim';
import { COUNTER } from '../../src/sim/carry';
import { actRow, carry, endTurn, fullForce, scene } from '../helpers/scene';

/** Two moves: of lord 0 in theatre 0 on contradiction 0, of lord 1 in theatre 1 on contradiction 3; the act as told. */
function facing(effects: readonly (readonly number[])[], contradiction = 5): Match {
  const where = { target: 'theatre' as const, theatres: [0, 1] };
  const m = scene({
    moves: [
      { ...where, contradiction: 0 },
      { ...where, contradiction: 3 },
    ],
    initiatives: [{ contradiction, effects, target: 'theatre', theatres: [0, 1] }],
  });
  endTurn(m, [
    { move: 'move-0', lord: 'lord-0', theatre: 'theatre-0' },
    { move: 'move-1', lord: 'lord-1', theatre: 'theatre-1' },
  ]);
  for (let slot = 0; slot < 7; slot++) if (m.s[planFalse(slot)] === 1) m.s[planMove(slot)] = 0;
  carry(fullForce(m), 0, { theatre: 'theatre-1' });
  return m;
}
/** What a field says of the moves on contradiction 0 and 3, wherever the front page put them. */
function of(m: Match, field: typeof planBlunted): readonly number[] {
  const slots = [0, 1, 2, 3, 4, 5, 6];
  return [1, 2].map((move) => m.s[field(slots.find((slot) => m.s[planMove(slot)] === move)!)]!);
}

test('an act takes off what bears the same contradiction, at full force', () => {
  expect(of(facing([], 3), planBlunted)).toEqual([0, COUNTER]);
  expect(of(facing([], 5), planBlunted)).toEqual([0, 0]);
});

test.each([
  ['all', [SCOPE.all, 0], [40, 40]],
  ['one contradiction', [SCOPE.contradiction, 0], [40, 0]],
  ['one lord', [SCOPE.lord, 1], [0, 40]],
  ['the theatre aimed at', [SCOPE.theatre, -1], [0, 40]],
  ['one theatre', [SCOPE.theatre, 0], [40, 0]],
] as const)('blunts %s', (_, [scope, index], expected) => {
  expect(of(facing([actRow(EFFECT.blunt, scope, index, 40)]), planBlunted)).toEqual(expected);
});

test('blunting adds up, to nothing left at all', () => {
  const twice = [actRow(EFFECT.blunt, SCOPE.all, 0, 70), actRow(EFFECT.blunt, SCOPE.all, 0, 70)];
  expect(of(facing(twice), planBlunted)).toEqual([100, 100]);
});

test('exposes what was not even heard of', () => {
  const m = facing([actRow(EFFECT.expose, SCOPE.lord, 1)]);
  expect(of(m, planExposed)).toEqual([0, 1]);
  const heard = playerView(m).rumours.filter(({ lord }) => lord === 'lord-1');
  expect(heard).toMatchObject([{ certainty: 'exposed', move: 'move-1', isFalse: false }]);
  expect(of(m, planSeen).length).toBe(2);
});
