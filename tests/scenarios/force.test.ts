/** Pins: an act strikes with the front's unity and its constituent's commitment, against habit and what was learnt of it. */
import { expect, test } from '@jest/globals';
import { commitment, EFFECT, type Field, forceOf, learning, SOCIAL_BASE, UNITY, weariness } from '../../src/sim';
import { carry, fullForce, row, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

/** By how much the force changes when some numbers stand at a value. */
function change(value: number, ...fields: readonly Field[]): number {
  const m = scene();
  const before = forceOf(m, 0);
  for (const field of fields) m.s[field] = value;
  return forceOf(m, 0) - before;
}

test('stronger with unity, and with its own constituent’s commitment', () => {
  expect(change(900, UNITY)).toBeGreaterThan(10);
  expect(change(800, commitment(0), commitment(1), commitment(2))).toBeGreaterThan(0);
  expect(change(800, commitment(3), commitment(4), commitment(5))).toBe(0);
});

test('weaker for each point of weariness of its contradiction, and of learning of its lever', () => {
  const tired = tunable('force', 'WEARINESS_COST');
  const learnt = tunable('force', 'LEARNING_COST');
  expect(Math.min(tired, learnt)).toBeGreaterThan(0);
  expect(change(4, weariness(0))).toBe(-4 * tired);
  expect(change(4, learning(0))).toBe(-4 * learnt);
  expect(change(4, learning(1))).toBe(0);
});

test('never without any', () => {
  const m = scene({
    numbers: [
      [UNITY, 0],
      [weariness(0), 12],
      [learning(0), 12],
    ],
  });
  expect(forceOf(m, 0)).toBe(tunable('force', 'LEAST_FORCE'));
});

test('the force scales what the act does, and nothing of what it does fixedly', () => {
  const effects = [row(EFFECT.add, SOCIAL_BASE, -100), row(EFFECT.addFixed, UNITY, -7)];
  const hit = (unity: number): readonly [number, number, number] => {
    const m = scene({ initiatives: [{ effects }], numbers: [[UNITY, unity]] });
    const force = forceOf(m, 0);
    const before = m.s[SOCIAL_BASE]!;
    carry(m, 0);
    return [before - m.s[SOCIAL_BASE]!, force, unity - m.s[UNITY]!];
  };
  for (const unity of [200, 500, 900]) expect(hit(unity)).toEqual([hit(unity)[1], hit(unity)[1], 7]);
  expect(forceOf(fullForce(scene()), 0)).toBe(100);
});
