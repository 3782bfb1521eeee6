/**
 * What a worker shares while it works, so that it can be watched from outside even when it no longer comes back to tell
 * anything: which of its jobs it is at, which question of that job was put last, and to whom.
 */
import type { Seat } from '../bots';

/** Whole numbers shared between two threads, in this order: jobs begun, question put, its seat. */
export type Signs = Int32Array<SharedArrayBuffer>;

const [JOBS, PLACE, SEAT] = [0, 1, 2] as const;
const SEATS: readonly Seat[] = ['front', 'leviathan'];

export const newSigns = (): Signs => new Int32Array(new SharedArrayBuffer(12));

/** Told by the worker. */
export function noteJob(signs: Signs): void {
  Atomics.store(signs, PLACE, 0);
  Atomics.add(signs, JOBS, 1);
}
export function noteQuestion(signs: Signs, place: number, seat: Seat): void {
  Atomics.store(signs, SEAT, SEATS.indexOf(seat));
  Atomics.store(signs, PLACE, place);
}

/** A question that was never answered. */
export interface Unanswered {
  /** Its place among those of the job, from 1; 0 when none was put. */
  readonly place: number;
  readonly seat: Seat;
}

/**
 * Watches one worker, looked at once a second: what is unanswered once nothing has moved for `seconds`, else null. Seconds
 * are counted one by one rather than by the clock: a machine that was asleep for an hour has not been waiting for one.
 */
export function watchSigns(signs: Signs, seconds: number): () => Unanswered | null {
  let before = '';
  let still = 0;
  return () => {
    const now = signs.join();
    still = now === before ? still + 1 : 0;
    before = now;
    // A worker that has begun nothing is being started, or has nothing to do.
    if (still < seconds || signs[JOBS] === 0) return null;
    return { place: signs[PLACE]!, seat: SEATS[signs[SEAT]!]! };
  };
}
