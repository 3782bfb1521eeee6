/** `study …`: thousands of games on all cores, and what they say. */
import { nearestId } from '../sim';
import { studyMerge } from './study-merge';
import { studyReport } from './study-report';
import { studyReplay } from './study-replay';
import { studyRun } from './study-run';
import { studySensitivity } from './study-sensitivity';
import { studyWhatIf } from './study-what-if';
import { UsageError } from './usage';

const ACTIONS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  run: studyRun,
  report: studyReport,
  merge: studyMerge,
  replay: studyReplay,
  'what-if': studyWhatIf,
  sensitivity: studySensitivity,
};

export function studyCommand([action = '', ...args]: readonly string[]): number | Promise<number> {
  if (Object.hasOwn(ACTIONS, action)) return ACTIONS[action]!(args);
  const nearest = nearestId(action, Object.keys(ACTIONS));
  throw new UsageError(
    `study ${action}: expected ${Object.keys(ACTIONS).join(', ')}${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`,
  );
}
