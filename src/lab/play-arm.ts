/** Plays one game of an arm, from its seed: the unit of work of every study. */
import { type GameResult, playGame } from '../bots';
import { type Level, type Match, newMatch, play, turnOf } from '../sim';
import { type Arm, armKey, levelOf } from './arms';
import { formatCommands } from './command-tokens';
import type { StudyGame } from './game-line';
import { isWon, measureGame } from './measure';
import { playRest } from './rest';
import { seats } from './seats';

/** Seeds of continuations stand apart from those of games. */
const CONTINUATION = 0x9e3779b1;

/** The game an arm plays from a seed, measured. The same level, arm and seed give the same game. */
export function playArm(level: Level, arm: Arm, seed: number): StudyGame {
  const played = levelOf(level, arm);
  const { commands, forfeits } = playGame(played, { ...seats(arm), seed, keepsCommands: true });
  return {
    ...measureGame(played, seed, commands),
    arm: armKey(arm),
    seed,
    forfeits: forfeits.length,
    rest: arm.continuations === 0 ? null : fromTheMiddle(played, arm, seed, commands),
    commands: formatCommands(commands),
  };
}

/** How many of an arm's continuations from the middle of a game were won, by real play of the same players. */
function fromTheMiddle(level: Level, arm: Arm, seed: number, commands: GameResult['commands']): StudyGame['rest'] {
  const middle = middleOf(level, seed, commands);
  let won = 0;
  for (let n = 1; n <= arm.continuations; n++)
    if (isWon(playRest(middle, arm, (Math.imul(seed + 1, CONTINUATION) + n) >>> 0))) won++;
  return { played: arm.continuations, won };
}

/** The match as the front finds it when half of the level's turns are over; where it ended, when it ended before. */
function middleOf(level: Level, seed: number, commands: GameResult['commands']): Match {
  const match = newMatch(level, { seed }, { ledger: false });
  const middle = Math.floor(level.turns / 2) + 1;
  for (const command of commands) {
    if (turnOf(match) >= middle && command.kind !== 'plan') break;
    play(match, command);
  }
  return match;
}
