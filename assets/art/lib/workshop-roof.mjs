/** The saw-toothed roofs of a works along the horizon of a card, shut for the day. */
import { poly, rect } from './paths.mjs';

export function workshopRoof(scene, base, tone = { k: 1 }) {
  const { w } = scene,
    teeth = [[-10, base + 40]];
  for (let x = -10; x < w + 10; x += 50) teeth.push([x, base], [x, base - 34], [x + 50, base]);
  teeth.push([w + 50, base + 40]);
  scene.stroke(poly(teeth), {}, 12).add(poly(teeth), tone);
  for (let x = -10; x < w + 10; x += 50) scene.add(rect(x + 6, base - 18, 9, 12) + rect(x + 14, base + 8, 22, 10), {});
}
