/** A lord's arms: a folded shield, an engraved field, a charge built round one red lens, the paper crown. 512 × 536. */
import { CROWN_OUTLINE, drawCrown } from './crown.mjs';
import { facet } from './facet.mjs';
import { hatch } from './marks.mjs';
import { grow, poly } from './paths.mjs';
import { Scene } from './scene.mjs';

/** Corners of the shield at rest, clockwise from the top left. */
export const EDGE = [
  [70, 120],
  [256, 104],
  [442, 120],
  [448, 300],
  [372, 424],
  [256, 500],
  [140, 424],
  [64, 300],
];
const HEART = [256, 262];
/** Light on the eight facets of the border, from the top left, clockwise. */
const LIGHTS = [0.95, 0.66, 0.4, 0.3, 0.16, 0.46, 0.7, 0.9];

/** An outline made larger or smaller round the shield's middle. */
export const swell = (factor, edge = EDGE) => edge.map((p) => grow(p, [256, 300], factor));

/** Where the crown's own drawing (origin at the chin) lands on a shield. */
export const CROWN_AT = { x: 256, y: 478, scale: 0.84 };

/** The folded border and the engraved field, then the charge, held inside the field. */
export function drawShield(scene, charge, edge = EDGE) {
  scene.add(poly(swell(1.05, edge)), { k: 1 }).add(poly(edge), {});
  edge.forEach((p, i) => {
    facet(scene, [p, edge[(i + 1) % edge.length], HEART], LIGHTS[i], { scale: 1.6, edge: 1.6 });
  });
  const field = swell(0.8, edge);
  scene
    .add(poly(field), {})
    .add(hatch(field, { angle: 0, gap: 12, w: 2.6, seed: 4, taper: 0.06 }), { b: 1 })
    .stroke(poly(field), { k: 1 }, 6);
  scene.within('', () => charge(scene), scene.clip(poly(field)));
}

/** The whole emblem of a lord at rest, cut out. charge(scene) draws round (256, 300), some 240 px wide. */
export function lordShield(charge) {
  const { x, y, scale } = CROWN_AT,
    crown = CROWN_OUTLINE.map((p) => [x + p[0] * scale, y + p[1] * scale]);
  const scene = new Scene(512, 536, { mask: poly(swell(1.075)) + poly(crown) });
  drawShield(scene, charge);
  scene.within(`translate(${x},${y}) scale(.84)`, drawCrown);
  return scene;
}
