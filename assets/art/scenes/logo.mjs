/** The game's name in pressed wood type, in English and in French; alpha outside a thin margin of paper. */
import { setLine } from '../lib/lettering.mjs';
import { hatch } from '../lib/marks.mjs';
import { pressToWebp } from '../lib/output.mjs';
import { line, poly, rect } from '../lib/paths.mjs';
import { Scene } from '../lib/scene.mjs';

const WIDTH = 620,
  PAD = 18,
  STRETCH = 1.14; // wood type is taller than Anton

export async function render() {
  return [
    ...(await pressToWebp(
      'logo-en',
      logo([
        ['PAPER', 'k'],
        ['LEVIATHAN', 'r'],
      ]),
      { seed: 5, wear: 0.9, q1: 82, q2: 76 },
    )),
    ...(await pressToWebp(
      'logo-fr',
      logo([
        ['LÉVIATHAN', 'k'],
        ['DE PACOTILLE', 'r'],
      ]),
      { seed: 6, wear: 0.9, q1: 82, q2: 76 },
    )),
  ];
}

function logo(lines) {
  const set = [];
  let y = PAD;
  for (const [words, plate] of lines) {
    const { letters } = setLine(words, WIDTH - 2 * PAD);
    // Accents rise above the capitals: the line's height is that of its tallest glyph.
    const top = Math.min(...letters.map(({ box }) => box.y1)) * STRETCH;
    set.push({ letters, plate, baseline: y - top });
    y += -top + 26;
  }
  const scene = new Scene(WIDTH, Math.round(y + 8));
  scene.mask = silhouette(set) + rect(PAD - 6, y - 12, WIDTH - 2 * PAD + 12, 19);
  for (const { letters, plate, baseline } of set)
    scene.within(`translate(${PAD},${baseline}) scale(1,${STRETCH})`, () => {
      for (const letter of letters) drawLetter(scene, letter, plate);
    });
  scene.add(rect(PAD, y - 6, WIDTH - 2 * PAD, 7), { k: 1 });
  return scene;
}

/** Each letter has a folded corner: the lower half turns to hatching along a diagonal crease. */
function drawLetter(scene, { d, box }, plate) {
  scene.add(d, { [plate]: 1 });
  const clip = scene.clip(d),
    fold = box.y1 + (box.y2 - box.y1) * 0.48,
    corner = [
      [box.x1, box.y2],
      [box.x2, box.y2],
      [box.x2, fold],
    ];
  const lines = hatch(corner, {
    angle: -0.7,
    gap: plate === 'r' ? 5 : 7,
    w: 2.2,
    seed: Math.round(box.x1),
    taper: 0.1,
  });
  scene.add(lines, plate === 'r' ? { k: 1 } : {}, { clip, over: plate === 'r' });
  scene.stroke(line([box.x1, box.y2], [box.x2, fold]), {}, 3, { clip });
}

/** The paper left round each letter by the scissors, as one path in stage coordinates. */
function silhouette(set) {
  const outlines = [];
  for (const { letters, baseline } of set) {
    for (const { d, box } of letters) {
      // The mask's own stroke is thin, so letters are cut with a box whose corners follow the type.
      const [x1, x2, y1, y2] = [
        box.x1 + PAD - 7,
        box.x2 + PAD + 7,
        box.y1 * STRETCH + baseline - 8,
        box.y2 * STRETCH + baseline + 8,
      ];
      if (d)
        outlines.push(
          poly([
            [x1, y1 + 3],
            [x1 + 3, y1],
            [x2 - 3, y1],
            [x2, y1 + 3],
            [x2, y2 - 3],
            [x2 - 3, y2],
            [x1 + 3, y2],
            [x1, y2 - 3],
          ]),
        );
    }
  }
  return outlines.join('');
}
