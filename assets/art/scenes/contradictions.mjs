/** The six contradictions: one sheet torn in two, the lords' half engraved in blue, the other cut in lino. */
import { crownAt } from '../lib/crown.mjs';
import { drawBallot } from '../lib/disc.mjs';
import { FOLDED_ARMS } from '../lib/folded-arms.mjs';
import { foldSolid } from '../lib/folded-hands.mjs';
import { FOLDED_POWERS } from '../lib/folded-powers.mjs';
import { FOLDED_WORKS } from '../lib/folded-works.mjs';
import { drawGiant } from '../lib/giant.mjs';
import { BLUE, KEY, OCHRE, RED } from '../lib/inks.mjs';
import { gougeField, hatch } from '../lib/marks.mjs';
import { house, peopleRow, plateFrame, raysSky, slantGround, tornHalf, tree } from '../lib/motifs.mjs';
import { pressToWebp } from '../lib/output.mjs';
import { line, poly, rect } from '../lib/paths.mjs';
import { flag } from '../lib/people.mjs';
import { drawPulledPlug } from '../lib/plug.mjs';
import { Scene } from '../lib/scene.mjs';

const W = 448,
  H = 300;

/** A flat ground of one ink, gouged. */
const flat = (tone, seed) => (s) =>
  s
    .add(rect(-6, -6, W + 12, H + 12), tone)
    .add(gougeField({ x: 180, y: 0, w: 268, h: 240, count: 60, seed, length: [14, 40], width: [1.2, 2.6] }), {});

/** Each pair has a sky of its own, draws the right half first, then the lords' half over it. */
const PAIRS = {
  'capital-labour': {
    sky: flat(OCHRE, 4),
    front(s) {
      slantGround(s, 250, 236, RED);
      s.within('translate(196,40) scale(.54)', drawPulledPlug);
    },
    lords(s) {
      s.within('translate(4,50) scale(.86)', () => FOLDED_WORKS.factory(s));
      s.within('translate(40,206) scale(.66)', () => FOLDED_ARMS.coins(s));
    },
  },
  'big-tech-peoples': {
    sky: (s) => raysSky(s, [330, 130], 'o'),
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
    sky: flat(RED, 6),
    front(s) {
      slantGround(s, 256, 244, KEY);
      const silhouette = poly([
        [268, 158],
        [412, 158],
        [406, 268],
        [274, 268],
      ]);
      s.within('translate(-6,4)', () =>
        s
          .stroke(silhouette, {}, 14)
          .within('translate(340,180) scale(1.14) translate(-128,-128)', () => drawBallot(s, 128, {}, KEY)),
      );
    },
    lords(s) {
      for (let i = 0; i < 3; i++)
        foldSolid(
          s,
          [
            [
              `${36 - i * 14},${232 + i * 22} ${176 + i * 8},${232 + i * 22} ${176 + i * 8},${254 + i * 22} ${36 - i * 14},${254 + i * 22}`,
              i % 2 ? 0.4 : 0.95,
            ],
          ],
          { halo: 10, edge: 7 },
        );
      s.within('translate(6,44) scale(.78)', () => FOLDED_POWERS.throne(s));
      crownAt(s, [106, 134], 0.3, -5);
    },
  },
  'equality-hierarchy': {
    sky: flat(BLUE, 8),
    front(s) {
      slantGround(s, 248, 246, RED);
      peopleRow(s, {
        x0: 262,
        x1: 448,
        y: 250,
        h: 92,
        step: 58,
        seed: 30,
        tones: [KEY, RED, OCHRE, KEY],
        arms: ['both'],
      });
    },
    lords(s) {
      for (let i = 0; i < 5; i++) {
        const x = 8 + i * 36,
          top = 250 - i * 36;
        foldSolid(
          s,
          [
            [`${x},${top} ${x + 24},${top - 8} ${x + 24},310 ${x},310`, 0.95],
            [`${x + 24},${top - 8} ${x + 36},${top} ${x + 36},310 ${x + 24},310`, 0.3],
          ],
          { halo: 10, edge: 6 },
        );
      }
      crownAt(s, [172, 76], 0.24);
    },
  },
  'ecology-accumulation': {
    sky: (s) =>
      s.add(
        hatch(
          [
            [180, -6],
            [W + 6, -6],
            [W + 6, 260],
            [180, 260],
          ],
          { angle: 1.2, gap: 15, w: 4, seed: 7, brk: 0.7, taper: 0.3 },
        ),
        BLUE,
      ),
    front(s) {
      slantGround(s, 248, 240, OCHRE);
      tree(s, 300, 256, 1.15);
      tree(s, 386, 262, 1.45, RED);
    },
    lords(s) {
      s.within('translate(-14,66) scale(.84)', () => FOLDED_WORKS.derrick(s));
      s.within('translate(90,52) scale(.66,.92)', () => FOLDED_WORKS.tower(s));
    },
  },
  'sovereignty-empire': {
    sky: flat(KEY, 3),
    front(s) {
      slantGround(s, 246, 232, OCHRE);
      for (const [x, w, tone] of [
        [268, 66, BLUE],
        [342, 84, RED],
        [416, 70, BLUE],
      ])
        house(s, x, 258, w, tone);
      flag(RED, 1.3, 0.85)(s, [342, 158], 56);
    },
    lords(s) {
      s.within('translate(0,24) scale(.8)', () => FOLDED_ARMS.castle(s));
      // The cable by which the one lives on the other.
      const cable = 'M96,196C96,280 158,286 206,274C252,262 262,286 300,270';
      s.stroke(cable, {}, 20, { cap: 'butt' })
        .stroke(cable, KEY, 13, { cap: 'butt' })
        .stroke(cable, OCHRE, 6, { cap: 'butt', dash: '14 9' });
      const plug = rect(296, 254, 24, 28);
      s.cut(plug, KEY, 9).stroke(line([320, 262], [332, 262]) + line([320, 274], [332, 274]), KEY, 5);
    },
    unclipped: true,
  },
};

export async function render() {
  const files = [];
  let seed = 100;
  for (const [id, { sky, front, lords, unclipped }] of Object.entries(PAIRS)) {
    const scene = new Scene(W, H);
    sky(scene);
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
