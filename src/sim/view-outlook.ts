/**
 * Where numbers will be when the turn is over if nothing more is decided: the turn is ended on copies of the match, in
 * several worlds that fit what the player knows, and what differs between them is a range. The debt alone would mislead:
 * it is reckoned from intensities that the lords' moves are about to raise.
 */
import type { Cause } from './causes';
import { copyMatch } from './copy';
import { ENTRY, readEntry } from './entries';
import { isPresent } from './front';
import { sampleHidden } from './hidden';
import type { Match } from './ledger';
import { fieldOf, namesOf } from './names';
import { causeView } from './reports';
import { DESIGNATED, type Field, grievance, PHASE, PHASE_AT, SCALE, TENURE } from './state';
import { closeTurn } from './turn';
import type { CauseRange, GrievanceOutlook, NumberOutlook } from './view-data';
import { unasked } from './view-preview';
import { isVisible } from './visible';
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
  const worlds = worldsOf(
    asked,
    m.level.currents.map((_, c) => grievance(c)),
  );
  return m.level.currents.flatMap(({ id }, c): GrievanceOutlook[] =>
    isPresent(m.s, c) ? [{ current: id, ...rangeIn(m, worlds, grievance(c)) }] : [],
  );
}

/** Of numbers by their paths, as things stand; what names none, or a hidden one, is left out. */
export function turnOutlook(m: Match, numbers: readonly string[]): readonly NumberOutlook[] {
  if (m.s[PHASE_AT] !== PHASE.front) return [];
  const asked = numbers.flatMap((number) => {
    const field = fieldOf(namesOf(m.level), number);
    return field === null || !isVisible(m, field) ? [] : [{ number, field }];
  });
  const worlds = worldsOf(
    unasked(m),
    asked.map(({ field }) => field),
  );
  return asked.map(({ number, field }) => ({ number, scale: SCALE[field]!, ...rangeIn(m, worlds, field) }));
}

function underName(m: Match, designated: ContradictionId): Match {
  const index = m.level.contradictions.findIndex(({ id }) => id === designated);
  if (index < 0 || m.s[DESIGNATED] === index + 1) return m;
  const copy = copyMatch(m);
  copy.s[DESIGNATED] = index + 1;
  copy.s[TENURE] = 0;
  return copy;
}

/** By how much each cause moved a number; stored units. */
type Moves = ReadonlyMap<Cause, number>;

interface Ended {
  readonly match: Match;
  readonly moved: ReadonlyMap<Field, Moves>;
}

const worldsOf = (m: Match, fields: readonly Field[]): readonly Ended[] =>
  Array.from({ length: WORLDS }, (_, world) => endedIn(m, fields, world));

function endedIn(m: Match, fields: readonly Field[], world: number): Ended {
  const match = copyMatch(m, { ledger: true });
  sampleHidden(match, world);
  closeTurn(match);
  const moved = new Map(fields.map((field) => [field, new Map<Cause, number>()]));
  const { rows, length } = match.ledger!;
  for (let at = 0; at < length; at += ENTRY) {
    const { field, by, cause } = readEntry(rows, at);
    const moves = moved.get(field);
    moves?.set(cause, (moves.get(cause) ?? 0) + by);
  }
  return { match, moved };
}

function rangeIn({ level }: Match, worlds: readonly Ended[], field: Field): Omit<GrievanceOutlook, 'current'> {
  const values = worlds.map(({ match }) => match.s[field]!);
  const moves = worlds.map(({ moved }) => moved.get(field) ?? NOTHING);
  return { low: Math.min(...values), high: Math.max(...values), causes: causesOf(level, moves) };
}

const NOTHING: Moves = new Map();

/** What each cause does in the worlds, the greatest first; a world where it does nothing counts as nought. */
function causesOf(level: Match['level'], worlds: readonly Moves[]): readonly CauseRange[] {
  const causes = [...new Set(worlds.flatMap((moves) => [...moves.keys()]))];
  return causes
    .map((cause) => {
      const values = worlds.map((moves) => moves.get(cause) ?? 0);
      return { cause: causeView(level, cause), low: Math.min(...values), high: Math.max(...values) };
    })
    .sort((a, b) => Math.abs(b.low + b.high) - Math.abs(a.low + a.high));
}
