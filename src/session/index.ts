/** One match as the app sees it. */
export { type LeviathanMind, localSession, RecordMismatch } from './local-session';
export type { Deliberated } from './deliberated';
export { type ReplaySession, replaySession } from './replay-session';
export type { AskedBefore, Session, Why } from './session';
