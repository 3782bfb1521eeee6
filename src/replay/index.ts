/** Replays: what a match leaves behind, read, checked and played again. */
export {
  type CauseGap,
  causeGaps,
  choicesOf,
  hashesPartAt,
  type Part,
  partingOf,
} from './compare';
export { fullRecord, isLean, leanRecord } from './lean';
export { formatLink, isIntactLink, MOST_LINK_CHARACTERS, parseLink } from './link';
export { GENERATIONS as LINK_GENERATIONS, WORDS as LINK_WORDS, type WordKind } from './link-words.generated';
export { packRecord, unpackRecord } from './pack';
export { checkIntention, checkPlan, checkRecord, formatRecord, parseRecord } from './parse';
export { type Problem, PROBLEMS } from './problem';
export { ENGINE, type MatchRecord, RECORD_FORMAT, setupOf } from './record';
export { commandsBefore, isSameMake, matchAt, type Verdict, verifyRecord } from './verify';
export {
  EMPTY_STUDY,
  MOST_NOTES,
  NAME_LENGTH,
  type Note,
  NOTE_KINDS,
  NOTE_LENGTH,
  type NoteKind,
  readStudy,
  type Study,
  type TurningMeasure,
  type TurningPoint,
} from './study';
export { revealed } from './reveal';
export { list, object, type Shape, text, whole } from './shapes';
export { makeTape, type Tape } from './tape';
export { writeRecord } from './write';
