/** What is named stands at a glance while it is young and well read, nothing burns brighter and no promise asks for another. */
import { describe, expect, test } from '@jest/globals';
import { stands } from '../../../src/bots/designate-quickly';
import { DESIGNATED, intensity, kindled, type Match, MISREAD, promiseKind, TENURE } from '../../../src/sim';
import { scene } from '../../helpers/scene';

/** Two turns into naming the second contradiction; two demands there are, to name the first and the second. */
function named(change: (m: Match) => void = () => {}): Match {
  const m = scene({
    demands: [
      { kind: 'designate', contradiction: 0 },
      { kind: 'designate', contradiction: 1 },
      { kind: 'carry', contradiction: 0 },
    ],
    numbers: [0, 1, 2, 3, 4, 5].map((k) => [intensity(k), 500] as const),
  });
  m.s[DESIGNATED] = 2;
  m.s[TENURE] = 2;
  change(m);
  return m;
}

test('young, well read, with nothing against it', () => expect(stands(named())).toBe(true));

describe.each<[string, boolean, (m: Match) => void]>([
  ['none is named', false, (m) => (m.s[DESIGNATED] = 0)],
  ['it is three turns old', false, (m) => (m.s[TENURE] = 3)],
  ['it is a misreading', false, (m) => (m.s[MISREAD] = 1)],
  ['another is promised', false, (m) => (m.s[promiseKind(1)] = 1)],
  ['it is promised itself', true, (m) => (m.s[promiseKind(1)] = 2)],
  ['something else is promised', true, (m) => (m.s[promiseKind(1)] = 3)],
  ['another burns fifteen points hotter, and was just kindled', false, (m) => burn(m, 650, 90)],
  ['another burns as hot, but not by a move', true, (m) => burn(m, 650, 0)],
  ['another was kindled, but burns less', true, (m) => burn(m, 640, 90)],
])('%s', (_, still, change) => {
  test(still ? 'it stands' : 'it is thought over', () => expect(stands(named(change))).toBe(still));
});

function burn(m: Match, heat: number, lit: number): void {
  m.s[intensity(4)] = heat;
  m.s[kindled(4)] = lit;
}
