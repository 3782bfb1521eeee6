/** The street answers: many voices without words, swelling into one open vowel. */
import { bandPass, highPass, lowPass } from '../lib/filter.mjs';
import { randomOf } from '../lib/random.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, lay, noise, samples, SAMPLE_RATE, shape, silence } from '../lib/signal.mjs';

export const kind = 'telling';

const SECONDS = 3.2;
const VOICES = 40;
/** The shout: from, until. */
const SHOUT = [1.5, 2.4];
/** Three formants in hertz each: a, e, eh, i, ae. */
const VOWELS = [
  [730, 1090, 2440],
  [530, 1840, 2480],
  [570, 840, 2410],
  [300, 870, 2240],
  [660, 1720, 2410],
];
const FORMANT = [
  { q: 6, gain: 1 },
  { q: 8, gain: 0.7 },
  { q: 9, gain: 0.35 },
];

/** Pulses of a throat, syllable by syllable, louder and higher while all shout. */
function throat(random, hertz) {
  const out = silence(SECONDS);
  let phase = random();
  let loud = 0;
  let aim = 0;
  let next = 0;
  let drift = 0;
  for (let i = 0; i < out.length; i++) {
    const time = i / SAMPLE_RATE;
    const isShouting = time > SHOUT[0] && time < SHOUT[1];
    if (i >= next) {
      const syllable = random() < 0.62 ? 0.18 + 0.35 * random() : 0;
      aim = isShouting ? 1 : syllable * Math.min(1, 0.4 + time / 2);
      next = i + samples(isShouting ? 0.4 : 0.09 + 0.16 * random());
      drift = (random() - 0.5) * 0.12;
    }
    loud += (aim - loud) * 0.0009;
    const rising = time > SHOUT[0] ? 1 + 0.3 * Math.min(1, (time - SHOUT[0]) / 0.25) : 1;
    phase = (phase + (hertz * (1 + drift) * rising) / SAMPLE_RATE) % 1;
    const pulse = phase < 0.38 ? Math.sin((Math.PI * phase) / 0.38) ** 2 : 0;
    out[i] = (pulse - 0.2 + (random() - 0.5) * 0.22) * loud;
  }
  return out;
}

function voice(random, number) {
  const isLow = random() < 0.55;
  const source = throat(random, (isLow ? 105 : 195) * (0.85 + 0.4 * random()));
  const vowel = random() < 0.6 ? VOWELS[0] : VOWELS[number % VOWELS.length];
  const size = 0.9 + 0.25 * random() * (isLow ? 0.8 : 1.15);
  const out = silence(SECONDS);
  for (const [k, { q, gain }] of FORMANT.entries()) lay(out, bandPass(source, vowel[k] * size, q), { gain });
  return out;
}

export function render() {
  const random = randomOf(1871);
  const sides = [silence(SECONDS), silence(SECONDS)];
  for (let number = 0; number < VOICES; number++) {
    const place = (random() * Math.PI) / 2;
    const at = random() * 0.06;
    const spoken = voice(random, number);
    lay(sides[0], spoken, { at, gain: Math.cos(place) });
    lay(sides[1], spoken, { at, gain: Math.sin(place) });
  }
  const whole = (time) =>
    Math.min(1, time / 0.35) * (time > SHOUT[1] ? Math.max(0, 1 - (time - SHOUT[1]) / 0.75) ** 1.6 : 1);
  const heard = sides.map((side, k) => {
    const air = highPass(lowPass(noise(SECONDS, 77 + k), 1400), 120);
    return shape(inRoom(lay(side, air, { gain: 0.4 }), { wet: 0.35, dying: 1.2 })[k], whole);
  });
  return fadeOut(heard);
}
