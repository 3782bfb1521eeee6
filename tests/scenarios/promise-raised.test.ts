/** Pins: currents aggrieved past a bound may put a demand, two a turn at most; a creditor puts no second one. */
import { expect, test } from '@jest/globals';
import { grievance, playerView } from '../../src/sim';
import { promiseViewsOf } from '../helpers/demands';
import { endTurn, expectDone, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const DEMANDING = tunable('promises', 'DEMANDING');
const everyone = (value: number) => Array.from({ length: 9 }, (_, c) => [grievance(c), value] as const);

test('the content ask for nothing', () => {
  for (let seed = 0; seed < 20; seed++)
    expect(playerView(scene({ demands: [{}], numbers: everyone(DEMANDING - 1) }, seed)).demands).toEqual([]);
});

test('of nine aggrieved two at most are heard in a turn', () => {
  const counts = Array.from(
    { length: 40 },
    (_, seed) => playerView(scene({ demands: [{}], numbers: everyone(DEMANDING) }, seed)).demands.length,
  );
  expect(Math.max(...counts)).toBe(2);
  expect(counts.reduce((a, b) => a + b)).toBeGreaterThan(60);
});

test('as often as chance has it for one that is aggrieved', () => {
  const heard = Array.from(
    { length: 400 },
    (_, seed) => playerView(scene({ demands: [{}], numbers: [[grievance(4), DEMANDING]] }, seed)).demands.length,
  ).reduce((a, b) => a + b);
  expect(heard / 4).toBeGreaterThan(tunable('promises', 'DEMAND_CHANCE') - 10);
  expect(heard / 4).toBeLessThan(tunable('promises', 'DEMAND_CHANCE') + 10);
});

test('a creditor waits for what it was promised', () => {
  for (let seed = 0; seed < 20; seed++) {
    const m = scene({ demands: [{ currents: [4], kind: 'designate', term: 8 }], numbers: [[grievance(4), 700]] }, seed);
    if (playerView(m).demands.length === 0) continue;
    expectDone(m, { kind: 'promise', current: 'current-4', demand: 'demand-0' });
    m.s[grievance(4)] = 700;
    endTurn(m);
    expect(playerView(m).demands).toEqual([]);
    expect(promiseViewsOf(m)).toHaveLength(1);
  }
});

test('not one whose condition does not hold', () => {
  const when = [[[grievance(0), 'atLeast', 900]]] as const;
  for (let seed = 0; seed < 20; seed++)
    expect(playerView(scene({ when, demands: [{ requires: 0 }], numbers: everyone(DEMANDING) }, seed)).demands).toEqual(
      [],
    );
});
