/** Hands of the lords, in folded paper, larger than what they handle: one that strikes or grips, one that pinches. */
import { facet } from './facet.mjs';
import { poly } from './paths.mjs';
import { points } from './points.mjs';

/** A folded solid: paper halo, bold outline, then facets ['x,y x,y …', light] from 0 (black) to 1 (bare paper). */
export function foldSolid(scene, facets, { halo = 16, edge = 8, scale = 1.1, crease = 1.6 } = {}) {
  const corners = facets.map(([text, light]) => [typeof text === 'string' ? points(text) : text, light]);
  const outline = corners.map(([shape]) => poly(shape)).join('');
  if (halo) scene.stroke(outline, {}, halo);
  if (edge) scene.stroke(outline, { k: 1 }, edge);
  for (const [shape, light] of corners) facet(scene, shape, light, { scale, edge: crease });
}

/** A fist seen from the front, knuckles down: its lowest point is the origin, its arm goes up out of sight. Some 180 wide. */
export function drawFoldedFist(scene) {
  const sleeve = [
      ['-46,-200 0,-200 0,-420 -40,-420', 0.6],
      ['0,-200 46,-200 40,-420 0,-420', 0.14],
    ],
    cuff = [
      ['-64,-150 0,-142 0,-196 -58,-204', 0.98],
      ['0,-142 64,-150 58,-204 0,-196', 0.66],
    ],
    back = [
      ['-60,-146 -14,-142 -34,-54 -96,-62', 0.96],
      ['-14,-142 34,-142 34,-54 -34,-54', 0.7],
      ['34,-142 60,-146 96,-62 34,-54', 0.34],
    ],
    fingers = [];
  for (let i = 0; i < 4; i++) {
    const x = -98 + i * 49,
      top = i === 1 || i === 2 ? -62 : -66,
      low = i === 1 || i === 2 ? 4 : -2;
    fingers.push(
      [`${x},${top} ${x + 26},${top - 8} ${x + 27},-26 ${x - 2},-24`, i < 3 ? 0.96 : 0.66],
      [`${x + 26},${top - 8} ${x + 49},${top} ${x + 49},-24 ${x + 27},-26`, i < 2 ? 0.6 : 0.36],
      [`${x - 2},-24 ${x + 27},-26 ${x + 49},-24 ${x + 44},${low} ${x + 6},${low}`, i < 2 ? 0.3 : 0.14],
    );
  }
  foldSolid(scene, [...sleeve, ...cuff, ...back, ...fingers]);
  foldSolid(
    scene,
    [
      ['-118,-90 -88,-110 -16,-62 -6,-38 -60,-46', 0.9],
      ['-118,-90 -60,-46 -6,-38 -20,-20 -84,-32', 0.4],
    ],
    { halo: 9, edge: 6 },
  );
}

/** Thumb and two fingers that pinch the origin, pointing right; the arm goes off to the left. */
export function drawFoldedPinch(scene) {
  foldSolid(scene, [
    ['-182,-84 -190,-16 -420,-20 -420,-130', 0.5],
    ['-190,-16 -176,40 -420,60 -420,-20', 0.15],
    ['-138,-72 -132,42 -176,48 -188,-92', 0.98],
  ]);
  const finger = ['10,2 -8,10 -38,-32 -16,-46', '-16,-46 -38,-32 -82,-46 -74,-74', '-74,-74 -82,-46 -134,-26 -140,-66'];
  scene.within('translate(22,-15)', () =>
    foldSolid(
      scene,
      finger.map((shape, i) => [shape, [0.5, 0.24, 0.4][i]]),
      { halo: 10, edge: 7 },
    ),
  );
  foldSolid(
    scene,
    [
      ['-82,-46 -134,-26 -128,38 -86,14', 0.62],
      ['-86,14 -128,38 -62,56 -50,32', 0.42],
      ['-50,32 -62,56 4,20 -6,6', 0.2],
      ...finger.map((shape, i) => [shape, [0.98, 0.62, 0.96][i]]),
    ],
    { halo: 10, edge: 7 },
  );
}
