/**
 * What was last to be heard, for the line of captions. One moment may bring several sounds, a rupture with a siren, a promise
 * kept with another broken: they are written together, or the last of them would be the only one that was ever read.
 */
import { signal } from '@preact/signals';
import type { Caption } from '../audio';

interface Shown {
  readonly name: Caption;
  readonly serial: number;
}

/** Milliseconds within which sounds are of one moment, and the most lines of one. */
const ONE_MOMENT = 600;
const LINES = 5;

/** The first to be heard first; empty when nothing has been for a while. */
export const captions = signal<readonly Shown[]>([]);
let serial = 0;
let last = Number.NEGATIVE_INFINITY;

export function showCaption(name: Caption, now: number = performance.now()): void {
  const isSameMoment = now - last < ONE_MOMENT;
  last = now;
  serial += 1;
  const before = isSameMoment ? captions.peek().filter((it) => it.name !== name) : [];
  captions.value = [...before, { name, serial }].slice(-LINES);
}

export function clearCaptions(): void {
  captions.value = [];
}
