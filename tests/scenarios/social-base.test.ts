/** Pins: the social base falls by erosion: loathing eats it each turn; strength at the far right brings some of it back. */
import { expect, test } from '@jest/globals';
import { FAR_RIGHT, type Field, LOATHING, type RuleId, SOCIAL_BASE } from '../../src/sim';
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

test('something always comes back', () => expect(eroded(LOATHING, 0, 'base-renewal')).toBeGreaterThan(0));

test('more when the far right is strong', () => {
  const by = (advance: number) => eroded(FAR_RIGHT, advance, 'base-far-right');
  expect(by(800)).toBeGreaterThan(by(450));
});
