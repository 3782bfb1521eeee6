/** Plays one game of an arm, from its seed: the unit of work of every study. */
import { type GameResult, type MayAsk, playGame } from '../bots';
import { type Level, type Match, newMatch, play, turnOf } from '../sim';
import { type Arm, armKey, levelOf } from './arms';
import { formatCommands } from './command-tokens';
import type { StudyGame } from './game-line';
import { formatIntentions } from './intention-tokens';
import { isWon, measureGame } from './measure';
import { playRest } from './rest';
import { seats } from './seats';

/** Seeds of continuations stand apart from those of games. */
const CONTINUATION = 0x9e3779b1;

/** The game an arm plays from a seed, measured. The same level, arm and seed give the same game. */
export function playArm(level: Level, arm: Arm, seed: number, mayAsk?: MayAsk): StudyGame {
  const played = levelOf(level, arm);
  const game = playGame(played, { ...seats(arm), seed, keepsCommands: true, mayAsk });
  const { commands, forfeits } = game;
  const rest = arm.continuations === 0 ? null : fromTheMiddle(played, arm, { seed, commands, mayAsk });
  return {
    ...measureGame(played, seed, commands),
    arm: armKey(arm),
    seed,
    forfeits: forfeits.length + (rest?.forfeits ?? 0),
    rest: rest === null ? null : { played: rest.played, won: rest.won },
    commands: formatCommands(commands),
    intentions: formatIntentions(game.intentions),
    ...(forfeits.length === 0 ? {} : { lost: forfeits }),
  };
}

/** How many of an arm's continuations from the middle of a game were won, by real play of the same players. */
function fromTheMiddle(
  level: Level,
  arm: Arm,
  { seed, commands, mayAsk }: Pick<GameResult, 'seed' | 'commands'> & { readonly mayAsk: MayAsk | undefined },
): NonNullable<StudyGame['rest']> & { readonly forfeits: number } {
  const middle = middleOf(level, seed, commands);
  let [won, forfeits] = [0, 0];
  for (let n = 1; n <= arm.continuations; n++) {
    const rest = playRest(middle, arm, { luck: (Math.imul(seed + 1, CONTINUATION) + n) >>> 0, mayAsk });
    if (isWon(rest)) won++;
    forfeits += rest.forfeits;
  }
  return { played: arm.continuations, won, forfeits };
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
