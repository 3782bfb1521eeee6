/** The six contradictions: one sheet torn in two, the lords' half engraved in blue, the other cut in lino. */
import { drawCrown } from '../lib/crown.mjs';
import { drawBallot } from '../lib/disc.mjs';
import { drawGiant } from '../lib/giant.mjs';
import {
  coolingTower,
  peopleRow,
  plateFrame,
  rackTower,
  raysSky,
  slantGround,
  steps,
  tornHalf,
  tree,
} from '../lib/motifs.mjs';
import { pressToWebp } from '../lib/output.mjs';
import { circle, poly, rect } from '../lib/paths.mjs';
import { flag } from '../lib/people.mjs';
import { drawPulledPlug } from '../lib/plug.mjs';
import { drawCharge } from '../lib/phosphor.mjs';
import { Scene } from '../lib/scene.mjs';
import { BLUE, KEY, OCHRE, RED } from '../lib/inks.mjs';

const W = 448,
  H = 300;

/** Each pair draws the right half first, then the lords' half over it. */
const PAIRS = {
  'capital-labour': {
    front(s) {
      slantGround(s, 250, 236, RED);
      s.within('translate(196,40) scale(.54)', drawPulledPlug);
    },
    lords(s) {
      drawCharge(s, 'factory-fill', 116, 152, 180, KEY, 16);
      for (const [x, y] of [
        [42, 262],
        [92, 256],
        [142, 262],
      ])
        s.cut(circle(x, y, 19), OCHRE, 8)
          .stroke(circle(x, y, 19), KEY, 4)
          .stroke(circle(x, y, 11), KEY, 2.4);
    },
  },
  'big-tech-peoples': {
    front(s) {
      slantGround(s, 220, 210, RED);
      peopleRow(s, {
        x0: 216,
        x1: 448,
        y: 244,
        h: 74,
        step: 40,
        seed: 20,
        tones: [KEY, RED, BLUE, KEY, OCHRE],
        arms: ['right', 'none', 'both'],
        carries: { 1: flag(RED, 1.2, 0.8), 4: flag(BLUE, 1.1, 0.8) },
      });
      peopleRow(s, { x0: 236, x1: 448, y: 306, h: 100, step: 72, seed: 61, arms: ['none', 'left', 'none'] });
    },
    lords(s) {
      s.within('translate(112,312) scale(.53)', () => drawGiant(s, { armed: false }));
    },
  },
  'democracy-oligarchy': {
    front(s) {
      slantGround(s, 244, 232, RED);
      const silhouette = poly([
        [268, 158],
        [412, 158],
        [406, 268],
        [274, 268],
      ]);
      s.within('translate(-6,4)', () =>
        s
          .stroke(silhouette, {}, 14)
          .within('translate(340,180) scale(1.14) translate(-128,-128)', () => drawBallot(s, 128, KEY, {})),
      );
    },
    lords(s) {
      s.within('translate(112,410) scale(.62)', () => {
        s.stroke(
          poly([
            [-122, -372],
            [-122, -470],
            [-68, -492],
            [0, -520],
            [68, -492],
            [122, -470],
            [122, -372],
          ]),
          {},
          22,
        );
        drawCrown(s);
      });
      for (let i = 0; i < 5; i++) s.cut(rect(54 - i * 6, 200 + i * 22, 116 + i * 12, 18), KEY, 7);
    },
  },
  'equality-hierarchy': {
    front(s) {
      slantGround(s, 248, 246, RED);
      peopleRow(s, {
        x0: 262,
        x1: 448,
        y: 250,
        h: 92,
        step: 58,
        seed: 30,
        tones: [KEY, RED, BLUE, KEY],
        arms: ['both'],
      });
    },
    lords(s) {
      steps(s, 10, 284, 176, 190, 5);
      s.within('translate(168,182) scale(.22)', () => {
        s.stroke(
          poly([
            [-122, -372],
            [-122, -470],
            [0, -520],
            [122, -470],
            [122, -372],
          ]),
          {},
          40,
        );
        drawCrown(s);
      });
    },
  },
  'ecology-accumulation': {
    front(s) {
      slantGround(s, 248, 240, BLUE);
      tree(s, 300, 256, 1.15);
      tree(s, 386, 262, 1.45, RED);
    },
    lords(s) {
      coolingTower(s, 54, 284, 124);
      rackTower(s, 104, 286, 66, 150);
    },
  },
  'sovereignty-empire': {
    front(s) {
      slantGround(s, 246, 232, RED);
      drawCharge(s, 'globe-hemisphere-west-fill', 330, 154, 176, KEY, 16);
      flag(RED, 1.3, 0.85)(s, [330, 66], 56);
    },
    lords(s) {
      drawCharge(s, 'castle-turret-fill', 92, 130, 176, KEY, 16);
      // The cable that ties the one to the other.
      const cable = 'M96,214C96,288 168,282 214,262C262,242 286,270 312,238';
      s.stroke(cable, {}, 18, { cap: 'butt' })
        .stroke(cable, KEY, 11, { cap: 'butt' })
        .stroke(cable, OCHRE, 5, { cap: 'butt', dash: '14 9' });
    },
    unclipped: true,
  },
};

export async function render() {
  const files = [];
  let seed = 100;
  for (const [id, { front, lords, unclipped }] of Object.entries(PAIRS)) {
    const scene = new Scene(W, H);
    raysSky(scene, [330, 130], 'o');
    front(scene);
    const half = tornHalf(scene, 238, 196);
    if (unclipped) half.tear();
    scene.within('', () => lords(scene), unclipped ? null : half.clip());
    if (!unclipped) half.tear();
    plateFrame(scene);
    files.push(
      ...(await pressToWebp(`contradiction-${id}`, scene, {
        seed: seed++,
        vignette: 0.03,
        wear: 0.85,
        wobble: 0.85,
        q1: 68,
        q2: 58,
      })),
    );
  }
  return files;
}
