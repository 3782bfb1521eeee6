/**
 * Stems on one clock. Howler begins each sound “now”, and the audio clock may tick between two of them: a few milliseconds
 * are heard as a stumble. So the sources of one track are given an appointment on that clock; one that comes late begins
 * as far into the music as it is late. (Asking for the three in one task is not enough: Chromium's clock moves within it.)
 */
interface Appointment {
  /** Where the round of these sources ends; seconds: what tells them from the rest. */
  readonly loopEnd: number;
  /** Sources still to come. */
  left: number;
  /** The clock's time of the round's beginning, set by the first to come. */
  begins: number | null;
}

/** Seconds between the asking and the beginning, enough for the audio thread to be told. */
const LEAD = 0.05;

let appointment: Appointment | null = null;
const kept = new WeakSet<BaseAudioContext>();

/** The next `count` sources that go round up to `loopEnd` begin together, to the sample. */
export function appoint(context: AudioContext, loopEnd: number, count: number): void {
  appointment = { loopEnd, left: count, begins: null };
  if (kept.has(context)) return;
  kept.add(context);
  const create = context.createBufferSource.bind(context);
  context.createBufferSource = () => {
    const source = create();
    const start = source.start.bind(source);
    source.start = (when = 0, offset = 0, lasting?: number) => {
      const [at, from] = keep(source, context.currentTime) ?? [when, 0];
      if (lasting === undefined) start(at, offset + from);
      else start(at, offset + from, lasting);
    };
    return source;
  };
}

/** When one of the appointed begins, and how far into its round; null for any other source. */
function keep(source: AudioBufferSourceNode, now: number): readonly [number, number] | null {
  if (appointment === null || !source.loop || source.loopEnd !== appointment.loopEnd) return null;
  const soonest = now + LEAD;
  appointment.begins ??= soonest;
  const late = Math.max(0, soonest - appointment.begins);
  const at = appointment.begins + late;
  appointment.left -= 1;
  if (appointment.left === 0) appointment = null;
  return [at, late];
}
