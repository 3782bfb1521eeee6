/**
 * What a number that broke a bound is made of, cause by cause over the whole match, so that a rupture says what really
 * brought it: a broken promise, a headline, the waiting. Read off the ledger, which shows nothing that the front may not see.
 */
import type { Session } from '../../session';
import type { CauseView, LedgerEntry, PlayerView } from '../../sim';

/** What one cause still weighs in it. */
export interface Share {
  readonly cause: CauseView | { readonly kind: 'waited' | 'opening'; readonly id: '' };
  /** Stored units, above 0; not whole. */
  readonly by: number;
}

/** Made to wait, whether another contradiction came first or another's proposals did: two rules, and one complaint. */
const WAITED: readonly string[] = ['debt', 'waiting'];

/**
 * What still makes a number, the greatest first; the shares add up to it. What lowered it lowered all that stood there
 * then in proportion: the ledger does not say which of several wrongs a concession was for.
 */
export function madeOf(session: Session, view: PlayerView, number: string): readonly Share[] {
  const entries = entriesOf(session, view, number);
  const { value } = session.why(number);
  const opened = value - entries.reduce((sum, { by }) => sum + by, 0);
  return weigh(entries, opened, 1);
}

/** As {@link madeOf}, for what lowered it since the match opened and has not been made good. */
export const lostBy = (session: Session, view: PlayerView, number: string): readonly Share[] =>
  weigh(entriesOf(session, view, number), 0, -1);

function entriesOf(session: Session, view: PlayerView, number: string): readonly LedgerEntry[] {
  const past = Array.from({ length: view.turn - 1 }, (_, index) => session.report(index + 1)?.entries ?? []).flat();
  return [...past, ...session.movedNow()].filter((entry) => entry.number === number);
}

/** `way`: 1 for what raised it, −1 for what lowered it. */
function weigh(entries: readonly LedgerEntry[], opened: number, way: 1 | -1): readonly Share[] {
  const shares = new Map<string, Share>();
  let whole = 0;
  const add = (cause: Share['cause'], by: number): void => {
    const key = `${cause.kind} ${cause.id}`;
    shares.set(key, { cause, by: (shares.get(key)?.by ?? 0) + by });
    whole += by;
  };
  const ease = (by: number): void => {
    const left = whole <= by ? 0 : (whole - by) / whole;
    for (const [key, share] of shares) shares.set(key, { ...share, by: share.by * left });
    whole *= left;
  };
  if (opened > 0) add({ kind: 'opening', id: '' }, opened);
  for (const { cause, by } of entries) {
    if (by * way > 0) add(isWaiting(cause) ? { kind: 'waited', id: '' } : cause, by * way);
    else ease(-by * way);
  }
  return [...shares.values()].filter(({ by }) => by > 0).sort((a, b) => b.by - a.by);
}

const isWaiting = ({ kind, id }: CauseView): boolean => kind === 'rule' && WAITED.includes(id);
