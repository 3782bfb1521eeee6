/** An open hand of the lords, palm up, in folded paper: it takes, offers or waits to be given a paw. */
import { foldSolid } from './folded-hands.mjs';

/** Fingers point left from the origin, which is the middle of the palm; the arm goes off to the right. Some 90 reach. */
export function drawFoldedPalm(scene) {
  foldSolid(scene, [
    ['58,-16 240,-38 240,10 58,14', 0.5],
    ['58,14 240,10 240,64 58,44', 0.14],
    ['32,-22 62,-26 62,16 32,14', 0.98],
    ['32,14 62,16 62,54 32,46', 0.6],
  ]);
  foldSolid(
    scene,
    [
      ['-30,-10 36,-16 36,14 -34,12', 0.96],
      ['-34,12 36,14 36,42 -18,32', 0.36],
      ['-30,-10 -84,-8 -100,2 -34,2', 0.96],
      ['-34,2 -100,2 -92,12 -34,12', 0.62],
      ['-34,12 -92,12 -74,24 -26,22', 0.3],
      ['-26,22 -74,24 -56,34 -18,32', 0.14],
    ],
    { halo: 13, edge: 8 },
  );
  foldSolid(
    scene,
    [
      ['26,-14 2,-40 -16,-46 -6,-14', 0.7],
      ['2,-40 -16,-46 -34,-40 -24,-28 -12,-22', 0.95],
    ],
    { halo: 9, edge: 6 },
  );
}
