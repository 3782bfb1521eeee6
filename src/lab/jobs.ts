/** Work that a worker thread does and answers with one line: whole games of a study, or the rest of one match. */
import type { MayAsk } from '../bots';
import type { Level } from '../sim';
import { type Arm, armKey } from './arms';
import type { Silences } from './asking';
import { parseCommands } from './command-tokens';
import { formatGame } from './game-line';
import { playArm } from './play-arm';
import { matchAfter, playRest } from './rest';

export type Job =
  | {
      readonly kind: 'game';
      readonly arm: Arm;
      readonly seed: number;
      /** Questions that were never answered when it was tried before. */
      readonly silences?: Silences;
    }
  | {
      readonly kind: 'rest';
      /** Name of what is being tried; comes back with the answer. */
      readonly option: string;
      readonly arm: Arm;
      /** Seed of the match and its commands so far, in short. */
      readonly seed: number;
      readonly commands: string;
      /** The luck it is played on with, and what the front does first under it, in short. */
      readonly luck: number;
      readonly first: string;
      readonly silences?: Silences;
    };

/** Jobs of one group take about as long as each other. */
export const jobGroup = (job: Job): string => (job.kind === 'game' ? armKey(job.arm) : job.option);

/** Does a job. Throws on a bot there is not, or when the rules refuse what was recorded. */
export function doJob(level: Level, job: Job, mayAsk?: MayAsk): string {
  if (job.kind === 'game') return formatGame(playArm(level, job.arm, job.seed, mayAsk));
  const match = matchAfter(level, job.arm, job.seed, job.commands);
  const first = parseCommands(job.first) ?? [];
  return JSON.stringify({ option: job.option, ...playRest(match, job.arm, { luck: job.luck, first, mayAsk }) });
}
