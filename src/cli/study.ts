/** `study …`: thousands of games on all cores, and what they say. */
import { studyMerge } from './study-merge';
import { studyReport } from './study-report';
import { studyReplay } from './study-replay';
import { studyRun } from './study-run';
import { studySensitivity } from './study-sensitivity';
import { studyWhatIf } from './study-what-if';
import { actionOf } from './usage';

const ACTIONS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  run: studyRun,
  report: studyReport,
  merge: studyMerge,
  replay: studyReplay,
  'what-if': studyWhatIf,
  sensitivity: studySensitivity,
};

export const studyCommand = ([action = '', ...args]: readonly string[]): number | Promise<number> =>
  actionOf('study', ACTIONS, action)(args);
