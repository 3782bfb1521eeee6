/** Notes by name: `C#4` is a MIDI number, `Eb` a pitch class. */
const STEPS = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const BENT = { '#': 1, b: -1, '': 0 };

/** 0 for C to 11 for B. */
export function pitchClass(name) {
  const [, step, bent] = /^([A-G])([#b]?)$/.exec(name) ?? [];
  if (step === undefined) throw new Error(`No such note: ${name}`);
  return (STEPS[step] + BENT[bent] + 12) % 12;
}

/** The MIDI number of a note with its octave. */
export function pitch(name) {
  const [, step, bent, octave] = /^([A-G])([#b]?)(-?\d)$/.exec(name) ?? [];
  if (step === undefined) throw new Error(`No such note: ${name}`);
  return 12 * (Number(octave) + 1) + STEPS[step] + BENT[bent];
}

/** The lowest note of that name at or above a MIDI number. */
export const above = (name, low) => low + ((((pitchClass(name) - low) % 12) + 12) % 12);
