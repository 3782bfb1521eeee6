/** Pins: commitment is slow, either way, whatever is done in a turn; it rests at hesitation, and grievance eats it. */
import { expect, test } from '@jest/globals';
import { commitment, EFFECT, grievance, intensity, type Match, playerView } from '../../src/sim';
import { MOST_GAINED, MOST_LOST } from '../../src/sim/front';
import { carry, endTurn, moved, row, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const REST = tunable('commitment', 'REST');
const PATIENCE = tunable('commitment', 'PATIENCE');
const cool = Array.from({ length: 6 }, (_, k) => [intensity(k), 200] as const);

test('however much is done in a turn, no current is bought back at once', () => {
  const much = { effects: [row(EFFECT.sway, commitment(4), 900)] };
  const m = scene({ initiatives: [much, much] });
  carry(m, 0);
  carry(m, 1);
  expect(m.s[commitment(4)]).toBe(500 + MOST_GAINED);
});

test('nor lost at once, though it goes faster than it comes', () => {
  const m = scene({ initiatives: [{ effects: [row(EFFECT.sway, commitment(4), -900)] }] });
  carry(m, 0);
  endTurn(m);
  expect(m.s[commitment(4)]).toBe(500 - MOST_LOST);
  expect(MOST_LOST).toBeGreaterThan(MOST_GAINED);
});

test('at rest it leans to hesitation, from either side', () => {
  const m = scene({
    numbers: [
      [commitment(0), REST + 300],
      [commitment(1), REST - 300],
      [commitment(2), REST],
    ],
  });
  endTurn(m);
  const [above, below, at] = [0, 1, 2].map((c) => moved(m, commitment(c), 'commitment-slack'));
  expect(above).toBeLessThan(0);
  expect([below, at]).toEqual([-above!, 0]);
});

test('a grievance past patience eats into it, the deeper the more', () => {
  const eaten = (past: number): number => {
    const m: Match = scene({ numbers: cool });
    m.s[grievance(0)] = PATIENCE + past - tunable('commitment', 'WAITING');
    endTurn(m);
    return moved(m, commitment(0), 'commitment-grievance');
  };
  expect(eaten(0)).toBe(0);
  expect(eaten(1)).toBeLessThan(0);
  expect(eaten(200)).toBeLessThan(eaten(1));
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
