/** A small house of government for the cards: what the lords shake, squeeze and storm. 120 wide, its foot on the origin. */
import { line, poly, rect } from './paths.mjs';
import { points } from './points.mjs';

export function drawChamber(scene, { tone = { k: 1 }, wall = {}, cracked = false } = {}) {
  const gable = poly(points('-62,-70 0,-104 62,-70')),
    beam = rect(-58, -70, 116, 12),
    base = rect(-60, -12, 120, 12),
    step = rect(-68, 0, 136, 8),
    cella = rect(-48, -58, 96, 46);
  for (const d of [gable, beam, base, step, cella]) scene.stroke(d, {}, 12);
  for (const d of [gable, beam, base, step, cella]) scene.stroke(d, { k: 1 }, 5);
  scene.add(cella, wall);
  for (const d of [gable, beam, base, step]) scene.add(d, tone);
  scene.stroke(poly(points('-34,-76 0,-94 34,-76')), {}, 3).stroke(line([-54, -64], [54, -64]), {}, 2.4);
  for (let i = 0; i < 5; i++) scene.add(rect(-46 + i * 20.5, -58, 10, 46), { k: 1 });
  if (cracked) {
    const crack = line([8, -100], [-4, -78], [10, -62], [-2, -40], [10, -18], [2, 8]);
    scene.stroke(crack, {}, 6, { join: 'miter' });
  }
}
