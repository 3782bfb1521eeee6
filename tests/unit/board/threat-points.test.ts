/** Where the markers of moves stand: by what they aim at, none on another, none in the lords' court. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placeOf, SKETCH } from '../../../src/board/map-data';
import { readBoard, type ThreatReading } from '../../../src/board/reading';
import { targetPoint, threatPoints, type TowerPlaces } from '../../../src/board/threat-points';
import { boxHolds, COURT, storeyBox, TOWER } from '../../../src/board/world';
import { LAYERS } from '../../../src/sim/vocabulary';
import { fakeView } from '../../e2e/board-page/fake-session';

const { theatres, threats } = readBoard(fakeView());
const ids = theatres.map(({ id }) => id);
const places: TowerPlaces = {
  base: (theatre) => placeOf(SKETCH, theatre, ids.indexOf(theatre)).tower,
  storey: (_, layer) => LAYERS.indexOf(layer as (typeof LAYERS)[number]),
  top: (theatre) => placeOf(SKETCH, theatre, ids.indexOf(theatre)).tower.y - TOWER.storey * LAYERS.length,
};
const [model] = threats;
if (model === undefined) throw new Error('The made-up match has no rumour');
const threat = (theatre: string | null, layer: ThreatReading['layer']): ThreatReading => ({ ...model, theatre, layer });

test('a marker stands level with the storey it aims at, east of its tower', () => {
  const box = storeyBox(SKETCH.theatres['europe']!.tower, LAYERS.indexOf('cloud'));
  const at = targetPoint('europe', 'cloud', places);
  expect(at.x).toBeGreaterThan(box.x + box.width);
  expect(at.y).toBeGreaterThan(box.y);
  expect(at.y).toBeLessThan(box.y + box.height);
});

test('whatever is announced, no marker lies on another or among the lords', () => {
  const aim = fc.record({
    theatre: fc.option(fc.constantFrom(...ids)),
    layer: fc.option(fc.constantFrom(...LAYERS)),
  });
  fc.assert(
    fc.property(fc.array(aim, { minLength: 1, maxLength: 8 }), (aims) => {
      const points = threatPoints(
        aims.map(({ theatre, layer }) => threat(theatre, layer)),
        places,
      );
      expect(points.length).toBe(aims.length);
      for (const [index, a] of points.entries()) {
        expect(boxHolds(COURT, a.x, a.y)).toBe(false);
        for (const b of points.slice(index + 1))
          expect(Math.abs(a.x - b.x) >= 50 || Math.abs(a.y - b.y) >= 38).toBe(true);
      }
    }),
  );
});
