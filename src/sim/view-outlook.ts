/**
 * What grievances will be when the turn is over if nothing more is decided: the turn is ended on copies of the match, in
 * several worlds that fit what the player knows, and what differs between them is a range. The debt alone would mislead:
 * it is reckoned from intensities that the lords' moves are about to raise.
 */
import type { Cause } from './causes';
import { copyMatch } from './copy';
import { ENTRY, readEntry } from './entries';
import { isPresent } from './front';
import { sampleHidden } from './hidden';
import type { Match } from './ledger';
import { causeView } from './reports';
import { DESIGNATED, grievance, PHASE, PHASE_AT, TENURE } from './state';
import { closeTurn } from './turn';
import type { CauseRange, GrievanceOutlook } from './view-data';
import { unasked } from './view-preview';
import type { ContradictionId } from './vocabulary';

/** As many as a forecast looks at. */
const WORLDS = 12;

/**
 * Every present current's; none unless the front is deciding. `designated`: as if it were put first, whatever that costs.
 * A move nobody has heard of is in none of the worlds.
 */
export function grievanceOutlook(m: Match, designated?: ContradictionId): readonly GrievanceOutlook[] {
  if (m.s[PHASE_AT] !== PHASE.front) return [];
  const asked = designated === undefined ? unasked(m) : underName(unasked(m), designated);
  const worlds = Array.from({ length: WORLDS }, (_, world) => endedIn(asked, world));
  return m.level.currents.flatMap(({ id }, c): GrievanceOutlook[] => {
    if (!isPresent(m.s, c)) return [];
    const values = worlds.map(({ match }) => match.s[grievance(c)]!);
    const causes = causesOf(
      m,
      worlds.map(({ moved }) => moved[c]!),
    );
    return [{ current: id, low: Math.min(...values), high: Math.max(...values), causes }];
  });
}

function underName(m: Match, designated: ContradictionId): Match {
  const index = m.level.contradictions.findIndex(({ id }) => id === designated);
  if (index < 0 || m.s[DESIGNATED] === index + 1) return m;
  const copy = copyMatch(m);
  copy.s[DESIGNATED] = index + 1;
  copy.s[TENURE] = 0;
  return copy;
}

/** By how much each cause moved a grievance; tenths. */
type Moves = Map<Cause, number>;

interface Ended {
  readonly match: Match;
  /** By index of the current. */
  readonly moved: readonly Moves[];
}

function endedIn(m: Match, world: number): Ended {
  const match = copyMatch(m, { ledger: true });
  sampleHidden(match, world);
  closeTurn(match);
  const moved = m.level.currents.map((): Moves => new Map());
  const { rows, length } = match.ledger!;
  for (let at = 0; at < length; at += ENTRY) {
    const { field, by, cause } = readEntry(rows, at);
    const moves = moved[field - grievance(0)];
    if (moves !== undefined) moves.set(cause, (moves.get(cause) ?? 0) + by);
  }
  return { match, moved };
}

/** What each cause does in the worlds, the greatest first; a world where it does nothing counts as nought. */
function causesOf({ level }: Match, worlds: readonly Moves[]): readonly CauseRange[] {
  const causes = [...new Set(worlds.flatMap((moves) => [...moves.keys()]))];
  return causes
    .map((cause) => {
      const values = worlds.map((moves) => moves.get(cause) ?? 0);
      return { cause: causeView(level, cause), low: Math.min(...values), high: Math.max(...values) };
    })
    .sort((a, b) => Math.abs(b.low + b.high) - Math.abs(a.low + a.high));
}
