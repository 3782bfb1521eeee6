/**
 * The kit: every small picture of the stage, printed on one sheet — pressed art first, and the drawn stand-in where it is
 * missing.
 */
import { BANDS } from './drawn/bands';
import { FIGURES } from './drawn/figures';
import { FOLDS } from './drawn/folds';
import { FRONT_SIGNS } from './drawn/front-signs';
import { GIANT } from './drawn/giant';
import { MARKS } from './drawn/marks';
import type { Drawing, Pen } from './drawn/pen';
import { ROOF_PARTS } from './drawn/roof-parts';
import { TOWER_PARTS } from './drawn/tower-parts';
import { layOut, type Rect, type Sized } from './sheet';

const DRAWINGS: readonly Drawing[] = [
  ...TOWER_PARTS,
  ...FIGURES,
  ...MARKS,
  ...GIANT,
  ...FOLDS,
  ...FRONT_SIGNS,
  ...ROOF_PARTS,
  ...BANDS,
];
/** Pixels a world unit in the drawn kit: sharp up to a close look. */
const FINENESS = 2;
/** Powers of two, which the graphics card can shrink smoothly. */
const SHEET = { width: 2048, height: 1024 };
/** Pixels between pictures, so that none bleeds into its neighbour when shrunk. */
const APART = 8;

const finenessOf = ({ isCoarse }: Drawing): number => (isCoarse === true ? FINENESS / 2 : FINENESS);
/** Pixels a drawing takes on the sheet. */
const sizeOf = (drawing: Drawing): Sized => ({
  name: drawing.name,
  width: drawing.width * finenessOf(drawing),
  height: drawing.height * finenessOf(drawing),
});

/** Scale at which each picture has its world size. */
const SCALES: ReadonlyMap<string, number> = new Map(DRAWINGS.map((drawing) => [drawing.name, 1 / finenessOf(drawing)]));
/** Undefined for a picture that the kit does not hold. */
export const scaleOf = (name: string): number | undefined => SCALES.get(name);

/** Pressed art that takes the place of a drawn picture: a region of an image that was loaded. */
export interface Pressed {
  readonly name: string;
  readonly image: ImageBitmap;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All of it on one sheet, and where each picture lies there: one texture, so that towers, giant and crowds are one batch. */
export interface Kit {
  readonly sheet: HTMLCanvasElement;
  readonly places: ReadonlyMap<string, Rect>;
}

export const byName = (pressed: readonly Pressed[]): ReadonlyMap<string, Pressed> =>
  new Map(pressed.map((picture) => [picture.name, picture]));

/** Prints the kit, a picture a step, so that it can be done a little at a time; each step gives what it was drawn with. */
export function* printKit(pressed: ReadonlyMap<string, Pressed>): Generator<Pen, Kit, void> {
  const canvas = document.createElement('canvas');
  canvas.width = SHEET.width;
  canvas.height = SHEET.height;
  // In memory and not on the graphics card: it is read back once, to become a texture.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('This browser gives no canvas to draw on');
  const places = layOut(DRAWINGS.map(sizeOf), SHEET, APART);
  for (const drawing of DRAWINGS) {
    const place = places.get(drawing.name);
    if (place === undefined) continue;
    const { x, y, width, height } = place;
    const fineness = finenessOf(drawing);
    pen.save();
    pen.beginPath();
    pen.rect(x, y, width, height);
    pen.clip();
    pen.translate(x + width / 2, y + height / 2);
    pen.scale(fineness, fineness);
    const art = pressed.get(drawing.name);
    if (art === undefined) drawing.draw(pen);
    else fit(pen, art, drawing);
    pen.restore();
    yield pen;
  }
  return { sheet: canvas, places };
}

/** Pressed art in the box of the drawing it replaces, whole and undistorted. */
function fit(pen: Pen, art: Pressed, box: Drawing): void {
  const scale = Math.min(box.width / art.width, box.height / art.height);
  const [width, height] = [art.width * scale, art.height * scale];
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(art.image, art.x, art.y, art.width, art.height, -width / 2, -height / 2, width, height);
}
