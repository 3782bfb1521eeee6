/**
 * The page's audio clock at 32 kHz. A browser keeps every decoded sample at the rate of its clock, whatever the file's: at
 * the usual 48 kHz a match's music would take half as much again, for treble that its instruments do not have.
 */
import { Howler } from 'howler';

export const SAMPLE_RATE = 32_000;

/** What howler keeps to itself, and does at the first sound: it throws its context away unless this says it has done so. */
interface Inner {
  ctx: AudioContext | null;
  masterGain: GainNode | null;
  _mobileUnloaded: boolean;
}

/** Gives howler its context before it makes one; where this browser knows no other rate, howler makes its own. */
export function narrowContext(): void {
  const inner = Howler as unknown as Inner;
  if (inner.ctx !== null || typeof AudioContext === 'undefined') return;
  try {
    const context = new AudioContext({ sampleRate: SAMPLE_RATE });
    const gain = context.createGain();
    gain.connect(context.destination);
    inner.ctx = context;
    inner.masterGain = gain;
    inner._mobileUnloaded = true;
  } catch {
    // Refused: howler's own way is the fallback.
  }
}
