/**
 * Matches played over and over by programs, in a worker so that the page never waits: turning points, and runs to
 * compare with. What goes in and out is plain data.
 */
import { botRandom, frontBot } from '../bots';
import { turningPoints } from '../lab';
import { type MatchRecord, type TurningPoint, writeRecord } from '../replay';
import {
  commandOf,
  type CompiledLevel,
  type Difficulty,
  type Intention,
  type Level,
  type MatchSetup,
  phaseOf,
  prepareLevel,
} from '../sim';
import { mindOf } from './mind-here';

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
  const [front, mind, random] = [frontBot(bot), mindOf(setup), botRandom(setup.seed ^ 0x2545f491)];
  let intention: Intention | null = null;
  return writeRecord(level, setup, (match) => {
    if (phaseOf(match) !== 'plan') return commandOf(match, front.choose(match, random).action);
    const decided = mind(match, intention);
    intention = decided.intention;
    return decided.plan;
  });
}
