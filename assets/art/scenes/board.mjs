/** Parts from which the board scene builds towers and tokens: one atlas of cut-out sprites. */
import { facet } from '../lib/facet.mjs';
import { writeAtlas } from '../lib/atlas.mjs';
import { drawCrown, CROWN_OUTLINE } from '../lib/crown.mjs';
import { LAYERS, layerRule } from '../lib/layers.mjs';
import { gouge, hatch } from '../lib/marks.mjs';
import { arc, circle, ellipse, line, poly, rect } from '../lib/paths.mjs';
import { printScene } from '../lib/press.mjs';
import { Scene } from '../lib/scene.mjs';

/**
 * Geometry of a storey, handed to the game in the atlas's meta, in logical pixels from the slab sprite's top left corner:
 * `step` is the height one storey adds, `icon` the centre of the layer's niche, `cells` the first cell's corner and pitch.
 */
const STOREY = {
  w: 120,
  h: 32,
  step: 24,
  icon: { x: 12.5, y: 19, size: 18 },
  cells: { x: 26, y: 11, w: 15, h: 16, step: 17, count: 5 },
};

const DRAWINGS = {
  /** One storey: paper front with an ink niche for the layer's icon, lit top, dark side. Front face starts 6 px down. */
  slab(scene) {
    const w = 111,
      t = 7,
      h = 24,
      x = 1,
      dx = 8,
      dy = -6;
    const side = [
        [x + w, t],
        [x + w + dx, t + dy],
        [x + w + dx, t + h + dy],
        [x + w, t + h],
      ],
      top = [
        [x, t],
        [x + dx, t + dy],
        [x + w + dx, t + dy],
        [x + w, t],
      ];
    scene.mask = poly([
      [0, t - 1],
      [x + dx - 1, 0],
      [120, 0],
      [120, t + h + dy + 1],
      [x + w + 1, t + h + 1],
      [0, t + h + 1],
    ]);
    scene.add(poly(side), { k: 1 }).add(hatch(side, { angle: Math.PI / 2, gap: 3.4, w: 0.9, seed: 3 }), {});
    scene.add(poly(top), {}).stroke(poly(top), { k: 1 }, 1.8);
    scene
      .add(rect(x, t, w, h), {})
      .add(rect(x, t, 23, h), { k: 1 })
      .stroke(rect(x, t, w, h), { k: 1 }, 2.4);
  },
  'cell-grip'(scene) {
    scene.mask = rect(0, 0, 15, 16);
    scene.add(rect(0, 0, 15, 16), { k: 1 });
  },
  /** Red and gouged: read by the cuts where red and black look alike. */
  'cell-alternative'(scene) {
    scene.mask = rect(0, 0, 15, 16);
    scene
      .add(rect(0, 0, 15, 16), { r: 1 })
      .add(gouge(4.6, 8, 12, 2.2, 1.7) + gouge(8.4, 8, 12, 2.2, 1.5) + gouge(12, 8.5, 9, 2.2, 1.3), {});
  },
  'cell-free'(scene) {
    scene.mask = rect(0, 0, 15, 16);
    scene.add(rect(0, 0, 15, 16), {}).stroke(rect(1.6, 1.6, 11.8, 12.8), { k: 1 }, 1.5, { dash: '2.4 2.4' });
  },
  crown(scene) {
    const s = 0.2;
    scene.mask = poly(CROWN_OUTLINE.map(([x, y]) => [32 + x * s, 112.5 + y * s]));
    scene.within(`translate(32,112.5) scale(${s})`, () => drawCrown(scene));
  },
  /** Laid over a slab when a storey gives way: a bolt of bare paper with inked lips. */
  crack(scene) {
    const bolt = [
        [36, 0],
        [46, 9],
        [40, 13],
        [57, 22],
        [52, 31],
        [60, 31],
        [66, 20],
        [52, 12],
        [58, 8],
        [46, 0],
      ],
      branch = [
        [62, 21],
        [82, 17],
        [100, 24],
        [84, 21],
        [66, 25],
      ];
    scene.mask = poly(bolt) + poly(branch);
    scene.stroke(poly(bolt), { k: 1 }, 2.6).stroke(poly(branch), { k: 1 }, 2);
  },
  flag(scene) {
    drawPennant(scene, { r: 1 }, 'M18,5C30,-1 42,11 56,4L54,27C42,33 30,22 17,28Z');
  },
  'flag-democratic'(scene) {
    drawPennant(scene, { b: 1 }, 'M18,4L56,15L18,28Z');
  },
  'flag-capital'(scene) {
    drawPennant(scene, { o: 1 }, 'M18,4L56,4L45,16L56,28L18,28Z');
  },
  plate(scene) {
    drawPlate(scene, { k: 1 });
  },
  'plate-front'(scene) {
    drawPlate(scene, { r: 1 });
  },
  /** A flat cap and a raised fist. */
  'person-left'(scene) {
    drawFigure(scene, { r: 1 }, [
      `M5,8Q5,2 12,2Q18,2 18,7L21,8.6L5,9Z`,
      'M19,20L24,11L21.6,9.4L16.5,17Z',
      circle(23.4, 8.6, 2.6),
    ]);
  },
  /** A brimmed hat and a ballot. */
  'person-democratic'(scene) {
    drawFigure(scene, { b: 1 }, [rect(3, 7, 18, 2.6), 'M7,8L8,1.6L16,1.6L17,8Z', rect(18, 18, 7, 8)]);
  },
  /** A top hat with a gap in it. */
  'person-capital'(scene) {
    drawFigure(scene, { o: 1 }, [rect(4, 7, 16, 2.4), rect(7, -0.5, 10, 8)]);
  },
  /** A folded paper dart: an announced move. */
  threat(scene) {
    const body = [
      [2, 20],
      [60, 3],
      [30, 42],
      [26, 28],
    ];
    scene.mask = poly([
      [-1, 21],
      [63, 0],
      [30, 47],
      [24, 30],
    ]);
    scene.stroke(poly(body), { k: 1 }, 4);
    facet(
      scene,
      [
        [2, 20],
        [60, 3],
        [26, 28],
      ],
      0.95,
      { scale: 0.7 },
    );
    facet(
      scene,
      [
        [26, 28],
        [60, 3],
        [30, 42],
      ],
      0.42,
      { scale: 0.7 },
    );
    scene
      .add(
        poly([
          [26, 28],
          [60, 3],
          [33, 33],
        ]),
        { r: 1 },
      )
      .stroke(poly(body), { k: 1 }, 2.4);
  },
  /** Two interlaced rings of rope, red and blue. */
  compact(scene) {
    const rope = (d, tone) =>
      scene
        .stroke(d, {}, 12, { cap: 'butt' })
        .stroke(d, { k: 1 }, 9, { cap: 'butt' })
        .stroke(d, tone, 5, { cap: 'butt' });
    const ring = (x) => circle(x, 17, 11);
    scene.mask = { parts: [ring(18), ring(36)], transform: '', grow: 13 };
    rope(ring(18), { r: 1 });
    rope(ring(36), { b: 1 });
    // The red ring comes back over the blue one at the lower crossing, which ties them.
    rope(arc(18, 17, 11, 0.2, 1.2), { r: 1 });
    scene.stroke(arc(18, 17, 11, -0.05, 1.45), { r: 1 }, 5, { cap: 'butt' });
  },
  spark(scene) {
    const points = [];
    for (let i = 0; i < 16; i++) {
      const a = (i / 16) * Math.PI * 2,
        r = i % 2 ? 5 : i % 4 ? 11 : 15;
      points.push([16 + r * Math.cos(a), 16 + r * Math.sin(a)]);
    }
    scene.mask = poly(points.map(([x, y]) => [16 + (x - 16) * 1.06, 16 + (y - 16) * 1.06]));
    scene.add(poly(points), { o: 1 }).stroke(poly(points), { k: 1 }, 1.6);
  },
  /** A nail for the end of a leader, where it touches the land. */
  pin(scene) {
    scene.mask = circle(9, 9, 9);
    scene.add(circle(9, 9, 7.4), { k: 1 }).add(circle(9, 9, 3), {});
  },
};

