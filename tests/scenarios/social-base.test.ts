/** Pins: the social base falls by erosion: loathing eats it each turn; prestige and a strong far right bring some of it back. */
import { expect, test } from '@jest/globals';
import { FAR_RIGHT, type Field, LOATHING, PRESTIGE, type RuleId, SOCIAL_BASE, VALUATION } from '../../src/sim';
import { endTurn, moved, scene } from '../helpers/scene';

function eroded(field: Field, value: number, rule: RuleId): number {
  const m = scene({ numbers: [[field, value]] });
  endTurn(m);
  return moved(m, SOCIAL_BASE, rule);
}

test('in proportion to the loathing', () => {
  const by = (loathing: number) => eroded(LOATHING, loathing, 'base-loathing');
  expect(by(0)).toBe(0);
  expect(by(400)).toBeLessThan(0);
  expect(Math.abs(by(800) - 2 * by(400))).toBeLessThanOrEqual(2);
});

test('more when the far right is strong', () => {
  const by = (advance: number) => eroded(FAR_RIGHT, advance, 'base-far-right');
  expect(by(800)).toBeGreaterThan(by(450));
});

test('what comes back is won by prestige, which the market keeps up', () => {
  const renewed = (aura: number) => eroded(PRESTIGE, aura, 'base-renewal');
  expect(renewed(800)).toBeGreaterThan(renewed(300));
  expect(renewed(0)).toBe(0);
  const kept = (valuation: number) => {
    const m = scene({
      numbers: [
        [PRESTIGE, 500],
        [VALUATION, valuation],
      ],
    });
    endTurn(m);
    return moved(m, PRESTIGE, 'prestige-returns');
  };
  expect(kept(900)).toBeGreaterThan(0);
  expect(kept(200)).toBeLessThan(0);
});
