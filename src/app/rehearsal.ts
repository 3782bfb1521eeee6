/**
 * Matches played over and over by programs, in a worker so that the page never waits: turning points, and runs to
 * compare with. What goes in and out is plain data.
 */
import { frontBot, playGame } from '../bots';
import { recordOfPlay, turningPoints } from '../lab';
import type { MatchRecord, TurningPoint } from '../replay';
import {
  atDifficulty,
  type CompiledLevel,
  type Difficulty,
  type Level,
  type MatchSetup,
  prepareLevel,
  USUAL_DIFFICULTY,
} from '../sim';
import { pageMind } from './mind-here';

export type RehearsalTask =
  | { readonly kind: 'turning'; readonly level: CompiledLevel; readonly record: MatchRecord }
  /** `games` matches of one bot, from seeds that follow on. */
  | {
      readonly kind: 'runs';
      readonly level: CompiledLevel;
      readonly bot: string;
      readonly seed: number;
      readonly difficulty: Difficulty | undefined;
      readonly games: number;
    };
export type RehearsalNews =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'turning'; readonly points: readonly TurningPoint[] }
  | { readonly kind: 'runs'; readonly records: readonly MatchRecord[] }
  | { readonly kind: 'failed'; readonly detail: string };

/** Does a task, telling how far it is at most every hundredth of it. */
export function rehearse(task: RehearsalTask, tell: (news: RehearsalNews) => void): void {
  const level = prepareLevel(task.level);
  let told = 0;
  const progress = (done: number): void => {
    if (done - told < 0.01) return;
    told = done;
    tell({ kind: 'progress', done });
  };
  if (task.kind === 'turning') {
    const search = turningPoints(level, task.record);
    let step = search.next();
    for (; step.done !== true; step = search.next()) progress(step.value);
    tell({ kind: 'turning', points: step.value });
    return;
  }
  const records: MatchRecord[] = [];
  for (let n = 0; n < task.games; n++) {
    records.push(runOf(level, task.bot, { seed: (task.seed + n) >>> 0, difficulty: task.difficulty }));
    progress((n + 1) / task.games);
  }
  tell({ kind: 'runs', records });
}

/** One whole match of a bot, against the Leviathan of this page. */
function runOf(level: Level, bot: string, setup: MatchSetup): MatchRecord {
  const played = atDifficulty(level, setup.difficulty ?? USUAL_DIFFICULTY);
  const players = { front: frontBot(bot), leviathan: pageMind(setup) };
  return recordOfPlay(level, setup, playGame(played, { ...players, seed: setup.seed, keepsCommands: true }));
}
