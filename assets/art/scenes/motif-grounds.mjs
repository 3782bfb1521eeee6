/** Backings for composed pictures: the front's in the ink of each camp, the lords' folded. */
import { CUT_GROUNDS } from '../lib/cut-grounds.mjs';
import { FOLDED_GROUNDS } from '../lib/folded-grounds.mjs';
import { pressGround } from '../lib/motif-press.mjs';

const CAMPS = { left: 'r', democratic: 'b', capital: 'o' };

export async function render() {
  const files = [];
  let seed = 600;
  for (const [name, draw] of Object.entries(CUT_GROUNDS))
    for (const [camp, ink] of Object.entries(CAMPS))
      files.push(...(await pressGround(`cut-${name}-${camp}`, (scene) => draw(scene, ink), seed++)));
  for (const [name, draw] of Object.entries(FOLDED_GROUNDS))
    files.push(...(await pressGround(`folded-${name}`, draw, seed++)));
  return files;
}
