/** Pins: unity is drawn towards what commitments allow, less their spread and the grievances: fast down, slowly up. */
import { expect, test } from '@jest/globals';
import { commitment, grievance, type Match, OFFENSIVE, UNITY } from '../../src/sim';
import { unityTarget } from '../../src/sim/unity';
import { endTurn, expectDone, moved, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

function united(left: number, democratic: number, capital: number, aggrieved = 0): Match {
  const m = scene();
  [left, democratic, capital].forEach((value, k) => {
    for (let c = k * 3; c < k * 3 + 3; c++) m.s[commitment(c)] = value;
  });
  for (let c = 0; c < 9; c++) m.s[grievance(c)] = aggrieved;
  return m;
}
const target = (...them: Parameters<typeof united>): number => unityTarget(united(...them));

test('it tends to the mean commitment, less the spread between constituents, less the grievances', () => {
  expect(target(600, 600, 600) - target(500, 500, 500)).toBe(100);
  expect(target(600, 500, 400)).toBeLessThan(target(500, 500, 500));
  expect(target(500, 500, 500, 400)).toBeLessThan(target(500, 500, 500));
});

test('quick to fall, slow to mend', () => {
  const pull = (from: number): number => {
    const m = united(500, 500, 500);
    m.s[UNITY] = from;
    endTurn(m);
    return moved(m, UNITY, 'unity-pull');
  };
  expect(pull(0)).toBeGreaterThan(0);
  expect(pull(0)).toBe(pull(100));
  expect(pull(1000)).toBe(pull(950));
  expect(-pull(1000)).toBeGreaterThan(pull(0));
});

test('under attack on the very contradiction that is named, the front draws together', () => {
  const m = united(500, 500, 500);
  m.s[OFFENSIVE] = 1;
  expectDone(m, { kind: 'designate', contradiction: 'capital-labour' });
  endTurn(m);
  expect(moved(m, UNITY, 'unity-aggression')).toBe(tunable('unity', 'AGGRESSION'));
});
