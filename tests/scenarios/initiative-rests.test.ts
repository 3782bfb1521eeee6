/** Pins: an initiative carried leaves the table for as many turns as it rests; each constituent tables three at most. */
import { expect, test } from '@jest/globals';
import { grievance, type Match, playerView, play, resource } from '../../src/sim';
import { carry, endTurn, scene } from '../helpers/scene';

const table = (m: Match) => playerView(m).table.map(({ initiatives }) => initiatives.map(({ id }) => id).sort());

test('carried once a turn, then off the table for its rest', () => {
  const m = scene({ initiatives: [{ cooldown: 2 }] });
  carry(m, 0);
  expect(play(m, { kind: 'carry', initiative: 'initiative-0' })).toMatchObject({ code: 'already-done' });
  const seen: boolean[] = [];
  for (let turn = 0; turn < 4; turn++) {
    endTurn(m);
    seen.push(table(m)[0]!.includes('initiative-0'));
  }
  expect(seen).toEqual([false, false, true, true]);
});

test('three a constituent, drawn anew each turn when there are more', () => {
  const initiatives = Array.from({ length: 45 }, () => ({}));
  const m = scene({ initiatives });
  const seen = new Set<string>();
  for (let turn = 0; turn < 10; turn++) {
    for (const proposals of table(m)) {
      expect(new Set(proposals).size).toBe(3);
      for (const id of proposals) seen.add(id);
    }
    // nobody leaves over what is not carried
    for (let c = 0; c < m.level.currents.length; c++) m.s[grievance(c)] = 0;
    endTurn(m);
  }
  expect(seen.size).toBeGreaterThan(35);
});

test('an act not on the table is refused', () => {
  const m = scene({ initiatives: [{ from: 3 }], numbers: [[resource(0), 16]] });
  expect(play(m, { kind: 'carry', initiative: 'initiative-0' })).toMatchObject({ code: 'not-tabled' });
  endTurn(m);
  endTurn(m);
  carry(m, 0);
});

test('nor one whose condition does not hold', () => {
  const m = scene({ initiatives: [{ requires: 0 }], when: [[[resource(0), 'atLeast', 16]]] });
  expect(table(m)[0]).toEqual(['initiative-1', 'initiative-2']);
});
