/** What the stage makes of a view: cells that add up, crowds, strain, threats; and what a point of it stands for. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holdsPoint, parseMap, placeOf, SKETCH } from '../../../src/board/map-data';
import { isLegal, targetAt } from '../../../src/board/picking';
import { readBoard } from '../../../src/board/reading';
import { MAX_PEOPLE } from '../../../src/board/reading-front';
import { CELLS, storeyBox, boxCentre } from '../../../src/board/world';
import { fakeView } from '../../e2e/board-page/fake-session';

const view = fakeView();
const reading = readBoard(view);
const sites = reading.theatres.map((theatre, index) => ({ theatre, place: placeOf(SKETCH, theatre.id, index) }));

describe('reading a view', () => {
  test('cells of a storey never overlap, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (grip, share) => {
        const alternative = Math.floor(((1000 - grip) * share) / 1000);
        const theatre = view.theatres[0]!;
        const cells = [{ ...theatre.cells[0]!, grip, alternative }];
        const [storey] = readBoard({ ...view, theatres: [{ ...theatre, cells }] }).theatres[0]!.storeys;
        expect(storey!.grip + storey!.alternative).toBeLessThanOrEqual(CELLS);
        expect(Math.abs(storey!.grip * 100 - grip)).toBeLessThanOrEqual(50);
        expect(storey!.alternative).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('crowns sit where grip is half or more; supports strain before they break', () => {
    expect(reading.theatres.filter(({ crowned }) => crowned).map(({ id }) => id)).not.toContain('china');
    const strain = (value: number, down: boolean) =>
      readBoard({ ...view, props: [{ id: 'valuation', value, down }] }).props[0]?.strain;
    expect([strain(800, false), strain(400, false), strain(300, false), strain(200, true)]).toEqual([0, 1, 2, 3]);
  });

  test('a lord in the court is folded as the rules say it fares', () => {
    const one = view.lords[0]!;
    const state = (chest: number) =>
      readBoard({ ...view, rumours: [], lords: [{ ...one, chest, loyalty: null }] }).lords[0]!.state;
    expect([state(20), state(2), state(0)]).toEqual(['calm', 'wounded', 'fallen']);
  });

  test('a crowd grows with commitment and with share, and leaves with its currents', () => {
    const people = (share: number, commitment: number, absence: number): number => {
      const one = view.constituents[0]!;
      const currents = one.currents.map((current) => ({ ...current, commitment, absence }));
      return readBoard({ ...view, constituents: [{ ...one, share, currents }] }).crowds[0]!.people;
    };
    expect(people(400, 600, 0)).toBeGreaterThan(people(400, 300, 0));
    expect(people(400, 600, 0)).toBeGreaterThan(people(200, 600, 0));
    expect(people(400, 600, 3)).toBe(0);
    expect(people(1000, 1000, 0)).toBe(MAX_PEOPLE);
  });

  test('what our acts took off a move shows in its force; an unknown force stays unknown', () => {
    const rumour = { ...view.rumours[0]!, size: 120, blunted: 50 };
    expect(readBoard({ ...view, rumours: [rumour] }).threats[0]?.force).toBe(60);
    expect(readBoard({ ...view, rumours: [{ ...rumour, size: null }] }).threats[0]?.force).toBeNull();
    expect(readBoard({ ...view, rumours: [{ ...rumour, certainty: 'exposed', isFalse: true }] }).threats[0]?.kind).toBe(
      'false',
    );
  });
});

describe('picking', () => {
  test('the middle of every storey is that storey', () => {
    for (const { theatre, place } of sites) {
      for (const [storey, { layer }] of theatre.storeys.entries()) {
        const at = boxCentre(storeyBox(place.tower, storey));
        expect(targetAt(sites, at.x, at.y)).toEqual({ theatre: theatre.id, layer });
      }
    }
  });

  test('land is its theatre, open sea is nothing', () => {
    for (const { theatre, place } of sites) expect(targetAt(sites, place.pin.x, place.pin.y)?.theatre).toBe(theatre.id);
    expect(targetAt(sites, 930, 840)).toBeNull();
  });

  test('an empty list leaves a side free; a layer asked for refuses a theatre pressed as a whole', () => {
    expect(isLegal({ theatres: [], layers: [] }, 'europe', null)).toBe(true);
    expect(isLegal({ theatres: ['africa'], layers: [] }, 'europe', 'cloud')).toBe(false);
    expect(isLegal({ theatres: [], layers: ['cloud'] }, 'europe', 'cloud')).toBe(true);
    expect(isLegal({ theatres: [], layers: ['cloud'] }, 'europe', null)).toBe(false);
  });
});

describe('map data', () => {
  test('what is not a map is refused whole', () => {
    for (const wrong of [
      null,
      3,
      {},
      { theatres: {} },
      { theatres: { europe: { tower: [1, 2] } } },
      { theatres: { europe: { tower: 'x', polygons: [] } } },
    ])
      expect(parseMap(wrong)).toBeNull();
  });

  test('a map is read with points as pairs or as objects', () => {
    const map = parseMap({
      theatres: {
        europe: {
          tower: { x: 5, y: 6 },
          pin: [1, 1],
          polygons: [
            [
              [0, 0],
              [2, 0],
              [2, 2],
              [0, 2],
            ],
          ],
        },
      },
    });
    expect(map?.theatres['europe']?.tower).toEqual({ x: 5, y: 6 });
    expect(holdsPoint(map!.theatres['europe']!, 1, 1)).toBe(true);
    expect(holdsPoint(map!.theatres['europe']!, 3, 1)).toBe(false);
  });
});
