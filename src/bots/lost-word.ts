/** Whether a promise can still be kept on the turn at hand, by what the page shows of it. */
import type { PlayerView, PromiseView } from '../sim';

/** The same promise, in two views of a match. */
export const sameWord = (a: PromiseView, b: PromiseView): boolean => a.demand === b.demand && a.creditor === b.creditor;

/**
 * It breaks when the turn ends, whatever else is carried: what was to be left alone is done, another name stands on its
 * day, or nothing that would keep it on its day can be paid for or has a place.
 */
export function isLost(view: PlayerView, promise: PromiseView): boolean {
  if (promise.onTrack) return false;
  if (promise.kind === 'avoid') return true;
  if (promise.due > view.turn) return false;
  return promise.kind === 'designate' || !isWithinReach(view, promise);
}

const isWithinReach = (view: PlayerView, { kind, creditor, lever }: PromiseView): boolean =>
  view.table.some(({ initiatives }) =>
    initiatives.some((it) => it.legal && (kind === 'lever' ? it.lever === lever : it.current === creditor)),
  );
