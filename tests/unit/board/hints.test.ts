/** What a figure of the stage is said to be, under the pointer. */
import { describe, expect, test } from '@jest/globals';
import { hintAt } from '../../../src/board/hints';
import { placeOf, SKETCH } from '../../../src/board/map-data';
import { readBoard } from '../../../src/board/reading';
import {
  BUBBLE,
  bowlPoint,
  crowdPoint,
  lordPoint,
  type Point,
  polePoint,
  SQUARE,
  sealPoint,
  WORLD,
} from '../../../src/board/world';
import { fakeView } from '../../e2e/board-page/fake-session';

const view = fakeView();
const reading = readBoard({
  ...view,
  tracks: { ...view.tracks, loathing: 700, 'far-right': 600, ecology: 500, unity: 410, valuation: 330 },
});
const sites = reading.theatres.map((theatre, index) => ({ theatre, place: placeOf(SKETCH, theatre.id, index) }));
const threat: Point = { x: 800, y: 300 };
const figure = (_: string, value: number): string => String(Math.round(value / 10));
const said = (at: Point): string | null => hintAt(reading, sites, [threat], at, (key) => key, figure);

describe('a hint', () => {
  const [site] = sites;
  if (site === undefined) throw new Error('The made-up match has no theatre');
  const tower = site.place.tower;
  const crowd = crowdPoint(SQUARE, 1);
  const pole = polePoint(SQUARE, 1);

  test.each<[string, Point, string]>([
    ['a move', threat, 'move.open-data.name · 120%'],
    ['a seal', sealPoint(tower, 1), 'institution.competition.name · game-institution-captured'],
    ['a bowl', bowlPoint(tower, 6, 0), 'number-hardship · 40'],
    [
      'a plate',
      { x: tower.x, y: tower.y + 20 },
      `theatre.united-states.name · number-grip 78 · number-alternative ${site.theatre.alternative}`,
    ],
    ['a shield', lordPoint(2), 'lord.search.name · number-chest · 12'],
    ['a crowd', { x: crowd.x, y: crowd.y - 20 }, 'constituent.democratic.name · number-share · 34'],
    ['the garland', { x: pole.x - 60, y: pole.y + 8 }, 'track.unity.name · 41'],
    ['the bubble', BUBBLE, 'track.valuation.name · 33'],
    ['the sky', { x: 900, y: 40 }, 'track.loathing.name · 70'],
    ['the east', { x: WORLD.width - 40, y: 420 }, 'track.far-right.name · 60'],
    ['the tide', { x: 900, y: WORLD.height - 40 }, 'track.ecology.name · 50'],
  ])('names %s', (_, at, hint) => expect(said(at)).toBe(hint));

  test('says nothing of the open sea, nor of an edge that nothing comes from', () => {
    expect(said({ x: 1000, y: 820 })).toBeNull();
    const calm = { ...reading, edges: { loathing: 10, 'far-right': 10, ecology: 10 } };
    expect(hintAt(calm, sites, [threat], { x: 900, y: 40 }, (key) => key, figure)).toBeNull();
  });
});
