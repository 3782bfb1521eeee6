/** The few curves that everything on the stage moves by: the press's stamp, a smooth way, a part of a whole. */

export const between = (from: number, to: number, t: number): number => from + (to - from) * t;

/** How far a part of a motion has come, 0–1, that begins and ends within it. */
export function part(progress: number, begins: number, ends: number): number {
  return Math.min(1, Math.max(0, (progress - begins) / (ends - begins)));
}

export const smooth = (t: number): number => t * t * (3 - 2 * t);

/** Goes up and comes back: 0 at both ends, 1 in the middle. */
export const arc = (t: number): number => Math.sin(t * Math.PI);

export interface Stamped {
  /** Of its own size. */
  readonly size: number;
  /** Degrees. */
  readonly angle: number;
  readonly alpha: number;
}

/**
 * Print comes down: a little too large and askew, then square on the paper within the first third. `larger` is by how much:
 * small type needs more of it to be seen.
 */
export function stamped(progress: number, odd: boolean, larger = 0.15): Stamped {
  const down = part(progress, 0, 0.3) ** 2;
  return { size: 1 + larger * (1 - down), angle: (odd ? 2 : -2) * (1 - down), alpha: 0.35 + 0.65 * down };
}

/** Timber that works under a load: a quick shake that dies away. */
export function creak(progress: number): number {
  return Math.sin(progress * 38) * (1 - progress) ** 1.5;
}
