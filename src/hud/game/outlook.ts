/** Where grievances are going, asked of the match once a view: it ends the turn on a dozen copies. */
import { t } from '../../i18n';
import type { ContradictionId, GrievanceOutlook, PlayerView } from '../../sim';
import { figureText } from './bounds';
import type { Desk } from './desk';
import { changeText } from './names';
import { GRIEVANCE_LIMIT } from './rules-said';

const known = new WeakMap<PlayerView, Map<string, readonly GrievanceOutlook[]>>();

/** As things stand, or as if a contradiction were put first. */
export function outlookFor(desk: Desk, designated?: ContradictionId): readonly GrievanceOutlook[] {
  const view = desk.view.value;
  const asked = known.get(view) ?? new Map<string, readonly GrievanceOutlook[]>();
  const key = designated ?? '';
  const outlook = asked.get(key) ?? desk.session.outlook(designated);
  known.set(view, asked.set(key, outlook));
  return outlook;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** “46 to 64”, or “46” when nothing known could make it another; tenths. */
export function rangeOf({ low, high }: Range, bounds: readonly number[] = [GRIEVANCE_LIMIT]): string {
  const [from, to] = [figureText(low, bounds), figureText(high, bounds)];
  return from === to ? to : t('game-range', { low: from, high: to });
}

/** “+7 to +25”; tenths. */
export const changeRange = ({ low, high }: Range): string =>
  low === high ? changeText(high, 10) : t('game-range', { low: changeText(low, 10), high: changeText(high, 10) });
