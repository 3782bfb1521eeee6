/** What a signature of this turn has done: read off the ledger, since what signing would do now is another matter. */
import type { Session } from '../../session';
import type { DemandView } from '../../sim';

export interface Signed {
  /** Lent on it; whole units. */
  readonly lent: number;
  /** Taken off its grievance; tenths. */
  readonly relief: number;
}

export function signedNow(session: Session, { current, resource }: DemandView): Signed {
  const moved = session
    .movedNow()
    .filter(({ cause, author }) => cause.id === 'promise-signed' && author.kind === 'current' && author.id === current);
  const by = (number: string) => moved.filter((it) => it.number === number).reduce((sum, it) => sum + it.by, 0);
  return { lent: by(resource), relief: -by(`grievance.${current}`) };
}
