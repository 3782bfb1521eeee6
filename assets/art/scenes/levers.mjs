/** Headers of the initiative cards, one per lever: what the front does, cut in lino. */
import { gouge, hatch } from '../lib/marks.mjs';
import { house, peopleRow, plateFrame, rackTower, raysSky, slantGround } from '../lib/motifs.mjs';
import { pressToWebp } from '../lib/output.mjs';
import { circle, line, poly, rect } from '../lib/paths.mjs';
import { flag, placard, SIGNS } from '../lib/people.mjs';
import { drawCharge } from '../lib/phosphor.mjs';
import { Scene } from '../lib/scene.mjs';
import { drawShears, drawStrip } from '../lib/stage.mjs';

const W = 448, H = 300, RED = { r: 1 }, BLUE = { b: 1 }, OCHRE = { o: 1 }, KEY = { k: 1 };

const LEVERS = {
  /** A voice and a crowd. */
  street(s) {
    raysSky(s, [300, 104], 'o');
    drawCharge(s, 'megaphone-fill', 292, 104, 190, KEY, 18, -12);
    slantGround(s, 214, 196, RED);
    peopleRow(s, { x0: 6, x1: 448, y: 236, h: 62, step: 34, seed: 20, tones: [KEY, RED, KEY, BLUE, KEY, OCHRE], arms: ['none', 'right', 'none', 'both'], carries: { 1: flag(RED, 1.5, 1), 4: flag(BLUE, 1.3, 0.9), 6: placard({}, SIGNS.stop), 11: flag(OCHRE, 1.2, 0.8) } });
    peopleRow(s, { x0: 22, x1: 448, y: 304, h: 96, step: 66, seed: 61, arms: ['none', 'left', 'none', 'none', 'right'] });
  },
  /** The scales outweigh the rack. */
  law(s) {
    raysSky(s, [224, 120], 'o');
    slantGround(s, 226, 236, BLUE);
    rackTower(s, 330, 250, 78, 150);
    drawCharge(s, 'scales-fill', 190, 128, 224, KEY, 16);
    drawCharge(s, 'gavel-fill', 86, 236, 104, RED, 22, -8);
  },
  /** The public order is stamped. */
  procurement(s) {
    raysSky(s, [150, 90], 'b');
    slantGround(s, 232, 222, OCHRE);
    s.within('rotate(-7 280 170)', () => {
      s.cut(rect(214, 62, 164, 206), {}, 12).stroke(rect(214, 62, 164, 206), KEY, 5);
      for (let i = 0; i < 7; i++) s.stroke(line([236, 96 + i * 22], [236 + (i % 3 === 2 ? 70 : 118), 96 + i * 22]), KEY, 6, { cap: 'butt' });
      s.stroke(circle(336, 226, 26), RED, 7).stroke(line([324, 226], [333, 236], [350, 214]), RED, 7, { cap: 'butt', join: 'miter' });
    });
    drawCharge(s, 'stamp-fill', 122, 150, 176, KEY, 18, -10);
  },
  /** What is ours goes up. */
  build(s) {
    raysSky(s, [310, 110], 'o');
    drawCharge(s, 'crane-tower-fill', 268, 116, 236, KEY, 14);
    slantGround(s, 222, 214, BLUE);
    for (const [x, w] of [[56, 60], [126, 70], [204, 56]]) house(s, x, 250, w, RED);
    drawCharge(s, 'hammer-fill', 386, 234, 110, KEY, 22, 14);
  },
  /** Money comes home: coins fall into a common chest. */
  money(s) {
    raysSky(s, [224, 70], 'b');
    slantGround(s, 234, 228, RED);
    drawCharge(s, 'bank-fill', 318, 146, 176, KEY, 16);
    for (const [x, y, r] of [[74, 58, 25], [140, 96, 29], [92, 140, 27], [168, 172, 25]]) {
      s.cut(circle(x, y, r), OCHRE, 10).stroke(circle(x, y, r), KEY, 5).stroke(circle(x, y, r * 0.66), KEY, 2.4).add(gouge(x - r * 0.3, y, r * 0.8, 1.2, 2) + gouge(x, y, r * 0.9, 1.2, 2), {});
    }
    const chest = poly([[36, 214], [210, 208], [198, 284], [48, 288]]);
    s.cut(chest, KEY, 12).add(poly([[30, 206], [216, 199], [215, 217], [31, 224]]), KEY).stroke(line([46, 240], [202, 235]), {}, 4).add(circle(124, 240, 11), OCHRE);
  },
  /** A beam falls on what was hidden. */
  exposure(s) {
    s.add(rect(0, 0, W, H), KEY);
    const beam = [[118, 176], [470, 20], [470, 250], [132, 214]];
    s.add(poly(beam), OCHRE);
    for (let i = 0; i < 16; i++) s.add(gouge(210 + i * 15, 168 - ((i * 37) % 60) + 20, 44, -0.12 + ((i * 13) % 7) * 0.03, 1.8), {});
    drawCharge(s, 'flashlight-fill', 92, 200, 168, RED, 14, 84);
    s.within('translate(338,138) rotate(6)', () => {
      s.cut(rect(-58, -76, 116, 152), {}, 10).stroke(rect(-58, -76, 116, 152), KEY, 5);
      for (let i = 0; i < 7; i++) s.stroke(line([-44, -54 + i * 18], [i % 3 === 1 ? 12 : 40, -54 + i * 18]), KEY, i === 2 || i === 4 ? 13 : 5, { cap: 'butt' });
      s.stroke(rect(-48, -27, 96, 18), RED, 5);
    });
  },
  /** Two hands and the cut receipt. */
  compact(s) {
    raysSky(s, [224, 130], 'o');
    slantGround(s, 236, 226, BLUE);
    drawStrip(s, [[30, 150], [30, 198]], [[450, 190], [450, 242]], 6);
    drawCharge(s, 'handshake-fill', 224, 122, 240, KEY, 18);
    drawShears(s, [372, 262], -1.9, 'back', 0.3, 0.6);
    drawShears(s, [372, 262], -1.9, 'front', 0.3, 0.6);
  },
  /** Hands that hold a home. */
  care(s) {
    raysSky(s, [224, 110], 'o');
    slantGround(s, 240, 236, RED);
    house(s, 226, 182, 112, BLUE);
    drawCharge(s, 'heart-fill', 226, 146, 40, RED, 26);
    drawCharge(s, 'hand-palm-fill', 84, 196, 150, KEY, 18, -14);
    s.within('translate(728,0) scale(-1,1)', () => drawCharge(s, 'hand-palm-fill', 364, 196, 150, KEY, 18, -14));
    const arc = [[60, 262], [140, 232], [312, 232], [392, 262], [392, 290], [60, 290]];
    s.add(hatch(arc, { angle: 0, gap: 9, w: 2.4, seed: 4 }), {});
  },
};

export async function render() {
  const files = [];
  let seed = 80;
  for (const [id, draw] of Object.entries(LEVERS)) {
    const scene = new Scene(W, H);
    draw(scene);
    plateFrame(scene);
    files.push(...(await pressToWebp(`lever-${id}`, scene, { seed: seed++, vignette: 0.03, wear: 0.85, wobble: 0.85, q1: 68, q2: 58 })));
  }
  return files;
}
