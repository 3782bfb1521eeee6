/** One match as the app sees it. */
export { type LeviathanMind, localSession, type LocalSessionOptions, RecordMismatch } from './local-session';
export { type ReplaySession, replaySession } from './replay-session';
export type { Session, Why } from './session';
