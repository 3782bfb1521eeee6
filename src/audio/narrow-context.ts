/**
 * The page's audio clock at 32 kHz. A browser keeps every decoded sample at the rate of its clock, whatever the file's: at
 * the usual 48 kHz a match's music would take half as much again, for treble that its instruments do not have.
 */
import { Howler } from 'howler';

/** Hertz. */
export const SAMPLE_RATE = 32_000;

/** What howler keeps to itself, and does at the first sound: it throws its context away unless this says it has done so. */
interface Inner {
  ctx: unknown;
  masterGain: unknown;
  usingWebAudio?: unknown;
  _mobileUnloaded?: unknown;
}

/**
 * Gives howler its context before it makes one; says whether it took it. Where this browser knows no other rate, or howler
 * is no longer what it was, howler is left as it was found and makes its own.
 */
export function narrowContext(howler: object = Howler): boolean {
  const inner = howler as Inner;
  if (inner.ctx !== null || inner.masterGain !== null || inner.usingWebAudio !== true) return false;
  if (typeof AudioContext === 'undefined') return false;
  let context: AudioContext | null = null;
  try {
    context = new AudioContext({ sampleRate: SAMPLE_RATE });
    const gain = context.createGain();
    gain.connect(context.destination);
    inner._mobileUnloaded = true;
    inner.masterGain = gain;
    // Last: a context without its gain would be silence for good.
    inner.ctx = context;
    if (inner.ctx === context && inner.masterGain === gain) return true;
  } catch {
    // Refused, by the browser or by howler.
  }
  restore(inner);
  void context?.close().catch(() => undefined);
  return false;
}

/** As howler was before it has made a context of its own; what cannot be set back was never set. */
function restore(inner: Inner): void {
  for (const [name, value] of [
    ['ctx', null],
    ['masterGain', null],
    ['_mobileUnloaded', undefined],
  ] as const) {
    Reflect.set(inner, name, value);
  }
}
