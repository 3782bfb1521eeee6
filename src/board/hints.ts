/**
 * What a figure of the stage stands for, in words, under the pointer: seals, bowls, bands, bubble, garland, tempers, shields,
 * markers and plates too small to be named from where one looks. Pure; the panels say the same at length.
 */
import { percent } from '../i18n';
import type { Site } from './picking';
import { type BoardReading, EDGES, type EdgeId, numberIn } from './reading';
import { squareOf } from './square-place';
import type { Figures, Words } from './wording';
import {
  BAND,
  type Box,
  BUBBLE,
  bandReach,
  bowlPoint,
  crowdPoint,
  lordPoint,
  NEATLINE,
  type Point,
  polePoint,
  sealPoint,
  TOWER,
  WORLD,
} from './world';

/** World units from the middle of a figure at which it is still meant. */
const SEAL = 11;
const BOWL = 10;
const MARKER = 24;
const SHIELD = 30;

export function hintAt(
  reading: BoardReading,
  sites: readonly Site[],
  threats: readonly Point[],
  at: Point,
  words: Words,
  figure: Figures,
): string | null {
  return (
    threatHint(reading, threats, at, words) ??
    theatreHint(sites, at, words) ??
    lordHint(reading, at, words) ??
    frontHint(reading, squareOf(sites), at, words, figure) ??
    valuationHint(reading, at, words, figure) ??
    edgeHint(reading, at, words, figure)
  );
}

const near = (at: Point, point: Point, reach: number): boolean =>
  Math.abs(at.x - point.x) <= reach && Math.abs(at.y - point.y) <= reach;
const say = (...parts: readonly (string | number)[]): string => parts.join(' · ');

function threatHint({ threats }: BoardReading, points: readonly Point[], at: Point, words: Words): string | null {
  const threat = threats[points.findIndex((point) => near(at, point, MARKER))];
  if (threat === undefined) return null;
  const name = threat.move === null ? words('board-unknown-move') : words(`move.${threat.move}.name`);
  return threat.force === null ? name : say(name, percent(threat.force));
}

function theatreHint(sites: readonly Site[], at: Point, words: Words): string | null {
  for (const { theatre, place } of sites) {
    const seal = theatre.seals.find((_, index) => near(at, sealPoint(place.tower, index), SEAL));
    if (seal !== undefined) return say(words(`institution.${seal.id}.name`), words(`game-institution-${seal.state}`));
    for (let bowl = 0; bowl < theatre.bowls; bowl += 1)
      if (near(at, bowlPoint(place.tower, theatre.storeys.length, bowl), BOWL))
        return say(words('number-hardship'), theatre.hardship);
    const plate = { x: place.tower.x, y: place.tower.y + 20 };
    if (Math.abs(at.x - plate.x) <= TOWER.width / 2 && Math.abs(at.y - plate.y) <= 18)
      return say(
        words(`theatre.${theatre.id}.name`),
        `${words('number-grip')} ${theatre.grip}`,
        `${words('number-alternative')} ${theatre.alternative}`,
      );
  }
  return null;
}

function lordHint({ lords }: BoardReading, at: Point, words: Words): string | null {
  const lord = lords.find((_, index) => near(at, lordPoint(index), SHIELD));
  return lord === undefined ? null : say(words(`lord.${lord.id}.name`), words('number-chest'), lord.chest);
}

function frontHint(reading: BoardReading, square: Box, at: Point, words: Words, figure: Figures): string | null {
  for (const [index, crowd] of reading.crowds.entries()) {
    const middle = crowdPoint(square, index);
    const name = words(`constituent.${crowd.id}.name`);
    if (crowd.temper > 0 && near(at, { x: middle.x - 26, y: middle.y - 98 }, 22))
      return say(name, words('number-grievance'), crowd.grievance);
    if (near(at, { x: middle.x, y: middle.y - 30 }, 52)) return say(name, words('number-share'), crowd.share);
    const pole = polePoint(square, index);
    if (index > 0 && at.x > pole.x - 116 && at.x < pole.x && Math.abs(at.y - pole.y - 8) < 18)
      return say(words('track.unity.name'), figure('unity', numberIn(reading, 'unity')));
  }
  return null;
}

function valuationHint(reading: BoardReading, at: Point, words: Words, figure: Figures): string | null {
  if (!near(at, BUBBLE, 30)) return null;
  return say(words('track.valuation.name'), figure('valuation', numberIn(reading, 'valuation')));
}

function edgeHint(reading: BoardReading, { x, y }: Point, words: Words, figure: Figures): string | null {
  const { edges } = reading;
  const from: Readonly<Record<EdgeId, number>> = {
    loathing: y - NEATLINE,
    ecology: WORLD.height - NEATLINE - y,
    'far-right': WORLD.width - NEATLINE - x,
  };
  const edge = EDGES.find((it) => from[it] >= 0 && from[it] <= bandReach(edges[it]) && from[it] <= BAND.deep);
  return edge === undefined ? null : say(words(`track.${edge}.name`), figure(edge, numberIn(reading, edge)));
}
