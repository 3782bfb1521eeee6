/** What the panels ask of programs about a match: counsel while it runs, a turn thought over once it is done. */
import type { AskCounsel, ThinkOver } from '../hud/game';
import { commandsBefore, type MatchRecord, setupOf } from '../replay';
import type { Thinking } from './thinking';

/** The same match at the same place always hears the same. */
const diceOf = ({ seed, commands }: MatchRecord): number => (seed ^ Math.imul(commands.length, 0x9e3779b1)) >>> 0;

/** The three spokespersons on the match as it stands. */
export const askCounsel = (record: MatchRecord, thinking: Thinking): ReturnType<AskCounsel> =>
  thinking.ask({
    kind: 'counsel',
    place: { setup: setupOf(record), commands: record.commands },
    dice: diceOf(record),
  });

/** What the planner would have done with a finished turn. */
export const thinkOver = (record: MatchRecord, turn: number, thinking: Thinking): ReturnType<ThinkOver> =>
  thinking.ask({
    kind: 'hindsight',
    place: { setup: setupOf(record), commands: commandsBefore(record, turn) },
    dice: (record.seed ^ Math.imul(turn, 0x9e3779b1)) >>> 0,
  });
