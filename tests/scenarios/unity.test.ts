/** Pins: unity is drawn towards what commitments allow, less their spread and the grievances: fast down, slowly up. */
import { expect, test } from '@jest/globals';
import { commitment, grievance, type Match, OFFENSIVE, UNITY } from '../../src/sim';
import { unityTarget } from '../../src/sim/unity';
import { endTurn, expectDone, moved, scene } from '../helpers/scene';

function with3(left: number, democratic: number, capital: number, aggrieved = 0): Match {
  const m = scene();
  [left, democratic, capital].forEach((value, k) => {
    for (let c = k * 3; c < k * 3 + 3; c++) m.s[commitment(c)] = value;
  });
  for (let c = 0; c < 9; c++) m.s[grievance(c)] = aggrieved;
  return m;
}

test('mean commitment plus eight, less half the spread, less a quarter of the mean grievance', () => {
  expect(unityTarget(with3(500, 500, 500))).toBe(580);
  expect(unityTarget(with3(600, 500, 400))).toBe(480);
  expect(unityTarget(with3(500, 500, 500, 400))).toBe(480);
});

test.each([
  ['up by two points at most', 100, 20],
  ['down by four at most', 1000, -40],
] as const)('%s', (_, from, by) => {
  const m = with3(500, 500, 500);
  m.s[UNITY] = from;
  endTurn(m);
  expect(moved(m, UNITY, 'unity-pull')).toBe(by);
});

test('under attack on the very contradiction that is named, the front draws together', () => {
  const m = with3(500, 500, 500);
  m.s[OFFENSIVE] = 1;
  expectDone(m, { kind: 'designate', contradiction: 'capital-labour' });
  endTurn(m);
  expect(moved(m, UNITY, 'unity-aggression')).toBe(15);
});
