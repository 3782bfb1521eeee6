/** Pins: commitment is slow: four points up, six down in a turn at most; it rests at hesitation, and grievance eats it. */
import { expect, test } from '@jest/globals';
import { commitment, EFFECT, grievance, intensity, playerView } from '../../src/sim';
import { carry, endTurn, moved, row, scene } from '../helpers/scene';

test('however much is done in a turn, no current is bought back at once', () => {
  const m = scene({
    initiatives: [
      { effects: [row(EFFECT.sway, commitment(4), 300)] },
      { effects: [row(EFFECT.sway, commitment(4), 300)] },
    ],
  });
  carry(m, 0);
  carry(m, 1);
  expect(m.s[commitment(4)]).toBe(540);
});

test('nor lost at once', () => {
  const m = scene({ initiatives: [{ effects: [row(EFFECT.sway, commitment(4), -900)] }] });
  carry(m, 0);
  endTurn(m);
  expect(m.s[commitment(4)]).toBe(440);
});

test('at rest it leans to hesitation, from either side', () => {
  const m = scene({
    numbers: [
      [commitment(0), 850],
      [commitment(1), 250],
      [grievance(0), 0],
      [grievance(1), 0],
    ],
  });
  endTurn(m);
  expect([0, 1].map((c) => moved(m, commitment(c), 'commitment-slack'))).toEqual([-20, 10]);
});

test('a grievance past 25 eats into it, the deeper the more', () => {
  const m = scene({ numbers: Array.from({ length: 6 }, (_, k) => [intensity(k), 300] as const) });
  m.s[grievance(0)] = 242;
  m.s[grievance(1)] = 430;
  endTurn(m);
  // both waited, which adds 0.8 of grievance before it is reckoned
  expect([0, 1].map((c) => moved(m, commitment(c), 'commitment-grievance'))).toEqual([0, -20]);
});

test.each([
  [0, 'collaborates'],
  [199, 'collaborates'],
  [200, 'capitulates'],
  [400, 'hesitates'],
  [599, 'hesitates'],
  [600, 'resists'],
] as const)('commitment %i: %s', (value, stance) => {
  const m = scene();
  m.s[commitment(0)] = value;
  expect(playerView(m).constituents[0]!.currents[0]!.stance).toBe(stance);
});
