/**
 * What the panels show at its own pace and that may be heard as it is shown. They know nothing of sound: with nobody
 * listening, nothing is heard and nothing fails.
 */
export type Sounding = 'move-lands' | 'promise-kept' | 'promise-broken' | 'turn-told';

const listeners = new Set<(sounding: Sounding) => void>();

export function sounding(what: Sounding): void {
  for (const listener of listeners) listener(what);
}

/** Calls back at each; returns how to stop. */
export function onSounding(listener: (sounding: Sounding) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
