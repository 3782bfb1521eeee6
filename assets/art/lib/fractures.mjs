/** Fractures of the giant, in its own coordinates: from the crown down the face, and across both shoulders. */
import { line } from './paths.mjs';

const FRACTURES = [
  [
    [26, -396],
    [52, -350],
    [38, -330],
    [76, -262],
    [58, -218],
    [96, -160],
    [70, -120],
    [128, -50],
  ],
  [
    [58, -218],
    [20, -190],
    [4, -150],
  ],
  [
    [128, -50],
    [196, -84],
    [240, -60],
    [310, -84],
  ],
  [
    [-120, -168],
    [-170, -110],
    [-146, -70],
    [-216, -14],
    [-200, 40],
  ],
  [
    [-146, -70],
    [-84, -54],
    [-60, -10],
  ],
  [
    [240, -60],
    [226, -10],
    [262, 40],
  ],
];

/** Light comes through the giant: drawn where it stands, over it. */
export function drawFractures(scene) {
  for (const bolt of FRACTURES) {
    for (const [tone, width] of [
      [{ k: 1 }, 20],
      [{}, 13],
      [{ o: 1 }, 5],
    ])
      scene.stroke(line(...bolt), tone, width, { join: 'miter', cap: 'butt' });
  }
}
