/** Plays one game of an arm, from its seed: the unit of work of every study. */
import { frontBot, type GameResult, leviathanMind, playGame, playOn, underAssumptions } from '../bots';
import { copyMatch, type Level, type Match, newMatch, play, rng, turnOf } from '../sim';
import { type Arm, armKey, assumptionsOf } from './arms';
import { formatCommands } from './command-tokens';
import type { StudyGame } from './game-line';
import { isWon, measureGame } from './measure';

/** Seeds of continuations stand apart from those of games. */
const CONTINUATION = 0x9e3779b1;

/** The game an arm plays from a seed, measured. The same level, arm and seed give the same game. */
export function playArm(level: Level, arm: Arm, seed: number): StudyGame {
  const played = underAssumptions(level, assumptionsOf(arm));
  const { commands, forfeits } = playGame(played, { ...seats(arm), seed, keepsCommands: true });
  return {
    ...measureGame(played, seed, commands),
    arm: armKey(arm),
    seed,
    forfeits: forfeits.length,
    rest: arm.continuations === 0 ? null : playRest(middleOf(played, seed, commands), arm, seed),
    commands: formatCommands(commands),
  };
}

/** Fresh players for one match: a bot may keep a plan between its calls. */
export function seats({ bot, budget, mind }: Pick<Arm, 'bot' | 'budget' | 'mind'>) {
  const [id = '', depth] = mind.split('~');
  return {
    front: frontBot(bot, budget > 0 ? { budget } : {}),
    leviathan: leviathanMind(id, depth === undefined ? {} : { budget: Number(depth) }),
  };
}

/** The match as the front finds it when half of the level's turns are over. */
function middleOf(level: Level, seed: number, commands: GameResult['commands']): Match {
  const match = newMatch(level, { seed }, { ledger: false });
  const middle = Math.floor(level.turns / 2) + 1;
  for (const command of commands) {
    if (turnOf(match) >= middle && command.kind !== 'plan') break;
    play(match, command);
  }
  return match;
}

/** Plays a match on to its end as often as asked, each time with other luck, by real play of the same players. */
function playRest(middle: Match, arm: Arm, seed: number): { played: number; won: number } {
  let won = 0;
  for (let n = 1; n <= arm.continuations; n++) {
    const luck = (Math.imul(seed + 1, CONTINUATION) + n) >>> 0;
    const result = playOn(withOtherLuck(middle, luck), { ...seats(arm), seed: luck });
    if (isWon(result)) won++;
  }
  return { played: arm.continuations, won };
}

/** A copy of a match in which chance runs otherwise from here on; what has happened, hidden things included, stays. */
export function withOtherLuck(match: Match, luck: number): Match {
  const copy = copyMatch(match);
  for (let word = 0; word < 4; word++) copy.s[rng(word)] = Math.imul(luck ^ (word * 0x85ebca6b), 0x9e3779b1) | 1;
  return copy;
}
