/**
 * What comes first already, and what it costs to leave it there: nothing is said to be free that the end of the turn will
 * charge for. Told of the one put first on an earlier turn; named just now, it has been told before.
 */
import { number, t } from '../../i18n';
import type { ContradictionView } from '../../sim';
import type { Desk } from './desk';
import { hollowPoints } from './hollow-price';
import { MISREADING_COST } from './rules-said';

export function keepingText(desk: Desk, { tabled }: Pick<ContradictionView, 'tabled'>): string {
  const { misread, hollow } = desk.view.value;
  const words = !hollow ? '' : tabled === 0 ? 'hollow' : 'unless';
  return t('game-designated-kept', {
    cost: misread ? `misread${words === '' ? '' : `-${words}`}` : words === '' ? 'none' : words,
    misreading: number(MISREADING_COST, { scale: 10 }),
    hollow: hollowPoints(desk),
  });
}
