/** Pins: whose proposals are carried gains leadership from the others; the three shares always sum to 100. */
import { expect, test } from '@jest/globals';
import { commitment, grievance, LEADER, type Match, share } from '../../src/sim';
import { carry, endTurn, moved, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const EACH = tunable('leadership', 'GAIN_EACH');
const led = (left: number, democratic: number, capital: number): Match =>
  scene({
    numbers: [
      [share(0), left],
      [share(1), democratic],
      [share(2), capital],
    ],
  });
const at = (m: Match) => [0, 1, 2].map((k) => m.s[share(k)]!);

test('to the constituent carried, as much from each of the others', () => {
  const m = led(340, 330, 330);
  carry(m, 6);
  expect(at(m)).toEqual([340 - EACH, 330 - EACH, 330 + 2 * EACH]);
  expect(m.s[LEADER]).toBe(2);
});

test('nobody gives what it has not', () => {
  const m = led(10, 490, 500);
  carry(m, 6);
  expect(at(m)).toEqual([0, 490 - EACH, 510 + EACH]);
});

test('its currents gain commitment, and the others wait', () => {
  const m = scene();
  const gain = tunable('carry', 'COMMITMENT_GAIN');
  const waiting = tunable('commitment', 'WAITING');
  carry(m, 0);
  endTurn(m);
  expect([0, 1, 2, 3].map((c) => moved(m, commitment(c), 'carried'))).toEqual([gain, gain, gain, 0]);
  expect([0, 3, 6].map((c) => moved(m, grievance(c), 'waiting'))).toEqual([0, waiting, waiting]);
});

test('at the end of a turn something goes from the highest share to the lowest', () => {
  const evens = tunable('leadership', 'EVENS');
  const m = led(400, 330, 270);
  endTurn(m);
  expect(at(m)).toEqual([400 - evens, 330, 270 + evens]);
});
