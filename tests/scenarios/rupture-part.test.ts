/** Pins: a current that parts is away three turns and comes back calmer; the second time it does not come back. */
import { expect, test } from '@jest/globals';
import { absence, commitment, grievance, isPresent, type Match, playerView, UNITY } from '../../src/sim';
import { endTurn, expectDone, moved, scene } from '../helpers/scene';

function parted(): Match {
  const m = scene({
    numbers: [
      [grievance(4), 800],
      [commitment(4), 100],
    ],
  });
  expectDone(m, { kind: 'rupture', current: 'current-4', way: 'part' });
  return m;
}

test('six points of unity, and three turns without it', () => {
  const m = parted();
  expect(moved(m, UNITY, 'rupture-parted')).toBe(-60);
  const present: boolean[] = [];
  for (let turn = 0; turn < 3; turn++) {
    present.push(isPresent(m.s, 4));
    endTurn(m);
  }
  expect([...present, isPresent(m.s, 4)]).toEqual([false, false, false, true]);
});

test('away, it tables nothing, asks nothing, gains and loses nothing', () => {
  const m = parted();
  endTurn(m);
  expect(playerView(m).table[1]!.initiatives.map(({ id }) => id)).toEqual(['initiative-3', 'initiative-5']);
  expect([m.s[grievance(4)], m.s[commitment(4)]]).toEqual([800, 100]);
  expect(() => expectDone(m, { kind: 'conciliate', current: 'current-4' })).toThrow('absent');
});

test('it comes back with a grievance of 35 and a commitment of 30 at least', () => {
  const m = parted();
  for (let turn = 0; turn < 3; turn++) endTurn(m);
  expect([m.s[grievance(4)], m.s[commitment(4)]]).toEqual([350, 300]);
});

test('a second parting is for good, and costs ten points', () => {
  const m = parted();
  for (let turn = 0; turn < 3; turn++) endTurn(m);
  m.s[grievance(4)] = 900;
  endTurn(m);
  const before = moved(m, UNITY, 'rupture-parted');
  expectDone(m, { kind: 'rupture', current: 'current-4', way: 'part' });
  expect(moved(m, UNITY, 'rupture-parted') - before).toBe(-100);
  for (let turn = 0; turn < 5; turn++) endTurn(m);
  expect(m.s[absence(4)]).toBe(99);
});
