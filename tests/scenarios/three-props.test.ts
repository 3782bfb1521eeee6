/** Pins: a prop is down below its bound; the Leviathan cracks with one down, and then has a move more. */
import { expect, test } from '@jest/globals';
import {
  chest,
  COHESION,
  type Field,
  type Match,
  movesAllowed,
  playerView,
  PROP_BOUND,
  PROPS_COUNT,
  PROPS_EVER,
  SOCIAL_BASE,
  STATE_CAPTURE,
  VALUATION,
} from '../../src/sim';
import { endTurn, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const withProps = (...numbers: readonly (readonly [Field, number])[]): Match => scene({ numbers });
const down = (m: Match) =>
  playerView(m)
    .props.filter((prop) => prop.down)
    .map(({ id }) => id);

test('at the bound it stands, below it is down', () => {
  const capture = Math.ceil((PROP_BOUND * 1000) / 500);
  expect(
    down(withProps([SOCIAL_BASE, PROP_BOUND], [VALUATION, PROP_BOUND], [STATE_CAPTURE, capture], [COHESION, 500])),
  ).toEqual([]);
  expect(down(withProps([SOCIAL_BASE, PROP_BOUND - 1]))).toEqual(['social-base']);
  expect(down(withProps([STATE_CAPTURE, capture - 2], [COHESION, 500]))).toEqual(['political-hold']);
  expect(down(withProps([SOCIAL_BASE, 0], [VALUATION, 0], [STATE_CAPTURE, 0]))).toHaveLength(3);
});

/** Moves allowed with a chest of so much each. */
function moves(m: Match, each = 0): number {
  for (let l = 0; l < 8; l++) m.s[chest(l)] = each;
  return movesAllowed(m);
}

test('cracked, it is most dangerous: a move more while a prop is down', () => {
  expect(moves(scene())).toBe(2);
  const cracked = withProps([SOCIAL_BASE, 100]);
  expect([cracked.s[PROPS_COUNT], moves(cracked)]).toEqual([1, 3]);
  expect(moves(withProps([SOCIAL_BASE, 100], [VALUATION, 100]))).toBe(3);
});

test('a prop that mends gives the move back, and is remembered', () => {
  const m = withProps([SOCIAL_BASE, PROP_BOUND - 5]);
  m.s[SOCIAL_BASE] = PROP_BOUND + 100;
  endTurn(m);
  expect([m.s[PROPS_COUNT], m.s[PROPS_EVER], moves(m)]).toEqual([0, 1, 2]);
});

test('and rich, it affords one more', () => {
  const rich = tunable('plan', 'RICH');
  expect([moves(scene(), rich - 1), moves(scene(), rich)]).toEqual([2, 3]);
});
