/**
 * How colours are told apart: contrast as the web measures it, distance as the eye does, and the three dichromacies as
 * simulated by Machado, Oliveira and Fernandes (2009) at full severity. Colours are [red, green, blue], 0 to 255.
 */

/** Rows of each matrix act on linear light. Grey keeps luminance alone. */
const MATRICES = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: Array.from({ length: 3 }, () => [0.2126, 0.7152, 0.0722]),
};
export const VISIONS = Object.keys(MATRICES);

const LINEAR = Float64Array.from({ length: 256 }, (_, i) => {
  const c = i / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
});
const toByte = (light) => {
  const c = Math.min(1, Math.max(0, light));
  return Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055));
};

/** A colour as that vision sees it. */
export function seenBy(vision, rgb) {
  const light = rgb.map((v) => LINEAR[v]);
  return MATRICES[vision].map((row) => toByte(row[0] * light[0] + row[1] * light[1] + row[2] * light[2]));
}

/** A whole picture as that vision sees it: raw bytes, three a pixel. */
export function pictureSeenBy(vision, data) {
  const seen = Buffer.alloc(data.length);
  for (let i = 0; i < data.length; i += 3) seen.set(seenBy(vision, [data[i], data[i + 1], data[i + 2]]), i);
  return seen;
}

const luminance = (rgb) => 0.2126 * LINEAR[rgb[0]] + 0.7152 * LINEAR[rgb[1]] + 0.0722 * LINEAR[rgb[2]];

/** Contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(a, b) {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function toLab(rgb) {
  const [r, g, b] = rgb.map((v) => LINEAR[v]);
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
  ].map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Distance between two colours (CIE 1976): about 2 is just seen, 20 is told at a glance. */
export function distance(a, b) {
  const [p, q] = [toLab(a), toLab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}
