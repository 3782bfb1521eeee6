/** What became of a promise that is over: a current that demands again is owed nothing, so its last one was kept or broken. */
import type { AskedBefore, Session } from '../../session';
import type { TurnReport } from '../../sim';

export interface Became {
  readonly how: 'kept' | 'broken';
  readonly turn: number;
}

/** Null when it was not promised, or was forgiven. */
export function whatBecame(session: Session, asked: AskedBefore): Became | null {
  if (asked.answer !== 'promised') return null;
  const reports = reportsFrom(session, asked.turn);
  // Two currents may be promised the same: whoever the ledger names comes before the bare list.
  return first(reports, (it) => named(it, asked)) ?? first(reports, (it) => listed(it, asked));
}

function reportsFrom(session: Session, from: number): readonly TurnReport[] {
  const reports: TurnReport[] = [];
  for (let turn = from; turn < session.view().turn; turn++) {
    const report = session.report(turn);
    if (report !== null) reports.push(report);
  }
  return reports;
}

function first(reports: readonly TurnReport[], how: (report: TurnReport) => Became['how'] | null): Became | null {
  for (const report of reports) {
    const found = how(report);
    if (found !== null) return { how: found, turn: report.turn };
  }
  return null;
}

function named({ entries }: TurnReport, { id, current }: AskedBefore): Became['how'] | null {
  const own = entries.filter(({ author }) => author.kind === 'current' && author.id === current);
  if (own.some(({ cause }) => cause.kind === 'rule' && cause.id === 'promise-kept')) return 'kept';
  return own.some(({ cause }) => cause.kind === 'demand' && cause.id === id) ? 'broken' : null;
}

function listed({ kept, broken }: TurnReport, { id }: AskedBefore): Became['how'] | null {
  if (kept.includes(id)) return 'kept';
  return broken.includes(id) ? 'broken' : null;
}
