/** Plays whole games at random, recording every command: the fuel of laws, round trips and benchmarks. */
import { botRandom, leviathanPlan, randomFront } from '../../src/bots';
import { type Command, isOver, type Level, type Match, newMatch, phaseOf, play } from '../../src/sim';

export interface RandomGame {
  readonly match: Match;
  readonly commands: readonly Command[];
}

/** One whole game from a seed; `each` sees the match before every command. */
export function randomGame(level: Level, seed: number, each?: (match: Match, next: Command) => void): RandomGame {
  const match = newMatch(level, { seed });
  const random = botRandom(seed ^ 0x5bd1e995);
  const commands: Command[] = [];
  while (!isOver(match)) {
    const command = phaseOf(match) === 'plan' ? leviathanPlan(match, random) : randomFront(match, random);
    each?.(match, command);
    const refusal = play(match, command);
    if (refusal !== null) throw new Error(`a bot's command is refused: ${refusal.code} ${JSON.stringify(command)}`);
    commands.push(command);
  }
  return { match, commands };
}
