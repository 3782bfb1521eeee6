/** Samples to and from WAV files in 32-bit floats: the one format all our tools share. */
import { readFileSync, writeFileSync } from 'node:fs';
import { SAMPLE_RATE } from './signal.mjs';

const FLOAT = 3;

/** Channels of a 32-bit float WAV; anything else is an error of the tool that wrote it. */
export function readWav(file) {
  const data = readFileSync(file);
  let count = 0;
  for (let at = 12; at + 8 <= data.length; ) {
    const id = data.toString('ascii', at, at + 4);
    const size = data.readUInt32LE(at + 4);
    if (id === 'fmt ') {
      count = data.readUInt16LE(at + 10);
      if (data.readUInt16LE(at + 22) !== 32) throw new Error(`${file}: not in 32-bit floats`);
    }
    if (id === 'data') return split(data.subarray(at + 8, Math.min(data.length, at + 8 + size)), count);
    at += 8 + size + (size & 1);
  }
  throw new Error(`${file}: holds no samples`);
}

function split(data, count) {
  const length = Math.floor(data.length / 4 / count);
  return Array.from({ length: count }, (_, channel) =>
    new Float64Array(length).map((_, i) => data.readFloatLE((i * count + channel) * 4)),
  );
}

export function writeWav(file, channels) {
  const count = channels.length;
  const size = channels[0].length * count * 4;
  const out = Buffer.alloc(44 + size);
  out.write('RIFF', 0);
  out.writeUInt32LE(36 + size, 4);
  out.write('WAVEfmt ', 8);
  out.writeUInt32LE(16, 16);
  out.writeUInt16LE(FLOAT, 20);
  out.writeUInt16LE(count, 22);
  out.writeUInt32LE(SAMPLE_RATE, 24);
  out.writeUInt32LE(SAMPLE_RATE * count * 4, 28);
  out.writeUInt16LE(count * 4, 32);
  out.writeUInt16LE(32, 34);
  out.write('data', 36);
  out.writeUInt32LE(size, 40);
  channels.forEach((channel, c) => {
    channel.forEach((value, i) => {
      out.writeFloatLE(value, 44 + (i * count + c) * 4);
    });
  });
  writeFileSync(file, out);
}
