/** Whom a course drives out of the front: currents whose grievance reaches its limit by the end of the turn. */
import { GRIEVANCE_LIMIT, type GrievanceOutlook, grievanceOutlook, type Match } from '../sim';
import type { Reason } from './contract';

/**
 * By step of a course, who stands at the limit from there to its end, and no better for it than if nothing were decided.
 * Read off the outlook that the page shows.
 */
export function departures(start: Match, steps: readonly Match[]): readonly (readonly Reason[])[] {
  const none = steps.map((): Reason[] => []);
  const last = grievanceOutlook(steps.at(-1)!).filter(isAtLimit);
  if (last.length === 0) return none;
  const untouched = grievanceOutlook(start);
  const along = steps.map((match) => grievanceOutlook(match));
  for (const it of last) {
    const undecided = of(untouched, it.current);
    if (undecided !== undefined && it.low + it.high < undecided.low + undecided.high) continue;
    const free = along.findLastIndex((outlook) => !isAtLimit(of(outlook, it.current)!));
    none[free + 1]!.push({
      key: 'cost-rupture',
      values: { current: it.current, sure: it.low >= GRIEVANCE_LIMIT ? 'yes' : 'no' },
    });
  }
  return none;
}

const of = (outlook: readonly GrievanceOutlook[], current: string) => outlook.find((it) => it.current === current);

/** In some world that fits what is known. */
const isAtLimit = ({ high }: GrievanceOutlook): boolean => high >= GRIEVANCE_LIMIT;
