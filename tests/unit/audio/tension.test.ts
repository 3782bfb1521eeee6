import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { moodOf, stemVolumes, tensionOf, type TenseView } from '../../../src/audio/tension';

const BOUND = 250;
const viewOf = (unity: number, props: readonly number[], dangers = 0): TenseView => ({
  tracks: { unity },
  props: props.map((value) => ({ value })),
  propBound: BOUND,
  dangers: Array.from({ length: dangers }, () => null),
});
const CALM = viewOf(700, [700, 700, 700]);
const track = fc.integer({ min: 0, max: 1000 });
const anyView = fc
  .tuple(track, fc.array(track, { minLength: 3, maxLength: 3 }), fc.integer({ min: 0, max: 4 }))
  .map(([unity, props, dangers]) => viewOf(unity, props, dangers));

describe('tension', () => {
  test('a front at ease before a Leviathan that stands firm is calm', () => {
    expect(tensionOf(CALM)).toBe(0);
    expect(moodOf(tensionOf(CALM))).toBe('calm');
  });

  test.each([
    ['a front about to part', viewOf(150, [700, 700, 700])],
    ['two props down', viewOf(700, [700, 240, 100])],
    ['one danger', viewOf(700, [700, 700, 700], 1)],
  ])('%s is enough to make it uneasy', (_, view) => {
    expect(moodOf(tensionOf(view))).toBe('uneasy');
  });

  test('two strains together, or two dangers, make it decisive', () => {
    expect(moodOf(tensionOf(viewOf(150, [240, 100, 700])))).toBe('decisive');
    expect(moodOf(tensionOf(viewOf(700, [700, 700, 700], 2)))).toBe('decisive');
  });

  test('the lowest prop alone is half of what brings the Leviathan down', () => {
    const one = tensionOf(viewOf(700, [100, 700, 700]));
    const two = tensionOf(viewOf(700, [100, 100, 700]));
    expect(one).toBeCloseTo(two / 2);
  });

  test('it stays from 0 to 1, and no strain ever lowers it', () => {
    fc.assert(
      fc.property(anyView, fc.integer({ min: 1, max: 400 }), (view, by) => {
        const tension = tensionOf(view);
        expect(tension).toBeGreaterThanOrEqual(0);
        expect(tension).toBeLessThanOrEqual(1);
        const parting = { ...view, tracks: { unity: view.tracks.unity - by } };
        const shaking = { ...view, props: view.props.map(({ value }) => ({ value: value - by })) };
        const threatened = { ...view, dangers: [...view.dangers, null] };
        for (const worse of [parting, shaking, threatened]) {
          expect(tensionOf(worse)).toBeGreaterThanOrEqual(tension - 1e-9);
        }
      }),
    );
  });
});

describe('stems', () => {
  test('calm is the machine alone; at the height all three are whole', () => {
    expect(stemVolumes(0)).toEqual({ low: 0.75, mid: 0, high: 0 });
    expect(stemVolumes(1)).toEqual({ low: 1, mid: 1, high: 1 });
  });

  test('the middle comes in before the high, and none falls as tension grows', () => {
    const at = Array.from({ length: 101 }, (_, percent) => stemVolumes(percent / 100));
    expect(stemVolumes(0.45)).toMatchObject({ mid: 1, high: 0 });
    for (const [k, now] of at.slice(1).entries()) {
      for (const stem of ['low', 'mid', 'high'] as const) expect(now[stem]).toBeGreaterThanOrEqual(at[k]![stem]);
    }
  });
});
