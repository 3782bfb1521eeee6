/** Phosphor icons (MIT) as path data, for the interface and as charges on stamps and plates. Their box is 256 × 256. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { icons } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@iconify-json/ph/icons.json'), 'utf8'),
);

/** Body of an icon, such as 'scales-fill', in the current colour. */
export function iconBody(name) {
  if (!icons[name]) throw new Error(`Phosphor has no icon called ${name}`);
  return icons[name].body;
}

/** Path data of an icon. Half-transparent layers (duotone) are not for us: ask for fill or bold. */
export const iconPath = (name) => [...iconBody(name).matchAll(/ d="([^"]+)"/g)].map((match) => match[1]).join('');

/** Draws an icon centred on (x, y) with a cutter's halo of paper round it. halo is in icon units (256 wide). */
export function drawCharge(scene, name, x, y, size, tones = { k: 1 }, halo = 20, turn = 0) {
  scene.within(`translate(${x},${y}) rotate(${turn}) scale(${size / 256}) translate(-128,-128)`, () => {
    const d = iconPath(name);
    if (halo) scene.stroke(d, {}, halo);
    scene.add(d, tones);
  });
}
