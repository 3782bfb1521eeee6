/**
 * How long a worker may say nothing before it is given up: one that runs in circles never answers and never fails, and
 * whoever waits for it would wait for ever.
 */

/** Seconds without a sign of life. The longest thought takes two or three on a slow machine. */
export const LONGEST_SILENCE = 60;

export interface SilenceWatch {
  /** A sign of life: the count begins again. */
  heard(): void;
  stop(): void;
}

/**
 * Calls back, once, when nothing has been heard for too long. Seconds are counted one by one rather than by the clock: a
 * machine that was asleep for an hour has not been waiting for one.
 */
export function watchSilence(isTooLong: () => void): SilenceWatch {
  let silent = 0;
  const ticking = setInterval(() => {
    if (++silent < LONGEST_SILENCE) return;
    clearInterval(ticking);
    isTooLong();
  }, 1000);
  return {
    heard: () => {
      silent = 0;
    },
    stop: () => clearInterval(ticking),
  };
}
