/** The stuff of every sound: one channel is a Float64Array of samples, a stereo sound is a pair of them. */
import { randomOf } from './random.mjs';

export const SAMPLE_RATE = 48000;

export const samples = (seconds) => Math.round(seconds * SAMPLE_RATE);
export const silence = (seconds) => new Float64Array(samples(seconds));

/** A channel from a function of time in seconds. */
export function draw(seconds, valueAt) {
  return silence(seconds).map((_, i) => valueAt(i / SAMPLE_RATE));
}

/** White noise, from −1 to 1. */
export function noise(seconds, seed) {
  const random = randomOf(seed);
  return silence(seconds).map(() => random() * 2 - 1);
}

/** Adds a channel into another from a moment on; what would stick out is cut off. Returns the one added into. */
export function lay(into, channel, { at = 0, gain = 1 } = {}) {
  const from = samples(at);
  const length = Math.min(channel.length, into.length - from);
  for (let i = 0; i < length; i++) into[from + i] += channel[i] * gain;
  return into;
}

/** The same on a ring: what sticks out at the end sounds at the beginning, so that a loop stays one. */
export function layAround(ring, channel, { at = 0, gain = 1 } = {}) {
  const from = samples(at);
  for (let i = 0; i < channel.length; i++) ring[(from + i) % ring.length] += channel[i] * gain;
  return ring;
}

/** A channel shaped by an envelope, a function of time in seconds. */
export const shape = (channel, envelope) => channel.map((value, i) => value * envelope(i / SAMPLE_RATE));

/** Struck, then dying away: 60 dB down after `dying` seconds. */
export const struck =
  (dying, rise = 0.001) =>
  (time) =>
    Math.min(1, time / rise) * Math.exp((-6.9 * time) / dying);

/** Swells and falls as half a sine between two moments. */
export const swell = (from, to) => (time) =>
  time > from && time < to ? Math.sin((Math.PI * (time - from)) / (to - from)) ** 2 : 0;

/** Bent softly, as paper and iron bend: loud parts saturate. */
export const saturate = (channel, drive) => channel.map((value) => Math.tanh(value * drive) / Math.tanh(drive));

export const decibels = (ratio) => 20 * Math.log10(Math.max(ratio, 1e-9));
export const ratio = (db) => 10 ** (db / 20);

export function peakOf(channels) {
  let peak = 0;
  for (const channel of channels) for (const value of channel) peak = Math.max(peak, Math.abs(value));
  return peak;
}

/** All channels alike, by a factor. */
export const louder = (channels, gain) => channels.map((channel) => channel.map((value) => value * gain));

/** Sounds of as many channels and the same length, together. */
export const sum = (all) =>
  all[0].map((first, side) => first.map((_, i) => all.reduce((total, channels) => total + channels[side][i], 0)));

/** Both sides in one, for a file of one channel; heard, it comes from both sides again. */
export const inOne = ([left, right]) => [left.map((value, i) => (value + right[i]) / 2)];
export const fromBothSides = (channels) => (channels.length === 1 ? [channels[0], channels[0]] : channels);

/** The last moments led to silence, so that nothing ends with a click. */
export function fadeOut(channels, seconds = 0.01) {
  const fading = samples(seconds);
  return channels.map((channel) => channel.map((value, i) => value * Math.min(1, (channel.length - 1 - i) / fading)));
}
