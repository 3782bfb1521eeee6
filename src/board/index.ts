/** The stage: a match seen as a printed map. It reads a session and reports picks; it never knows the panels. */

import { prepare } from './ahead';
import { hasWebGL, pixelRatio } from './game';

export { BoardUnavailable } from './game';
export { type BoardHandle, type BoardOptions, mountBoard } from './mount';
export type { Target, Targets } from './picking';

/** Makes ready for the next board what does not depend on its match; `base` as a board is given it. */
export function prepareBoard(base: string): void {
  if (hasWebGL()) prepare(base, pixelRatio());
}
