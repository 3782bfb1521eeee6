/** A danger is near: the Leviathan's semitone as a siren of two tones, through a bad loudspeaker. */
import { bandPass, highPass, lowPass } from '../lib/filter.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, saturate, SAMPLE_RATE, shape, silence } from '../lib/signal.mjs';

export const kind = 'telling';

const SECONDS = 1.2;
/** D5 and C sharp 5, and how long each is held. */
const TONES = [587.33, 554.37];
const HELD = 0.2;

const square = (phase, share) => (phase % 1 < share ? 1 : -1);

export function render() {
  const out = silence(SECONDS + 0.2);
  let phase = 0;
  for (let i = 0; i < SECONDS * SAMPLE_RATE; i++) {
    const time = i / SAMPLE_RATE;
    const within = time % HELD;
    phase += TONES[Math.floor(time / HELD) % 2] / SAMPLE_RATE;
    const gate = Math.min(1, within / 0.006, (HELD - within) / 0.012);
    out[i] = gate * (0.5 * square(phase, 0.5) + 0.35 * square(phase * 1.005, 0.32));
  }
  const speaker = bandPass(saturate(lowPass(highPass(out, 420), 3400), 1.6), 1250, 0.5);
  const settling = shape(speaker, (time) => Math.min(1, time / 0.02));
  return fadeOut(inRoom(settling, { wet: 0.22, dying: 0.7 }), 0.15);
}
