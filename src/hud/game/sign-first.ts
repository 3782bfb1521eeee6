/**
 * Demands that an act would grant before they are signed: nothing is lent any more on what is done, and no thanks are given
 * for it. Said while the signature can still come first.
 */
import type { DemandView, InitiativeView, PlayerView } from '../../sim';

/** A demand that is worth more signed before it is met than after; to hold back is never done before its day. */
export const isToSignFirst = ({ answer, cheap, kind, legal }: DemandView): boolean =>
  answer === 'open' && legal && !cheap && kind !== 'avoid';

/** Open demands that carrying this would meet, and so make cheap. */
export const askedFor = (view: PlayerView, initiative: InitiativeView): readonly DemandView[] =>
  initiative.carried
    ? []
    : view.demands.filter(
        (demand) =>
          isToSignFirst(demand) &&
          ((demand.kind === 'carry' && demand.current === initiative.current) ||
            (demand.kind === 'lever' && demand.lever === initiative.lever)),
      );
