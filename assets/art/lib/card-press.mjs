/** How the scenes of the cards are printed: 480 × 240 to the edges of the sheet, one file a card. */
import { pressToWebp } from './output.mjs';
import { Scene } from './scene.mjs';

export const CARD = { w: 480, h: 240 };

/** Prints draw(scene) as scene-<id>; id is 'initiative-…' or 'move-…' followed by the id of the level's content. */
export function pressCard(id, seed, draw, { q1 = 64, q2 = 54, ...press } = {}) {
  const scene = new Scene(CARD.w, CARD.h);
  draw(scene);
  return pressToWebp(`scene-${id}`, scene, {
    seed,
    vignette: 0.03,
    wear: 0.8,
    wobble: 0.8,
    register: 0.9,
    q1,
    q2,
    ...press,
  });
}
