/** Pins: a current that parts is away some turns and comes back calmer; the second time it does not come back. */
import { expect, test } from '@jest/globals';
import { absence, commitment, grievance, isPresent, type Match, playerView, UNITY } from '../../src/sim';
import { GONE } from '../../src/sim/ruptures';
import { demanding, SIGN } from '../helpers/demands';
import { carry, endTurn, expectDone, moved, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const AWAY = tunable('ruptures', 'AWAY_TURNS');

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

test('it costs unity, and it is missed for so many turns', () => {
  const m = parted();
  expect(moved(m, UNITY, 'rupture-parted')).toBeLessThan(0);
  const present: boolean[] = [];
  for (let turn = 0; turn < AWAY; turn++) {
    present.push(isPresent(m.s, 4));
    endTurn(m);
  }
  expect(present).toEqual(Array.from({ length: AWAY }, () => false));
  expect(isPresent(m.s, 4)).toBe(true);
});

test('away, it tables nothing, hears nothing, gains and loses nothing', () => {
  const m = parted();
  endTurn(m);
  expect(
    playerView(m)
      .table[1]!.initiatives.map(({ id }) => id)
      .sort(),
  ).toEqual(['initiative-3', 'initiative-5']);
  expect([m.s[grievance(4)], m.s[commitment(4)]]).toEqual([800, 100]);
  expect(() => expectDone(m, { kind: 'conciliate', current: 'current-4' })).toThrow('absent');
});

test('what it had tabled this turn can no longer be carried', () => {
  const m = parted();
  expect(playerView(m).table[1]!.initiatives.find(({ id }) => id === 'initiative-4')).toMatchObject({
    legal: false,
    refusal: 'absent',
  });
  expect(() => carry(m, 4)).toThrow('absent');
});

test('it comes back within its limits', () => {
  const m = parted();
  for (let turn = 0; turn < AWAY; turn++) endTurn(m);
  expect(m.s[grievance(4)]).toBeLessThan(500);
  expect(m.s[commitment(4)]).toBeGreaterThan(200);
  expect(playerView(m).rupture).toBeNull();
});

test('a second parting is for good, and dearer', () => {
  const m = parted();
  const first = moved(m, UNITY, 'rupture-parted');
  for (let turn = 0; turn < AWAY; turn++) endTurn(m);
  m.s[grievance(4)] = 1000;
  endTurn(m);
  expectDone(m, { kind: 'rupture', current: 'current-4', way: 'part' });
  expect(moved(m, UNITY, 'rupture-parted') - first).toBeLessThan(first);
  for (let turn = 0; turn < AWAY + 2; turn++) endTurn(m);
  expect(m.s[absence(4)]).toBe(GONE);
});

test('what it asked for this turn goes with it: nothing to sign, and no refusal to pay for', () => {
  for (const way of ['part', 'release'] as const) {
    const m = demanding({ numbers: [[grievance(4), 800]], demands: [{ kind: 'carry' }] });
    expectDone(m, { kind: 'rupture', current: 'current-4', way });
    expect(playerView(m).demands).toEqual([]);
    expect(() => expectDone(m, SIGN)).toThrow('nothing-to-answer');
    endTurn(m);
    expect(moved(m, UNITY, 'promise-refused')).toBe(0);
  }
});
