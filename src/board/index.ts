/** The stage: a match seen as a printed map. It reads a session and reports picks; it never knows the panels. */

export { BoardUnavailable } from './game';
export { type BoardHandle, type BoardOptions, mountBoard } from './mount';
export type { Target, Targets } from './picking';
