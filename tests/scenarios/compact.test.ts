/** Pins: what is built in one member of a storey's compact reaches the other members in part, and nobody else. */
import { expect, test } from '@jest/globals';
import { alternative, compact, EFFECT, grip, type Match, playerView } from '../../src/sim';
import { carry, cellRow, fullForce, moved, row, scene } from '../helpers/scene';

function built(members: readonly number[]): Match {
  const numbers = [0, 1, 2, 3].flatMap((t) => [[grip(t, 1), 300] as const, [alternative(t, 1), 100] as const]);
  const m = scene({
    theatreCount: 4,
    initiatives: [
      { target: 'cell', theatres: [0], layers: [1], effects: [cellRow(EFFECT.build, alternative(0, 0), 100)] },
    ],
    numbers: [...numbers, ...members.map((t) => [compact(t, 1), 1] as const)],
  });
  carry(fullForce(m), 0, { theatre: 'theatre-0', layer: 'cloud' });
  return m;
}
const at = (m: Match) => [0, 1, 2, 3].map((t) => m.s[alternative(t, 1)]);

test('outside a compact nothing is shared', () => expect(at(built([1, 2]))).toEqual([200, 100, 100, 100]));

test('within it, two fifths to each other member', () => {
  const m = built([0, 1, 3]);
  expect(at(m)).toEqual([200, 140, 100, 140]);
  expect(moved(m, alternative(1, 1), 'compact-scale')).toBe(40);
});

test('an act makes a theatre join', () => {
  const m = scene({ initiatives: [{ effects: [row(EFFECT.set, compact(1, 2), 1)] }] });
  carry(m, 0);
  expect(playerView(m).theatres[1]!.cells[2]).toMatchObject({ layer: 'data', compact: true });
});
