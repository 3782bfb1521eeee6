/** The first view of the stage: all that a level has in play, whole, at the sizes that the stage has on a laptop and a desktop. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Camera } from '../../../src/board/camera';
import { landBox, parseMap, placeOf } from '../../../src/board/map-data';
import { readBoard } from '../../../src/board/reading';
import { Stops } from '../../../src/board/stops';
import { writeLabels } from '../../../src/board/wording';
import { type Box, sceneBox } from '../../../src/board/world';
import { fakeView } from '../../e2e/board-page/fake-session';

const map = parseMap(JSON.parse(readFileSync('assets/public/art/map.json', 'utf8')));
if (map === null) throw new Error('The map cannot be read');
const reading = readBoard(fakeView());
const all = reading.theatres.map((theatre, index) => ({ theatre, place: placeOf(map, theatre.id, index) }));

/** Half of a crowd, and its height with the flag, world units. */
const CROWD = { side: 56, height: 110 } as const;
const STAGES = [
  { name: 'a laptop', width: 656, height: 354 },
  { name: 'a desktop', width: 921, height: 507 },
] as const;

describe.each(STAGES)('on $name the first view', ({ width, height }) => {
  const open = (sites: typeof all) => {
    const camera = new Camera();
    camera.setViewport(width, height);
    const stops = new Stops(camera, () => true);
    stops.setSites(sites);
    stops.open();
    const boxes = sites.flatMap(({ theatre, place }) => [
      sceneBox(place.tower, theatre.storeys.length),
      landBox(place) ?? [],
    ]);
    const figures = writeLabels(
      reading,
      sites,
      [],
      (key) => key,
      (_, value) => String(value),
    ).filter(({ kind }) => kind === 'crowd' || kind === 'prop');
    expect(figures).toHaveLength(6);
    const crowds = figures.map(({ x, y }) => ({
      x: x - CROWD.side,
      y: y - CROWD.height,
      width: 2 * CROWD.side,
      height: CROWD.height,
    }));
    const isCut = (box: Box): boolean =>
      camera.screenX(box.x) < -1 ||
      camera.screenY(box.y) < -1 ||
      camera.screenX(box.x + box.width) > width + 1 ||
      camera.screenY(box.y + box.height) > height + 1;
    return { camera, cut: [...boxes.flat(), ...crowds].filter(isCut) };
  };

  test('of Europe alone shows it, the giant and the three crowds whole, near enough for their words', () => {
    const { camera, cut } = open(all.filter(({ theatre }) => theatre.id === 'europe'));
    expect(cut).toEqual([]);
    expect(camera.zoom).toBeGreaterThan(0.5);
  });

  test.each(all.map(({ theatre }) => theatre.id))('of %s alone cuts nothing either', (id) => {
    expect(open(all.filter(({ theatre }) => theatre.id === id)).cut).toEqual([]);
  });

  test('of all theatres is the whole map', () => {
    const { camera, cut } = open(all);
    expect(cut).toEqual([]);
    expect(camera.zoom).toBeCloseTo(camera.farthest);
  });
});
