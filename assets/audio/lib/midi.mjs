/** A score written as a standard MIDI file, the one thing a synthesiser reads. */
const TICKS = 480;
const CONTROL = { volume: 7, pan: 10, expression: 11, reverb: 91, chorus: 93 };
/** Within one tick: programs, then controls, then releases, then strikes. */
const ORDER = { program: 0, control: 1, release: 2, strike: 3 };

const bytes = (value, count) => Array.from({ length: count }, (_, i) => (value >>> (8 * (count - 1 - i))) & 255);
const chunk = (id, data) => [...Buffer.from(id), ...bytes(data.length, 4), ...data];

/** MIDI's numbers of varying length: seven bits a byte, the last byte unmarked. */
function varying(value) {
  const out = [value & 127];
  for (let rest = value >> 7; rest > 0; rest >>= 7) out.unshift((rest & 127) | 128);
  return out;
}

function tempoTrack(bpm) {
  return chunk('MTrk', [0, 0xff, 0x51, 3, ...bytes(Math.round(60e6 / bpm), 3), 0, 0xff, 0x2f, 0]);
}

function trackOf(part) {
  const events = [];
  const event = (tick, kind, ...data) => events.push({ tick, order: ORDER[kind], data });
  const control = (tick, which, value) => event(tick, 'control', 0xb0 | part.channel, which, value);
  if (part.program !== undefined) event(0, 'program', 0xc0 | part.channel, part.program);
  control(0, CONTROL.volume, part.volume);
  control(0, CONTROL.pan, part.pan);
  control(0, CONTROL.reverb, part.room);
  control(0, CONTROL.chorus, 0);
  for (const { at, value } of part.swells) control(Math.round(at * TICKS), CONTROL.expression, Math.round(value));
  for (const { at, lasts, note, force } of part.notes) {
    const start = Math.round(at * TICKS);
    const end = Math.max(start + 10, Math.round((at + lasts) * TICKS));
    event(start, 'strike', 0x90 | part.channel, note, Math.max(1, Math.min(127, Math.round(force))));
    event(end, 'release', 0x80 | part.channel, note, 0);
  }
  events.sort((a, b) => a.tick - b.tick || a.order - b.order);
  let last = 0;
  const data = events.flatMap(({ tick, data: message }) => {
    const wait = tick - last;
    last = tick;
    return [...varying(wait), ...message];
  });
  return chunk('MTrk', [...data, 0, 0xff, 0x2f, 0]);
}

export function midiOf(parts, bpm) {
  const head = chunk('MThd', [...bytes(1, 2), ...bytes(parts.length + 1, 2), ...bytes(TICKS, 2)]);
  return Buffer.from([...head, ...tempoTrack(bpm), ...parts.flatMap(trackOf)]);
}
