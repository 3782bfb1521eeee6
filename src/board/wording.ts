/** Which words go where on the stage, from a reading and a way to look words up. Pure. */
import { percent } from '../i18n';
import type { Label } from './labels';
import type { Site } from './picking';
import { type BoardReading, numberIn } from './reading';
import { squareOf } from './square-place';
import { crowdPoint, lordPoint, type Point, propPoint, storeyBox, TOWER } from './world';

/** Level texts have dots in their keys (`theatre.europe.name`), the interface's messages dashes (`board-…`). */
export type Words = (key: string) => string;
/** How a number of the whole board is written, by its path and in tenths, so that it reads here as on its gauge. */
export type Figures = (path: string, value: number) => string;

export function writeLabels(
  reading: BoardReading,
  sites: readonly Site[],
  threats: readonly Point[],
  words: Words,
  figure: Figures,
): Label[] {
  const square = squareOf(sites);
  return [
    ...sites.flatMap((site) => theatreLabels(site, words)),
    ...reading.threats.flatMap((threat, index): Label[] => {
      const at = threats[index];
      if (at === undefined) return [];
      const text = threat.move === null ? words('board-unknown-move') : words(`move.${threat.move}.name`);
      const force = threat.force === null ? {} : { number: percent(threat.force) };
      return [{ id: `move ${threat.number}`, kind: 'move', x: at.x + 22, y: at.y, text, look: threat.kind, ...force }];
    }),
    ...reading.lords.map((lord, index): Label => {
      const at = lordPoint(index);
      const text = words(`lord.${lord.id}.name`);
      return {
        id: `lord ${lord.id}`,
        kind: 'lord',
        x: at.x,
        y: at.y + 33,
        text,
        number: String(lord.chest),
        look: lord.state,
      };
    }),
    ...reading.props.map((prop, index): Label => {
      const at = propPoint(index);
      const text = words(`track.${prop.id}.name`);
      return {
        id: `prop ${prop.id}`,
        kind: 'prop',
        x: at.x,
        y: at.y + 12,
        text,
        number: figure(prop.id, numberIn(reading, prop.id)),
        look: `strain-${prop.strain}`,
      };
    }),
    ...reading.crowds.map((crowd, index): Label => {
      const at = crowdPoint(square, index);
      return {
        id: `crowd ${crowd.id}`,
        kind: 'crowd',
        x: at.x,
        y: at.y + 24,
        text: words(`constituent.${crowd.id}.name`),
        look: crowd.id,
      };
    }),
  ];
}

function theatreLabels({ theatre, place }: Site, words: Words): Label[] {
  const base = place.tower;
  const plate: Label = {
    id: `plate ${theatre.id}`,
    kind: 'plate',
    x: base.x + TOWER.depthX / 2,
    y: base.y + 4,
    text: words(`theatre.${theatre.id}.name`),
    number: String(theatre.grip),
    counter: String(theatre.alternative),
    look: theatre.crowned ? 'held' : 'free',
  };
  const storeys = theatre.storeys.map((storey, index): Label => {
    const box = storeyBox(base, index);
    return {
      id: `storey ${theatre.id} ${storey.layer}`,
      kind: 'storey',
      x: box.x - 5,
      y: box.y + box.height / 2,
      text: words(`layer.${storey.layer}.name`),
    };
  });
  return [plate, ...storeys];
}
