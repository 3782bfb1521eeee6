/** Replays: what a match leaves behind, read, checked and played again. */
export { ENGINE, type MatchRecord, RECORD_FORMAT } from './record';