const SIZES = {
  slab: [120, 32],
  'cell-grip': [15, 16],
  'cell-alternative': [15, 16],
  'cell-free': [15, 16],
  crown: [64, 42],
  crack: [120, 32],
  flag: [60, 58],
  'flag-democratic': [60, 58],
  'flag-capital': [60, 58],
  plate: [160, 30],
  'plate-front': [160, 30],
  'person-left': [28, 36],
  'person-democratic': [28, 36],
  'person-capital': [28, 36],
  threat: [64, 48],
  compact: [54, 34],
  spark: [32, 32],
  pin: [18, 18],
};

function drawPennant(scene, tone, cloth) {
  scene.mask = { parts: [rect(14.4, 3, 3.2, 52), cloth], transform: '', grow: 5.4 };
  scene.stroke(line([16, 3], [16, 55]), { k: 1 }, 3.4, { cap: 'butt' });
  scene
    .cut(cloth, tone, 3)
    .stroke(cloth, { k: 1 }, 1.8)
    .add(gouge(28, 16, 15, 1.5, 1.1) + gouge(34, 16, 11, 1.6, 1), {});
}

/** Swallow-tailed banner; its ends may be kept and its middle stretched between x = 16 and x = 144. */
function drawPlate(scene, tone) {
  const shape = (m) =>
    poly([
      [m, m],
      [160 - m, m],
      [152 - m, 15],
      [160 - m, 30 - m],
      [m, 30 - m],
      [8 + m, 15],
    ]);
  scene.mask = shape(0);
  scene.add(shape(1.6), tone);
}

/** A token figure: head, shoulders, and what tells it apart. */
function drawFigure(scene, tone, marks) {
  const parts = [ellipse(12, 10, 5, 5.8), 'M2,36L2,26Q2,18 9,16.4L15,16.4Q22,18 22,26L22,36Z', ...marks];
  scene.push('translate(3,3.4) scale(.86)');
  for (const d of parts) scene.stroke(d, {}, 7);
  for (const d of parts) scene.stroke(d, { k: 1 }, 2.4);
  for (const d of parts) scene.add(d, tone);
  scene.add(gouge(6.4, 26, 11, 1.5, 0.9) + gouge(9, 26, 8, 1.5, 0.8), {});
  scene.pop();
  scene.mask = { parts, transform: 'translate(3,3.4) scale(.86)', grow: 6 };
}

/** A layer's icon in paper, for the niche of its slab. */
function layerSprite(id) {
  const scene = new Scene(18, 18);
  scene.mask = { parts: [LAYERS[id]], transform: 'scale(.75)', grow: 0, rule: layerRule(id) };
  return scene;
}

export async function render() {
  const sprites = [];
  let seed = 40;
  const press = { scale: 2, vignette: 0, register: 0.35, wear: 0.45, wobble: 0.35 };
  for (const [name, draw] of Object.entries(DRAWINGS)) {
    const scene = new Scene(...SIZES[name]);
    draw(scene);
    sprites.push({ name, raw: printScene(scene, { ...press, seed: seed++ }) });
  }
  for (const id of Object.keys(LAYERS))
    sprites.push({ name: `layer-${id}`, raw: printScene(layerSprite(id), { ...press, wobble: 0, seed: seed++ }) });
  return writeAtlas('board', sprites, { width: 512, q: 88, meta: { storey: STOREY } });
}
