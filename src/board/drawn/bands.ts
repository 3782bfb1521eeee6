/** The bands of print that come in from the map's edges; each can be laid end to end with itself. */
import { BAND } from '../world';
import { INK } from '../palette';
import { type Drawing, gouge, line, type Outline, type Pen, scatter, trace } from './pen';

const SIZE = { width: BAND.long, height: BAND.deep, isCoarse: true } as const;
const [LEFT, RIGHT, HEAD, FOOT] = [-BAND.long / 2, BAND.long / 2, -BAND.deep / 2, BAND.deep / 2];

export const BANDS: readonly Drawing[] = [
  { name: 'band-loathing', ...SIZE, draw: drawLoathing },
  { name: 'band-far-right', ...SIZE, draw: drawFarRight },
  { name: 'band-ecology', ...SIZE, draw: drawEcology },
];

/** A squall of gouges: long at the head, broken below. */
function drawLoathing(pen: Pen): void {
  const random = scatter(5);
  const pitch = 7;
  for (let x = LEFT + pitch / 2; x < RIGHT; x += pitch) {
    const length = BAND.deep * (0.55 + random() * 0.42);
    gouge(pen, x, HEAD + length / 2 - 6, length + 12, Math.PI / 2, 3.6, INK.key);
    if (random() > 0.45) gouge(pen, x + 2, FOOT - 14 - random() * 16, 16, Math.PI / 2, 1.6, INK.key);
  }
}

/** Rank on rank of the same black teeth. */
function drawFarRight(pen: Pen): void {
  const teeth = 7;
  const pitch = BAND.long / teeth;
  for (const [depth, gap] of [
    [FOOT, 0],
    [FOOT - 30, 0.5],
  ] as const) {
    const rank: [number, number][] = [[LEFT, HEAD]];
    for (let tooth = 0; tooth <= teeth; tooth += 1) {
      const x = LEFT + pitch * (tooth + gap);
      rank.push([Math.min(RIGHT, x - pitch / 2), depth - 26], [Math.min(RIGHT, x), depth]);
    }
    rank.push([RIGHT, depth - 26], [RIGHT, HEAD]);
    trace(pen, rank);
    pen.fillStyle = gap === 0 ? INK.soft : INK.key;
    pen.fill();
    if (gap === 0) line(pen, rank.slice(1, -1), 2, INK.paperHigh);
  }
}

/** An ochre tide, its crests cut as the old engravers cut water. */
function drawEcology(pen: Pen): void {
  const waves = 4;
  const pitch = BAND.long / waves;
  const crest = (lift: number, shift: number): Outline => {
    const points: [number, number][] = [];
    for (let x = LEFT; x <= RIGHT; x += pitch / 16) {
      const turn = ((x - LEFT) / pitch + shift) % 1;
      points.push([x, HEAD + lift + 11 * (turn < 0.7 ? 1 - turn / 0.7 : (turn - 0.7) / 0.3)]);
    }
    return points;
  };
  const top = crest(4, 0);
  trace(pen, [...top, [RIGHT, FOOT], [LEFT, FOOT]]);
  pen.fillStyle = INK.ochre;
  pen.fill();
  line(pen, top, 4, INK.paperHigh);
  line(pen, top, 2, INK.key);
  for (let row = 1; row < 7; row += 1) line(pen, crest(4 + row * 13, row * 0.31), row % 2 === 0 ? 1.4 : 2.2, INK.key);
}
