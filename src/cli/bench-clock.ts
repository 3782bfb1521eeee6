/** The benchmark's clock: CPU time, because machines are shared and wall time tells more of the neighbours. */

const WARM_SECONDS = 1;
const SECONDS = 2;
/** A slice long enough for the clock, short enough that the middle one was not disturbed. */
const SLICE = 0.05;

/** Seconds all threads of this process have had of the processor. */
export const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** The middle of some values: of two middles, their mean. 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** What `work` counts in a CPU-second: the middle of many slices, once it has warmed up. */
export function perCpuSecond(work: (n: number) => number): number {
  let n = 0;
  const slice = (): number => {
    const start = cpuSeconds();
    let counted = 0;
    do counted += work(n++);
    while (cpuSeconds() - start < SLICE);
    return counted / (cpuSeconds() - start);
  };
  const warmUntil = cpuSeconds() + WARM_SECONDS;
  while (cpuSeconds() < warmUntil) slice();
  const rates: number[] = [];
  const until = cpuSeconds() + SECONDS;
  while (cpuSeconds() < until) rates.push(slice());
  return median(rates);
}
