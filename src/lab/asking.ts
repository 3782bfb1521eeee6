/**
 * Who is asked in a job. A bot that runs in circles can only be ended from outside, with the thread it runs in: whoever
 * watches is told of each question before it is put. The job is then done again, the same up to the question that was
 * never answered; that one is not put, and neither is any further one to the same seat, so that a bot that always hangs
 * costs one wait a game and seat.
 */
import type { MayAsk, Seat } from '../bots';

/** Questions never answered, by their place among those of a job, from 1; none at first. */
export type Silences = readonly number[];

/** `note` is told the place of each question that is put, and to whom. */
export function askingOf(silences: Silences, note: (place: number, seat: Seat) => void): MayAsk {
  const silent = new Set<Seat>();
  let place = 0;
  return (seat) => {
    place++;
    if (silences.includes(place)) silent.add(seat);
    if (silent.has(seat)) return false;
    note(place, seat);
    return true;
  };
}
