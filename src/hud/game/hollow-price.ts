/** Unity that a turn of words without acts costs in this match, as its digits: said wherever it may still be avoided. */
import { number } from '../../i18n';
import { HOLLOW_COST } from '../../sim';
import type { Desk } from './desk';

export const hollowPoints = ({ stakes }: Desk): string =>
  number(stakes?.hollowCost ?? HOLLOW_COST, { scale: 10, digits: 1 });
