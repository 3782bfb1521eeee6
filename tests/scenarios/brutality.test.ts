/** Pins: every move that lands feeds the loathing and heats the contradiction it bears, in proportion to its force. */
import { expect, test } from '@jest/globals';
import {
  intensity,
  LOATHING,
  loyalty,
  type Match,
  OFFENSIVE,
  planBlunted,
  planFalse,
  planMove,
  planSize,
} from '../../src/sim';
import { endTurn, moved, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

/** A move of a size, so much of it taken off, that has landed. */
function landed(size: number, blunted: number, numbers: readonly (readonly [never, number])[] = []): Match {
  const m = scene({ moves: [{ contradiction: 3 }], numbers });
  endTurn(m, [{ move: 'move-0', lord: 'lord-0' }]);
  m.s[OFFENSIVE] = 0;
  for (let slot = 0; slot < 7; slot++) {
    if (m.s[planFalse(slot)] === 1) m.s[planMove(slot)] = 0;
    if (size > 0) m.s[planSize(slot)] = size;
    m.s[planBlunted(slot)] = blunted;
  }
  endTurn(m);
  return m;
}
const [BRUTALITY, HEAT] = [tunable('clash', 'BRUTALITY'), tunable('clash', 'HEAT')];

test.each([
  [100, 0, 1],
  [100, 50, 0.5],
  [100, 100, 0],
  [50, 0, 0.5],
])('size %i, %i percent off: %d of it', (size, blunted, part) => {
  const m = landed(size, blunted);
  expect(moved(m, LOATHING, 'brutality')).toBe(Math.trunc(BRUTALITY * part));
  expect(moved(m, intensity(3), 'intensity-move')).toBe(Math.trunc(HEAT * part));
});

test('a lord who no longer holds to the fusion strikes softly', () => {
  const heat = (held: number) => moved(landed(0, 0, [[loyalty(0) as never, held]]), intensity(3), 'intensity-move');
  expect(heat(0)).toBeGreaterThan(0);
  expect(heat(0)).toBeLessThan(heat(700));
});
