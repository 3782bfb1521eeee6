/** What the library says of each assumption: the essays' value, a sceptic's, and how far it may be turned. */
import type { AssumptionId } from '../sim';
import type { LevelFolder } from './bundle';
import { readShape } from './read-shape';
import { librarySchema } from './schema';
import { SourceFile } from './source-file';

export interface AssumptionRange {
  readonly id: AssumptionId;
  readonly essay: number;
  readonly rival: number;
  readonly min: number;
  readonly max: number;
}

/** Ranges of a folder's library, in its order. Files with faults count for nothing: `check` tells of them. */
export function assumptionRanges(folder: LevelFolder): AssumptionRange[] {
  return [...folder.keys()]
    .filter((path) => /^library\/[^/]+\/content\.yaml$/.test(path))
    .sort()
    .flatMap(
      (path) =>
        readShape(new SourceFile({ name: path, text: folder.get(path)! }), librarySchema).value?.assumptions ?? [],
    )
    .map(({ id, essay, rival, min, max }) => ({ id: id as AssumptionId, essay, rival, min, max }));
}
