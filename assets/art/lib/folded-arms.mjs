/** Motifs of the lords, folded: their eight trades, and what they reign with. Each draws in a 256-unit square. */
import { CHARGES } from './charges.mjs';
import { drawCrown } from './crown.mjs';
import { facet } from './facet.mjs';
import { litLens as lens } from './lens.mjs';
import { keyhole, porthole, waxSeal } from './machine-parts.mjs';
import { hatch } from './marks.mjs';
import { circle, line, poly, rect } from './paths.mjs';
import { drawMast } from './regalia.mjs';
import { points } from './points.mjs';
import { KEY, OCHRE, RED } from './inks.mjs';

const PAPER = {};

/** A folded solid: paper halo, bold outline, then facets [points, light] from 0 (black) to 1 (bare paper). */
export function fold(s, facets, outline = facets.map(([corners]) => poly(corners)).join('')) {
  s.stroke(outline, PAPER, 24).stroke(outline, KEY, 12);
  for (const [corners, light] of facets) facet(s, corners, light, { scale: 1.5, edge: 1.8 });
}

/** A lord's charge, lifted from its shield; what does not look has another part where the shield has its lens. */
const charge =
  (id, fit, part = nothing) =>
  (s) =>
    s.within(fit, () => CHARGES[id](s, part));
const nothing = () => {};

export const FOLDED_ARMS = {
  bell: charge('feed', 'translate(-102,-132) scale(.9)'),
  castle: charge('cloud', 'translate(-118,-152) scale(.97)', keyhole),
  glass: charge('search', 'translate(-122,-158) scale(.93)', lens),
  rocket: charge('rockets', 'translate(-112,-158) scale(.94)', porthole),
  chip: charge('chips', 'translate(-102,-138) scale(.9)', porthole),
  phone: charge('pocket', 'translate(-140,-182) scale(1.04)', keyhole),
  parcel: charge('logistics', 'translate(-154,-196) scale(1.1)'),
  coins: charge('venture', 'translate(-142,-170) scale(.98)'),
  /** The paper crown, worn by nobody. */
  crown(s) {
    s.within('translate(128,604) scale(.93,1.06)', () => {
      s.stroke(poly(points('-116,-366 -128,-470 -68,-492 0,-520 68,-492 128,-470 116,-366')), PAPER, 26);
      drawCrown(s);
    });
  },
  /** The sword that is a mast. */
  mast: (s) => s.within('translate(84,330) rotate(9) scale(.58)', drawMast),
  /** The camera that looks at the crowd. */
  camera(s) {
    s.stroke(line([206, 14], [206, 84], [150, 84]), PAPER, 34).stroke(line([206, 12], [206, 84], [150, 84]), KEY, 20);
    s.cut(rect(178, 6, 56, 18), KEY, 6);
    s.push('rotate(-16 128 150)');
    fold(s, [
      [points('36,108 206,108 222,130 36,130'), 0.95],
      [points('36,130 222,130 222,184 36,184'), 0.62],
      [points('36,184 222,184 206,206 36,206'), 0.24],
    ]);
    s.cut(poly(points('22,88 228,88 240,110 30,110')), KEY, 8);
    s.cut(poly(points('6,98 42,104 42,210 6,218')), KEY, 8).cut(circle(192, 158, 9), OCHRE, 4);
    s.pop();
    lens(s, 42, 176, 37);
  },
  /** The button that is always there. */
  button(s) {
    fold(s, [
      [points('22,168 128,128 234,168 128,208'), 0.9],
      [points('22,168 128,208 128,248 22,206'), 0.62],
      [points('234,168 128,208 128,248 234,206'), 0.28],
    ]);
    const dome = 'M62,158C62,72 194,72 194,158C194,192 62,192 62,158Z';
    s.cut(dome, RED, 10).stroke(dome, KEY, 8);
    s.add(hatch(points('150,100 186,122 194,160 172,178 140,184'), { angle: 1.2, gap: 8, w: 3, seed: 5 }), KEY, {
      over: true,
    });
    s.add('M82,138C84,116 98,104 116,102C106,112 98,124 96,144Z', PAPER);
  },
  /** The pointer that has decided. */
  cursor(s) {
    fold(s, [
      [points('66,18 66,206 112,162'), 0.95],
      [points('66,18 112,162 202,156'), 0.42],
      [points('112,162 142,150 184,232 152,246'), 0.2],
    ]);
  },
  /** The lock whose key is elsewhere. */
  lock(s) {
    const shackle = 'M78,122L78,84Q78,28 128,28Q178,28 178,84L178,122';
    s.stroke(shackle, PAPER, 46, { cap: 'butt' })
      .stroke(shackle, KEY, 34, { cap: 'butt' })
      .stroke(shackle, OCHRE, 16, { cap: 'butt' });
    fold(s, [
      [points('40,112 216,112 128,176'), 0.95],
      [points('216,112 216,240 128,176'), 0.34],
      [points('216,240 40,240 128,176'), 0.22],
      [points('40,240 40,112 128,176'), 0.7],
    ]);
    keyhole(s, 128, 172, 40);
  },
  /** A decree, folded and sealed before it was read. */
  decree(s) {
    s.push('rotate(7 128 128)');
    fold(s, [
      [points('46,16 178,16 178,92 46,86'), 0.95],
      [points('178,16 212,48 212,96 178,92'), 0.4],
      [points('46,86 212,96 212,166 46,160'), 0.74],
      [points('46,160 212,166 212,244 46,238'), 0.95],
    ]);
    for (const y of [36, 54, 180, 198]) s.stroke(line([64, y], [y % 4 ? 128 : 160, y + 1]), KEY, 6.5, { cap: 'butt' });
    s.pop();
    waxSeal(s, 168, 206, 36);
  },
};
