/** Pins: privatised platforms wear the mediations away; popular control rebuilds them. */
import { expect, test } from '@jest/globals';
import { grip, LAYERS, MEDIATIONS, POPULAR_CONTROL } from '../../src/sim';
import { endTurn, moved, scene } from '../helpers/scene';

const PLATFORMS = LAYERS.indexOf('platforms');

function worn(held: number, control: number): number {
  const m = scene({
    numbers: [[POPULAR_CONTROL, control], ...[0, 1].map((t) => [grip(t, PLATFORMS), held] as const)],
  });
  endTurn(m);
  return moved(m, MEDIATIONS, 'mediations-wear');
}

test('held and uncontrolled they wear', () => expect(worn(850, 0)).toBeLessThan(0));
test('free and controlled they mend', () => expect(worn(200, 800)).toBeGreaterThan(0));
test('free and uncontrolled they stand', () => expect(worn(200, 0)).toBe(0));
