/** Pins: each act of a level opens its levers to us, its moves to them, and sets how many acts are tabled and carried. */
import { expect, test } from '@jest/globals';
import { chest, LEVERS, type Match, movesAllowed, play, playerView, resource } from '../../src/sim';
import { carry, endTurn, scene } from '../helpers/scene';

const act = (id: string, from: number, agenda: number, moves: number, levers: readonly number[], most = 3) => ({
  id,
  sources: ['D03'],
  from,
  agenda,
  tabled: most,
  moves,
  levers,
});

/** Moves of the act itself: full chests would add one (three-props.test.ts). */
function movesOf(m: Match): number {
  for (let l = 0; l < 8; l++) m.s[chest(l)] = 0;
  return movesAllowed(m);
}

test('a lever opens with its act', () => {
  const m = scene({
    acts: [
      act('first', 1, 3, 1, [0, 3, 6]),
      act(
        'second',
        3,
        1,
        4,
        LEVERS.map((_, i) => i),
      ),
    ],
  });
  const open = () => playerView(m).table.map(({ initiatives }) => initiatives.map(({ lever }) => lever).sort());
  expect(open()).toEqual([['street'], ['build'], ['compact', 'street']]);
  expect([playerView(m).act.id, playerView(m).agenda.limit, movesOf(m)]).toEqual(['first', 3, 1]);
  endTurn(m);
  expect(open().flat()).toHaveLength(4);
  endTurn(m);
  expect(open().flat()).toHaveLength(9);
  expect(playerView(m).act).toEqual({ id: 'second', index: 1, opens: true });
  expect([playerView(m).agenda.limit, movesOf(m)]).toEqual([1, 4]);
  m.s[resource(0)] = 16;
  carry(m, 0);
  expect(play(m, { kind: 'carry', initiative: 'initiative-1' })).toMatchObject({ code: 'agenda-full' });
});

test('an act may lay a smaller table: as many proposals of each constituent as it says, none past them', () => {
  const all = LEVERS.map((_, i) => i);
  const m = scene({
    acts: [act('first', 1, 3, 1, all, 1), act('second', 2, 3, 1, all, 2), act('third', 3, 3, 1, all)],
  });
  const laid = () => playerView(m).table.map(({ initiatives }) => initiatives.length);
  expect(laid()).toEqual([1, 1, 1]);
  endTurn(m);
  expect(laid()).toEqual([2, 2, 2]);
  endTurn(m);
  expect(laid()).toEqual([3, 3, 3]);
});
