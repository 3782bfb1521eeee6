/**
 * What the rules will do after a rupture is answered, beyond the numbers that move at once: who is away and until when,
 * how it comes back, whose proposals and promises go with it, what comes in less. Read off the match as it would stand.
 */
import {
  type ConstituentId,
  type CurrentView,
  GONE,
  type PlayerView,
  type ResourceId,
  RETURN_COMMITMENT,
  RETURN_GRIEVANCE,
} from '../../sim';

export type OutlookLine =
  /** Absent now, and back at the start of a turn. */
  | { readonly kind: 'away'; readonly current: string; readonly back: number }
  /** As above, with the match over before. */
  | { readonly kind: 'away-past-end'; readonly current: string }
  | { readonly kind: 'gone'; readonly current: string }
  /** What it comes back with; tenths. */
  | { readonly kind: 'returns'; readonly grievance: number; readonly commitment: number }
  /** Proposals of its own that lie on the table and can no longer be carried. */
  | { readonly kind: 'proposals'; readonly count: number }
  | { readonly kind: 'forgiven'; readonly count: number }
  /** Promised, and still due while nobody is there to thank for it. */
  | { readonly kind: 'owed'; readonly count: number }
  | { readonly kind: 'income'; readonly resource: ResourceId; readonly before: number; readonly after: number }
  /** Mean commitment of its constituent, by weight, on which unity leans; tenths. */
  | {
      readonly kind: 'weakened';
      readonly constituent: ConstituentId;
      readonly before: number;
      readonly after: number;
    }
  /** Nobody of a constituent is left at the table. */
  | { readonly kind: 'empty'; readonly constituent: ConstituentId }
  | { readonly kind: 'leader'; readonly constituent: ConstituentId };

/** What follows from the answer that leads from one view to the other; nothing when the current stays. */
export function outlookOf(before: PlayerView, after: PlayerView, current: string): readonly OutlookLine[] {
  const was = currentOf(before, current);
  const is = currentOf(after, current);
  if (was === undefined || is === undefined || is.absence === 0) return [];
  return [
    ...absenceLines(before, is),
    ...deskLines(before, after, current),
    ...incomeLines(before, after),
    ...constituentLines(before, after, is.constituent),
  ];
}

const currentOf = (view: PlayerView, id: string): CurrentView | undefined =>
  view.constituents.flatMap(({ currents }) => currents).find((it) => it.id === id);

function absenceLines({ turn, turns }: PlayerView, { id, absence, commitment }: CurrentView): readonly OutlookLine[] {
  if (absence === GONE) return [{ kind: 'gone', current: id }];
  const back = turn + absence;
  if (back > turns) return [{ kind: 'away-past-end', current: id }];
  return [
    { kind: 'away', current: id, back },
    { kind: 'returns', grievance: RETURN_GRIEVANCE, commitment: Math.max(RETURN_COMMITMENT, commitment) },
  ];
}

function deskLines(before: PlayerView, after: PlayerView, current: string): readonly OutlookLine[] {
  const lines: OutlookLine[] = [];
  const proposals = before.table.flatMap(({ initiatives }) => initiatives).filter((it) => it.current === current);
  const [owedBefore, owedAfter] = [before, after].map((view) => view.promises.filter((it) => it.creditor === current));
  const owed = owedAfter?.length ?? 0;
  const forgiven = (owedBefore?.length ?? 0) - owed;
  if (proposals.length > 0) lines.push({ kind: 'proposals', count: proposals.length });
  if (forgiven > 0) lines.push({ kind: 'forgiven', count: forgiven });
  if (owed > 0) lines.push({ kind: 'owed', count: owed });
  return lines;
}

function incomeLines(before: PlayerView, after: PlayerView): readonly OutlookLine[] {
  return before.resources.flatMap(({ id, income }): OutlookLine[] => {
    const now = after.resources.find((it) => it.id === id)?.income ?? income;
    return now === income ? [] : [{ kind: 'income', resource: id, before: income, after: now }];
  });
}

function constituentLines(before: PlayerView, after: PlayerView, id: ConstituentId): readonly OutlookLine[] {
  const lines: OutlookLine[] = [];
  if (presentOf(after, id).length === 0) lines.push({ kind: 'empty', constituent: id });
  else lines.push({ kind: 'weakened', constituent: id, before: meanOf(before, id), after: meanOf(after, id) });
  const leader = leaderOf(after);
  if (leader !== null && leader !== leaderOf(before)) lines.push({ kind: 'leader', constituent: leader });
  return lines;
}

const currentsOf = (view: PlayerView, id: ConstituentId): readonly CurrentView[] =>
  view.constituents.find((it) => it.id === id)?.currents ?? [];
const presentOf = (view: PlayerView, id: ConstituentId): readonly CurrentView[] =>
  currentsOf(view, id).filter(({ absence }) => absence === 0);

/** An empty chair weighs as much as before and follows nobody. */
function meanOf(view: PlayerView, id: ConstituentId): number {
  const weights = currentsOf(view, id).reduce((sum, { weight }) => sum + weight, 0);
  const followed = presentOf(view, id).reduce((sum, { weight, commitment }) => sum + weight * commitment, 0);
  return weights === 0 ? 0 : Math.round(followed / weights);
}

/** The constituent with the largest share among those that still sit. */
function leaderOf(view: PlayerView): ConstituentId | null {
  const seated = view.constituents.filter(({ id }) => presentOf(view, id).length > 0);
  return [...seated].sort((a, b) => b.share - a.share)[0]?.id ?? null;
}
