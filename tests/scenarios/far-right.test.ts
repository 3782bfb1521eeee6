/** Pins: the far right feeds on hardship and on a fragmented conversation, and starves on popular control. */
import { expect, test } from '@jest/globals';
import { FAR_RIGHT, type Field, grip, hardship, LAYERS, POPULAR_CONTROL, type RuleId } from '../../src/sim';
import { endTurn, moved, scene } from '../helpers/scene';

const PLATFORMS = LAYERS.indexOf('platforms');

/** What a rule does to it when every theatre's number, or a number of the whole board, stands at a value. */
function fed(rule: RuleId, value: number, ...fields: readonly Field[]): number {
  const m = scene({ numbers: fields.map((field) => [field, value] as const) });
  endTurn(m);
  return moved(m, FAR_RIGHT, rule);
}

test('on hardship, and it recedes where there is little', () => {
  const by = (value: number) => fed('far-right-hardship', value, hardship(0), hardship(1));
  expect([by(100) < 0, by(600) > 0, by(900) > by(600)]).toEqual([true, true, true]);
});

test('on platforms in the lords’ hands', () => {
  const by = (value: number) => fed('far-right-fragmentation', value, grip(0, PLATFORMS), grip(1, PLATFORMS));
  expect(by(100)).toBe(0);
  expect(by(850)).toBeGreaterThan(0);
});

test('not on popular control', () => {
  const by = (value: number) => fed('far-right-control', value, POPULAR_CONTROL);
  expect(by(0)).toBe(0);
  expect(by(800)).toBeLessThan(0);
});
