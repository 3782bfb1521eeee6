/** Why something may not be done now, in words: where a question stands in the way, which one. */
import { t } from '../../i18n';
import type { PlayerView, RefusalCode } from '../../sim';
import { isEventOpen } from './desk';
import { nameOf } from './names';

export function refusedWhy(view: PlayerView, code: RefusalCode): string {
  if (code !== 'answer-first') return t(`game-refusal-${code}`);
  if (view.rupture !== null) return t('foretold-first-rupture', { name: nameOf('current', view.rupture.current) });
  return isEventOpen(view) ? t('foretold-first-event') : t('game-refusal-answer-first');
}
