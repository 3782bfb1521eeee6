/**
 * Successive halving: whatever is under trial is tried as often as the others, the worse half is dropped, and what is
 * left of the budget goes to fewer and fewer. A hundred ideas cost as much as ten, and the best two are known well.
 */

/** Something under trial: how often it has been tried, and the sum of what came of it (0–1 each). */
export interface Trial {
  tries: number;
  sum: number;
}

export const meanOf = ({ sum, tries }: Trial): number => (tries === 0 ? 0 : sum / tries);

export interface Halving<T extends Trial> {
  /** Tries all together. */
  readonly budget: number;
  /** What comes of a trial the `n`-th time; the same `n` means the same luck for all. */
  readonly outcome: (trial: T, n: number) => number;
  /** Adds trials to `alive` between early rounds; what it returns has still to catch up. */
  readonly breed?: (alive: T[], round: number) => readonly T[];
}

/** Tries all, and leaves the last few in `alive`, best first. */
export function halve<T extends Trial>(alive: T[], { budget, outcome, breed }: Halving<T>): void {
  let spent = 0;
  const tryUntil = (trial: T, tries: number): void => {
    while (trial.tries < tries) {
      trial.sum += outcome(trial, trial.tries);
      trial.tries++;
      spent++;
    }
  };
  const rounds = Math.max(1, Math.ceil(Math.log2(alive.length)));
  for (let round = 0; round < rounds && alive.length > 1 && spent < budget; round++) {
    const tried = alive[0]!.tries;
    for (const born of breed?.(alive, round) ?? []) tryUntil(born, tried);
    const tries = Math.max(1, Math.floor((budget - spent) / (rounds - round) / alive.length));
    for (const trial of alive) tryUntil(trial, tried + tries);
    alive.sort((a, b) => meanOf(b) - meanOf(a));
    if (round < rounds - 1) alive.length = Math.max(2, alive.length >> 1);
  }
}
