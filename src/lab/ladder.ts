/** The strength ladder: every pair of arms on the seeds both played, and how many clearly separate classes they make. */
import { type Interval, wilson } from './intervals';
import { duel } from './score';
import { armsOf, pairsOf, type PlayedArm, type Study } from './study';

/** Head-to-head result from which the winner is of another class. */
export const CLASS_GAP = 0.75;

export interface Ladder {
  /** Keys from weakest to strongest, by mean score. */
  readonly keys: readonly string[];
  /** `results[i][j]`: share of seeds on which keys[i] scored more than keys[j], a tie counting half. */
  readonly results: readonly (readonly Interval[])[];
  /** The longest chain of which each beats the one before it by {@link CLASS_GAP}. */
  readonly classes: readonly string[];
}

export function ladderOf(study: Study): Ladder {
  const arms = armsOf(study, 'ladder').sort((a, b) => meanScore(a) - meanScore(b));
  const results = arms.map((a) => arms.map((b) => headToHead(a, b)));
  return { keys: arms.map(({ key }) => key), results, classes: longestChain(arms, results) };
}

const meanScore = ({ games }: PlayedArm): number => games.reduce((sum, { score }) => sum + score, 0) / games.length;

export function headToHead(a: PlayedArm, b: PlayedArm): Interval {
  const pairs = pairsOf(a.games, b.games);
  return wilson(
    pairs.reduce((sum, [x, y]) => sum + duel(x.score, y.score), 0),
    pairs.length,
  );
}

/** By dynamic programming, from the weakest up. Each class must beat all that are below it in the chain. */
function longestChain(arms: readonly PlayedArm[], results: readonly (readonly Interval[])[]): string[] {
  const best: number[][] = [];
  for (let i = 0; i < arms.length; i++) {
    best[i] = [i];
    for (let j = 0; j < i; j++) {
      const chain = best[j]!;
      const beatsAll = chain.every((below) => results[i]![below]!.value >= CLASS_GAP);
      if (beatsAll && chain.length >= best[i]!.length) best[i] = [...chain, i];
    }
  }
  const longest = best.reduce<number[]>((most, it) => (it.length > most.length ? it : most), []);
  return longest.map((i) => arms[i]!.key);
}
