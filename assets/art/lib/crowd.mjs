/** The front assembled: three rows of people, their flags and their signs. */
import { makeRandom } from './noise.mjs';
import { drawPerson, flag, placard, SIGNS } from './people.mjs';

/**
 * A crowd in three depths; the rear rows carry the three colours of the front, the first is key black.
 * base is the y of the rear row; gap leaves a hole { x, width } in the nearer rows (for shears); pull hauls in a range;
 * banners 0 to 1 is the share of the planned flags and placards; between(scene) is drawn just before the first row.
 */
export function drawCrowd(
  scene,
  { width = scene.w, base, gap = null, pull = null, banners = 1, between = null, colours = true, seed = 9 },
) {
  const random = makeRandom(seed),
    people = [];
  const row = (index, count, step, jitter, y, spread, h, tall) => {
    for (let i = 0; i < count; i++)
      people.push({
        x: -14 + i * step + (random() - 0.5) * jitter,
        y: base + y + random() * spread,
        h: h + random() * tall,
        seed: 200 * (index + 1) + i,
        row: index,
      });
  };
  row(0, Math.ceil(width / 18.6) + 2, 18.6, 10, 0, 10, 36, 6);
  row(1, Math.ceil(width / 32) + 2, 32, 14, 44, 8, 56, 8);
  row(2, Math.ceil(width / 81) + 1, 81, 26, 114, 0, 100, 10);
  const kept = people
    .filter((p) => !gap || p.row === 0 || Math.abs(p.x - gap.x) > gap.width * (p.row === 2 ? 1 : 0.75))
    .sort((a, b) => a.y - b.y);
  const carried = planBanners(kept, width, banners);
  let opened = false;
  for (const person of kept) {
    if (person.row === 2 && !opened) {
      opened = true;
      between?.(scene);
    }
    const wave = random(),
      hue = random(),
      carry = carried.get(person);
    const tone =
      person.row === 2 || !colours || hue < 0.5 ? { k: 1 } : hue < 0.74 ? { r: 1 } : hue < 0.9 ? { b: 1 } : { o: 1 };
    const hauls = pull && person.row === 1 && person.x > pull[0] && person.x < pull[1];
    const free = banners === 0 ? 'none' : wave < 0.16 ? 'both' : wave < 0.3 ? 'right' : wave < 0.42 ? 'left' : 'none';
    drawPerson(scene, person.x, person.y, person.h, {
      seed: person.seed,
      tone,
      carry,
      arm: carry ? 'right' : hauls ? 'pull' : free,
      rim: person.row === 2 ? { r: 1 } : {},
      rimWidth: [0.045, 0.03, 0.02][person.row],
    });
  }
}

/** Flags of the three constituents and placards with signs, spread over the two rear rows. */
function planBanners(people, width, share) {
  const plan = [
    [1, 0.04, flag({ r: 1 }, 1.5, 0.95)],
    [0, 0.09, flag({ b: 1 }, 1.1, 0.7)],
    [1, 0.13, placard({ o: 1 }, SIGNS.exclaim)],
    [1, 0.21, flag({ r: 1 }, 1.35, 0.85)],
    [0, 0.26, flag({ r: 1 }, 1.1, 0.7)],
    [1, 0.3, placard({}, SIGNS.no)],
    [0, 0.35, flag({ o: 1 }, 1, 0.65)],
    [0, 0.63, flag({ b: 1 }, 1, 0.65)],
    [1, 0.72, placard({ o: 1 }, SIGNS.equal)],
    [0, 0.76, flag({ o: 1 }, 1, 0.65)],
    [1, 0.8, flag({ r: 1 }, 1.2, 0.8)],
    [0, 0.86, flag({ b: 1 }, 1, 0.65)],
    [1, 0.9, flag({ r: 1 }, 1.4, 0.9)],
    [1, 0.96, placard({}, SIGNS.stop)],
  ];
  const carried = new Map();
  for (const [row, at, carry] of plan.slice(0, Math.round(plan.length * share))) {
    const nearest = people
      .filter((p) => p.row === row)
      .sort((a, b) => Math.abs(a.x - at * width) - Math.abs(b.x - at * width))[0];
    if (nearest) carried.set(nearest, carry);
  }
  return carried;
}
