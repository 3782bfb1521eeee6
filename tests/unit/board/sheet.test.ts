/** The sheet that all drawn pictures share: none overlaps another, none is left out, and a full sheet is refused. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { layOut } from '../../../src/board/sheet';

const APART = 8;

test('pictures lie within the sheet and apart from each other, whatever their sizes', () => {
  const size = fc.integer({ min: 1, max: 120 });
  fc.assert(
    fc.property(fc.array(fc.tuple(size, size), { minLength: 1, maxLength: 40 }), (sizes) => {
      const pictures = sizes.map(([width, height], index) => ({ name: `picture ${index}`, width, height }));
      const places = [...layOut(pictures, { width: 400, height: 4000 }, APART).values()];
      expect(places.length).toBe(pictures.length);
      for (const [index, a] of places.entries()) {
        expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 400 && a.y + a.height <= 4000).toBe(true);
        for (const b of places.slice(index + 1)) {
          const clear =
            a.x + a.width + APART <= b.x ||
            b.x + b.width + APART <= a.x ||
            a.y + a.height + APART <= b.y ||
            b.y + b.height + APART <= a.y;
          expect(clear).toBe(true);
        }
      }
    }),
  );
});

test('says which picture finds no room', () => {
  const pictures = ['one', 'two'].map((name) => ({ name, width: 60, height: 60 }));
  expect(() => layOut(pictures, { width: 100, height: 100 }, APART)).toThrow('before two');
});
