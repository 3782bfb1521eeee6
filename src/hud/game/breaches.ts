/**
 * Promises to leave a lever alone, against what is carried: broken at the turn's end by one act of it, however far their
 * day. Said while it can still be undone, and before the act or the signature that would do it.
 */
import type { DemandView, InitiativeView, PlayerView, PromiseView } from '../../sim';
import { tabled } from './counters';

/** What has been carried this turn by the lever that a demand or a promise asks to leave alone. */
export function carriedAgainst(
  view: PlayerView,
  { kind, lever }: Pick<DemandView, 'kind' | 'lever'>,
): readonly InitiativeView[] {
  return kind === 'avoid' ? tabled(view).filter((it) => it.carried && it.lever === lever) : [];
}

/** Promises that what is carried breaks when the turn ends. */
export const brokenNow = (view: PlayerView): readonly PromiseView[] =>
  view.promises.filter((it) => carriedAgainst(view, it).length > 0);

/** Promises kept so far that carrying this would break. */
export const brokenBy = (view: PlayerView, initiative: InitiativeView): readonly PromiseView[] =>
  initiative.carried
    ? []
    : view.promises.filter(({ kind, lever, onTrack }) => kind === 'avoid' && lever === initiative.lever && onTrack);

/** What it asks is done, and it would count as refused all the same: only a signature says that it was heard. */
export const isDoneUnsigned = ({ cheap, answer, refusal }: DemandView): boolean =>
  cheap && answer === 'open' && refusal !== 'conflict';
