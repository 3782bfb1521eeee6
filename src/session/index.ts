/** One match as the app sees it. */
export { type Deliberated, type LeviathanMind, localSession, RecordMismatch } from './local-session';
export { type ReplaySession, replaySession } from './replay-session';
export type { Session, Why } from './session';
