/** The six layers of the stack as icons on a 24-unit grid: solid, even-odd, legible at 16 px. Drawn for the game. */
import { circle, poly, rect } from './paths.mjs';

const pins = () =>
  [8, 11, 14].map((i) => rect(i, 1.5, 2, 4) + rect(i, 18.5, 2, 4) + rect(1.5, i, 4, 2) + rect(18.5, i, 4, 2)).join('');

/** A chip: minerals, energy, processors. */
const matter =
  pins() +
  rect(5.5, 5.5, 13, 13) +
  rect(8.2, 8.2, 7.6, 7.6) +
  poly([
    [10.2, 10.2],
    [13.8, 10.2],
    [13.8, 13.8],
    [10.2, 13.8],
  ]);

/** A cloud with two server slots. */
const cloud =
  'M6.6,19.5C3.6,19.5 1.5,17.5 1.5,14.9C1.5,12.5 3.2,10.8 5.4,10.5C5.7,7 8.5,4.5 11.9,4.5C15,4.5 17.5,6.5 18.2,9.4C20.8,9.6 22.5,11.7 22.5,14.3C22.5,17.2 20.4,19.5 17.4,19.5Z' +
  rect(6.2, 13, 7.6, 1.5) +
  rect(6.2, 16, 7.6, 1.5) +
  circle(16.6, 13.75, 1) +
  circle(16.6, 16.75, 1);

/** A drum of records. */
const data =
  'M3.5,5.3C3.5,3.4 7.3,2 12,2C16.7,2 20.5,3.4 20.5,5.3L20.5,6.4C20.5,8.2 16.7,9.6 12,9.6C7.3,9.6 3.5,8.2 3.5,6.4Z' +
  'M3.5,9.2C5.2,10.8 8.4,11.5 12,11.5C15.6,11.5 18.8,10.8 20.5,9.2L20.5,12.6C20.5,14.4 16.7,15.8 12,15.8C7.3,15.8 3.5,14.4 3.5,12.6Z' +
  'M3.5,15.4C5.2,17 8.4,17.7 12,17.7C15.6,17.7 18.8,17 20.5,15.4L20.5,18.8C20.5,20.6 16.7,22 12,22C7.3,22 3.5,20.6 3.5,18.8Z';

/** A web of six nodes round a hollow one. Parts overlap, so it fills by winding and the hollow runs the other way. */
const models = (() => {
  const nodes = Array.from({ length: 6 }, (_, i) => [
    12 + 8.6 * Math.cos((i * Math.PI) / 3 - Math.PI / 2),
    12 + 8.6 * Math.sin((i * Math.PI) / 3 - Math.PI / 2),
  ]);
  const bar = ([x1, y1], [x2, y2]) => {
    const a = Math.atan2(y2 - y1, x2 - x1) + Math.PI / 2,
      dx = Math.cos(a) * 0.62,
      dy = Math.sin(a) * 0.62;
    return poly([
      [x1 + dx, y1 + dy],
      [x2 + dx, y2 + dy],
      [x2 - dx, y2 - dy],
      [x1 - dx, y1 - dy],
    ]);
  };
  // Spokes stop short of the hollow, so nothing crosses it.
  const spokes = nodes.map(([x, y]) => bar([x, y], [12 + (x - 12) * 0.42, 12 + (y - 12) * 0.42])).join('');
  const rim = nodes.map((node, i) => bar(node, nodes[(i + 1) % 6])).join('');
  const hole = 'M10.2,12a1.8,1.8 0 1 1 3.6,0a1.8,1.8 0 1 1 -3.6,0Z';
  const hub = 'M7.7,12a4.3,4.3 0 1 0 8.6,0a4.3,4.3 0 1 0 -8.6,0Z';
  return spokes + rim + nodes.map(([x, y]) => circle(x, y, 2.9)).join('') + hub + hole;
})();

/** A shop with an awning: the marketplace that platforms own. */
const platforms =
  'M3.2,3L20.8,3L23,9.2C23,11 21.7,12 20.2,12C18.8,12 17.5,11 17.5,9.6C17.5,11 16.2,12 14.75,12C13.3,12 12,11 12,9.6C12,11 10.7,12 9.25,12C7.8,12 6.5,11 6.5,9.6C6.5,11 5.2,12 3.8,12C2.3,12 1,11 1,9.2Z' +
  'M3,13.4L21,13.4L21,21.5L3,21.5Z' +
  rect(12.8, 15.4, 5.6, 6.1) +
  rect(5.4, 15.4, 5.2, 3.4);

/** A coin. */
const money =
  circle(12, 12, 10.4) +
  circle(12, 12, 8.4) +
  circle(12, 12, 4.7) +
  circle(12, 12, 2.7) +
  poly([
    [6.2, 7.3],
    [7.3, 6.2],
    [9.3, 8.2],
    [8.2, 9.3],
  ]) +
  poly([
    [17.8, 7.3],
    [16.7, 6.2],
    [14.7, 8.2],
    [15.8, 9.3],
  ]) +
  poly([
    [6.2, 16.7],
    [7.3, 17.8],
    [9.3, 15.8],
    [8.2, 14.7],
  ]) +
  poly([
    [17.8, 16.7],
    [16.7, 17.8],
    [14.7, 15.8],
    [15.8, 14.7],
  ]);

export const LAYERS = { matter, cloud, data, models, platforms, money };

/** models fills by winding, the others even-odd. */
export const layerRule = (id) => (id === 'models' ? 'nonzero' : 'evenodd');
