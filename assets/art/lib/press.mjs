/**
 * The press: turns a Scene into a print. It rasterises one plate per ink, lets the knife wobble, screens the greys into
 * dots or lines, wears the ink, misregisters the plates and multiplies them on procedural paper.
 * Plain arithmetic over pixels: no browser, no graphics card, so the same source gives the same picture.
 */
import { Resvg } from '@resvg/resvg-js';
import { INKS, PALETTE, PLATES, toRgb } from './palette.mjs';
import { hash2, makeRandom, smoothStep, valueNoise } from './noise.mjs';

/** Screen of each ink: cell in logical pixels, angle in radians; angles differ so that overprints do not moiré. */
const SCREENS = {
  b: { kind: 'line', cell: 5.2, angle: 0.5 },
  o: { kind: 'dot', cell: 6.2, angle: 0.05 },
  r: { kind: 'dot', cell: 6.6, angle: 0.78 },
  k: { kind: 'dot', cell: 5, angle: 1.31 },
};

/** How far each plate lands from the key: [dx, dy, turn]. Red stays close: its drift is the one that shows. */
const REGISTER = { b: [1.5, -0.9, 0.0005], o: [-1.3, 1.2, -0.0004], r: [1.1, 1.5, 0.0006], k: [0, 0, 0] };

/** How unevenly each ink wears. */
const WEAR = { k: 0.85, r: 1.1, b: 1.15, o: 1 };

const rasterise = (svg, width) => {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width }, shapeRendering: 2 }).render();
  return image.pixels;
};

/**
 * Prints the scene at `scale` device pixels per logical pixel.
 * register, wear and wobble are strengths (1 is a poster; small sprites want less); creases are fold lines { x } or { y }.
 * Returns raw pixels { data, width, height, channels } with an alpha channel when the scene has a mask.
 */
export function printScene(scene, options = {}) {
  const {
    scale = 2,
    seed = 1,
    register = 1,
    wear = 1,
    wobble = 1,
    screens = {},
    creases = [],
    vignette = 0.06,
    paperHex = PALETTE.paper,
  } = options;
  const width = Math.round(scene.w * scale),
    height = Math.round(scene.h * scale);
  const frame = { scene, scale, seed, width, height };
  const paper = toRgb(paperHex);
  const sheet = makeSheet(frame, { paper, creases, vignette });
  PLATES.forEach((plate, index) => {
    if (scene.uses(plate))
      inkPlate(frame, sheet, {
        plate,
        index,
        paper,
        register,
        wear,
        wobble,
        screen: { ...SCREENS[plate], ...screens[plate] },
      });
  });
  const alpha = scene.mask ? cutOut(frame, wobble) : null;
  return { data: toBytes(sheet, alpha, seed), width, height, channels: alpha ? 4 : 3 };
}

/** Blank paper: cloudy tone, grain, fibres, a slight vignette and the shadows of the folds. */
function makeSheet({ scene, scale, seed, width, height }, { paper, creases, vignette }) {
  const sheet = new Float32Array(width * height * 3);
  const fibres = rasterise(fibreSvg(scene, seed), width);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const X = x / scale,
        Y = y / scale;
      let value =
        1 +
        0.03 * (valueNoise(X / 90, Y / 90, seed) - 0.5) +
        0.022 * (valueNoise(X / 7, Y / 7, seed + 1) - 0.5) +
        0.034 * (valueNoise(X * 0.9, Y * 0.9, seed + 2) - 0.5) +
        (fibres[i * 4] / 255 - 0.502) * 0.9;
      value *= 1 - vignette * smoothStep(0.75, 1.5, Math.hypot((X / scene.w - 0.5) * 2, (Y / scene.h - 0.5) * 2));
      for (const crease of creases) value *= creaseLight(crease, X, Y, seed);
      const warm = (valueNoise(X / 160, Y / 160, seed + 5) - 0.5) * 0.02;
      sheet[i * 3] = paper[0] * value;
      sheet[i * 3 + 1] = paper[1] * (value - warm * 0.4);
      sheet[i * 3 + 2] = paper[2] * (value - warm);
    }
  }
  return sheet;
}

/** A fold catches light on one lip and drops a shadow on the other. */
function creaseLight(crease, X, Y, seed) {
  const away =
    crease.x !== undefined
      ? X - crease.x - 2.8 * (valueNoise(Y / 60, crease.x, seed + 8) - 0.5)
      : Y - crease.y - 2.8 * (valueNoise(X / 60, crease.y, seed + 9) - 0.5);
  const lip = 0.055 * Math.exp(-((away + 1.6) ** 2) / 3.2) - 0.095 * Math.exp(-((away - 1.2) ** 2) / 2.6);
  const slope = away < 0 ? 0.03 * Math.exp(away / 26) : -0.034 * Math.exp(-away / 34);
  return 1 + (crease.strength ?? 1) * (lip + slope);
}

function fibreSvg({ w, h }, seed) {
  const random = makeRandom(seed + 99);
  let body = '';
  for (let i = 0; i < Math.round((w * h) / 5200); i++) {
    const x = random() * w,
      y = random() * h,
      a = random() * 6.3,
      length = 5 + random() * 20,
      bend = (random() - 0.5) * 14;
    const colour = random() < 0.62 ? '#6b5533' : '#fff',
      opacity = 0.06 + random() * 0.16,
      thick = 0.35 + random() * 0.6;
    const c = Math.cos(a),
      s = Math.sin(a);
    body += `<path d="M${x},${y}q${(c * length) / 2 - bend * s},${(s * length) / 2 + bend * c} ${c * length},${s * length}" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${thick}" fill="none"/>`;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}"><rect width="${w}" height="${h}" fill="#808080"/>${body}</svg>`;
}

