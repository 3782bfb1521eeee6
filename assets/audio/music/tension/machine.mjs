/** What no soundfont has: the press that strikes each bar, its ratchet, and the hum of the machine hall in D. */
import { thump, tick } from '../../lib/bodies.mjs';
import { inRoom } from '../../lib/room.mjs';
import { layAround, SAMPLE_RATE } from '../../lib/signal.mjs';
import { BARS, BPM } from './harmony.mjs';

const seconds = (beats) => (beats * 60) / BPM;

/** Lays the press into the middle stem. */
export function layPress(channels) {
  const press = inRoom(thump(5, { hertz: 50, hard: 0.9 }), { wet: 0.25 });
  const ratchet = tick(8, { hertz: 2300, q: 3, dying: 0.03 });
  channels.forEach((channel, side) => {
    for (const { at, number, section } of BARS) {
      layAround(channel, press[side], { at: seconds(at), gain: 0.16 });
      if (section > 0) layAround(channel, press[side], { at: seconds(at + 2.5), gain: 0.1 });
      if (number % 2 === 0) continue;
      for (let k = 0; k < 4; k++) {
        layAround(channel, ratchet, { at: seconds(at + 3 + k / 4), gain: side === 0 ? 0.035 : 0.05 });
      }
    }
  });
}

/** [hertz, loudness]: whole numbers of turns in a minute, so that the hum has no seam. */
const HUM = [
  [36.7, 0.5],
  [73.4, 1],
  [110.1, 0.35],
  [146.8, 0.12],
];

/** Lays the hum under the low stem, breathing every fifteen seconds. */
export function layHum(channels) {
  for (const channel of channels) {
    for (let i = 0; i < channel.length; i++) {
      const time = i / SAMPLE_RATE;
      const breath = 0.022 * (0.6 + 0.4 * Math.sin((2 * Math.PI * time) / 15));
      for (const [hertz, gain] of HUM) channel[i] += breath * gain * Math.sin(2 * Math.PI * hertz * time);
    }
  }
}
