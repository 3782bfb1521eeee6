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
  readonly begun: ((at: number) => void) | undefined;
}

/** Seconds between the asking and the beginning, enough for the audio thread to be told. */
const LEAD = 0.05;

let appointments: Appointment[] = [];
const kept = new WeakSet<BaseAudioContext>();

/** The next `count` sources that go round up to `loopEnd` begin together, to the sample; `begun` is told when. */
export function appoint(context: AudioContext, loopEnd: number, count: number, begun?: (at: number) => void): void {
  enlist(context, { loopEnd, left: count, begins: null, begun });
}

/** The next source that goes round up to `loopEnd` stands where it would, had it begun at that time of the clock. */
export function joinIn(context: AudioContext, loopEnd: number, begins: number): void {
  enlist(context, { loopEnd, left: 1, begins, begun: undefined });
}

function enlist(context: AudioContext, appointment: Appointment): void {
  // One that nobody kept, of a track that is over, gives way.
  const isStale = ({ loopEnd, begins }: Appointment) =>
    loopEnd === appointment.loopEnd && (appointment.begins === null || begins !== appointment.begins);
  appointments = appointments.filter((it) => !isStale(it));
  appointments.push(appointment);
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
  const appointment = source.loop ? appointments.find(({ loopEnd }) => loopEnd === source.loopEnd) : undefined;
  if (appointment === undefined) return null;
  const soonest = now + LEAD;
  if (appointment.begins === null) {
    appointment.begins = soonest;
    appointment.begun?.(soonest);
  }
  const late = Math.max(0, soonest - appointment.begins);
  appointment.left -= 1;
  if (appointment.left === 0) appointments.splice(appointments.indexOf(appointment), 1);
  return [appointment.begins + late, late % (source.loopEnd - source.loopStart)];
}
