/** Stamps of the front: three constituents and their nine currents, each with its own shape and glyph. */
import { currentStamp, drawBallot, drawBrokenChain, stamp } from '../lib/disc.mjs';
import { pressToWebp } from '../lib/output.mjs';
import { drawPulledPlug } from '../lib/plug.mjs';

const CURRENTS = {
  labour: ['left', 'hard-hat-fill'],
  movements: ['left', 'megaphone-fill'],
  commons: ['left', 'tree-fill'],
  'public-service': ['democratic', 'heart-fill'],
  liberals: ['democratic', 'scales-fill'],
  press: ['democratic', 'pen-nib-fill'],
  'domestic-cloud': ['capital', 'hard-drives-fill'],
  'dependent-industry': ['capital', 'factory-fill'],
  startups: ['capital', 'plant-fill'],
};
const PRESS = { vignette: 0, register: 0.9, wear: 0.8, wobble: 0.9, q1: 80, q2: 76 };

export async function render() {
  const left = stamp('left', 256, 8, drawPulledPlug),
    files = [];
  files.push(...(await pressToWebp('constituent-left', left, { ...PRESS, seed: 8, scale: 0.5 })));
  files.push(
    ...(await pressToWebp('constituent-democratic', stamp('democratic', 256, 9, drawBallot), {
      ...PRESS,
      seed: 9,
      scale: 0.5,
    })),
  );
  files.push(
    ...(await pressToWebp('constituent-capital', stamp('capital', 256, 10, drawBrokenChain), {
      ...PRESS,
      seed: 10,
      scale: 0.5,
    })),
  );
  let seed = 11;
  for (const [id, [kind, icon]] of Object.entries(CURRENTS))
    files.push(
      ...(await pressToWebp(`current-${id}`, currentStamp(kind, icon, 96, seed), {
        ...PRESS,
        seed: seed++,
        wobble: 0.7,
      })),
    );
  return files;
}
