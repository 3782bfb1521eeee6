/** A motif cut out of its sheet: a scene of 256 units a side whose scissors follow whatever is drawn in it. */
import { Scene } from './scene.mjs';

/** Paper left round the drawing by the scissors, in units of the scene. */
const MARGIN = 9;

/** How much the transforms round a shape enlarge it: the margin must not grow with them. */
const scaleOf = (wrap) =>
  wrap
    .flatMap(([transform]) => [...(transform ?? '').matchAll(/scale\(([-.\d]+)/g)])
    .reduce((scale, [, factor]) => scale * Math.abs(Number(factor)), 1);

const black = ({ d, width, join = 'round', cap = 'round', dash, clip, wrap }) => {
  const thick = Math.round(((width ?? 0) + MARGIN / scaleOf(wrap)) * 1000) / 1000;
  // A dashed line is cut out whole: nobody cuts round each dash.
  const fill = width ? 'none' : '#000';
  let svg = `<path d="${d}" fill="${fill}" stroke="#000" stroke-width="${thick}" stroke-linejoin="${join}" stroke-linecap="${dash ? 'round' : cap}"/>`;
  if (clip) svg = `<g clip-path="url(#${clip})">${svg}</g>`;
  for (const [transform, clipId] of wrap.toReversed())
    svg = `<g${transform ? ` transform="${transform}"` : ''}${clipId ? ` clip-path="url(#${clipId})"` : ''}>${svg}</g>`;
  return svg;
};

export class Sprite extends Scene {
  constructor(draw) {
    super(256, 256, { mask: 'drawn' });
    this.within('translate(9 9) scale(.93)', () => draw(this));
  }

  /** Black where any shape lies, and a margin round it: the silhouette needs no drawing of its own. */
  maskSvg() {
    const shapes = this.items.map(black).join('');
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${this.w} ${this.h}" width="${this.w}" height="${this.h}"><defs>${this.defs.join('')}</defs><rect width="${this.w}" height="${this.h}" fill="#fff"/>${shapes}</svg>`;
  }
}
