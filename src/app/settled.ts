/**
 * Whether what the player waits for has come: a page, the board. What nobody waits for — sound, what a worker learns
 * ahead — asks first, since on a slow machine it would take the processor from what is awaited.
 */
import { useEffect } from 'preact/hooks';

/** Milliseconds without anything awaited after which all is settled: one page gives way to the next within them. */
const CALM = 1000;

let awaited = 0;
let waiting: (() => void)[] = [];
let calm: ReturnType<typeof setTimeout> | undefined;

/** Counts something as awaited for as long as `isAwaited` holds. */
export function useAwaited(isAwaited: boolean): void {
  useEffect(() => {
    if (!isAwaited) return;
    awaited++;
    clearTimeout(calm);
    return () => {
      awaited--;
      calmDown();
    };
  }, [isAwaited]);
}

/** Resolves once nothing has been awaited for a moment. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    calmDown();
  });

function calmDown(): void {
  clearTimeout(calm);
  if (awaited > 0) return;
  calm = setTimeout(() => {
    const all = waiting;
    waiting = [];
    for (const resolve of all) resolve();
  }, CALM);
}