/** Multiplies one inked plate on the sheet. */
function inkPlate(
  { scene, scale, seed, width, height },
  sheet,
  { plate, index, paper, register, wear, wobble, screen },
) {
  const pixels = rasterise(scene.plateSvg(plate), width);
  const cover = new Float32Array(width * height);
  for (let i = 0; i < cover.length; i++) cover[i] = 1 - pixels[i * 4] / 255;
  const ink = toRgb(INKS[plate]).map((v, i) => Math.min(1, v / paper[i]));
  const [dx, dy, turn] = REGISTER[plate].map((v) => v * register);
  const s = seed * 17 + index * 31,
    worn = wear * WEAR[plate];
  const tint = makeScreen(screen, scale, s);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const X = x / scale,
        Y = y / scale;
      let u = X - dx - (Y - scene.h / 2) * turn,
        v = Y - dy + (X - scene.w / 2) * turn;
      if (wobble) {
        u += wobble * (1.5 * (valueNoise(X / 15, Y / 15, s) - 0.5) + 0.5 * (valueNoise(X / 3.4, Y / 3.4, s + 1) - 0.5));
        v +=
          wobble *
          (1.5 * (valueNoise(X / 15, Y / 15, s + 2) - 0.5) + 0.5 * (valueNoise(X / 3.4, Y / 3.4, s + 3) - 0.5));
      }
      let c = sample(cover, width, height, u * scale, v * scale);
      if (c < 0.004) continue;
      if (c < 0.985) c = tint(c, X, Y);
      // Worn ink: salt flecks gathered by a slow field, and the uneven density a roller leaves.
      const slow = valueNoise(X / 70, Y / 70, s + 11) * 0.6 + valueNoise(X / 22, Y / 22, s + 12) * 0.4;
      const fine = valueNoise(X * 0.85, Y * 0.85, s + 13) * 0.62 + valueNoise(X * 0.33, Y * 0.33, s + 14) * 0.38;
      const limit = 0.93 - 0.17 * worn * slow * slow;
      const hole = smoothStep(limit - 0.03, limit + 0.03, fine);
      const streak = valueNoise(X / 240, Y / 3.2, s + 15);
      const amount = c * (0.965 - 0.05 * worn * streak * slow) * (1 - 0.82 * hole * Math.min(1, worn));
      for (let k = 0; k < 3; k++) sheet[i * 3 + k] *= 1 - amount * (1 - ink[k]);
    }
  }
}

/** A grey becomes a pattern: its coverage is compared with a periodic threshold. */
function makeScreen({ kind, cell, angle }, scale, s) {
  const cos = Math.cos(angle),
    sin = Math.sin(angle),
    frequency = (2 * Math.PI) / cell;
  const soft = (0.5 / (cell * scale)) * 2.2;
  return (c, X, Y) => {
    const threshold =
      kind === 'line'
        ? 0.5 + 0.5 * Math.cos((X * sin - Y * cos + 1.2 * (valueNoise(X / 14, Y / 14, s + 6) - 0.5)) * frequency)
        : 0.5 + 0.25 * (Math.cos((X * cos + Y * sin) * frequency) + Math.cos((Y * cos - X * sin) * frequency));
    return smoothStep(threshold - soft, threshold + soft, c * 1.02 - 0.01);
  };
}

/** Bilinear reading, held inside the plate. */
function sample(plane, width, height, fx, fy) {
  const x = Math.min(width - 1.001, Math.max(0, fx)),
    y = Math.min(height - 1.001, Math.max(0, fy));
  const xi = x | 0,
    yi = y | 0,
    a = x - xi,
    b = y - yi,
    q = yi * width + xi;
  return (
    (plane[q] * (1 - a) + plane[q + 1] * a) * (1 - b) + (plane[q + width] * (1 - a) + plane[q + width + 1] * a) * b
  );
}

/** Alpha of the cut-out: the scissors wobble a little less than the knife. */
function cutOut({ scene, scale, seed, width, height }, wobble) {
  const pixels = rasterise(scene.maskSvg(), width);
  const plane = new Float32Array(width * height);
  for (let i = 0; i < plane.length; i++) plane[i] = 1 - pixels[i * 4] / 255;
  const alpha = new Float32Array(width * height);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const X = x / scale,
        Y = y / scale;
      const u = X + wobble * 0.9 * (valueNoise(X / 8, Y / 8, seed + 50) - 0.5),
        v = Y + wobble * 0.9 * (valueNoise(X / 8, Y / 8, seed + 51) - 0.5);
      alpha[i] = sample(plane, width, height, u * scale, v * scale);
    }
  }
  return alpha;
}

/** To bytes, with half a level of noise so that flat tones do not band. */
function toBytes(sheet, alpha, seed) {
  const count = sheet.length / 3,
    channels = alpha ? 4 : 3,
    bytes = Buffer.alloc(count * channels);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < 3; k++)
      bytes[i * channels + k] = Math.min(255, Math.max(0, sheet[i * 3 + k] * 255 + hash2(i, k, seed) - 0.5));
    if (alpha) bytes[i * channels + 3] = alpha[i] * 255;
  }
  return bytes;
}
