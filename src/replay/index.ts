/** Replays: what a match leaves behind, read, checked and played again. */
export { checkRecord, formatRecord, MOST_CHARACTERS, parseRecord } from './parse';
export { type Problem, type ProblemCode, PROBLEMS, type Read } from './problem';
export { ENGINE, type MatchRecord, RECORD_FORMAT } from './record';
export { commandsBefore, isSameMake, matchAt, type Verdict, verifyRecord } from './verify';
