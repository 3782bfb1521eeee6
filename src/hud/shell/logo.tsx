/** The game's name as wood type, in live text: it is read, translated and zoomed like any other heading. */
import { t } from '../../i18n';

export function Logo() {
  return (
    <h1 class="logo" data-testid="logo">
      <span class="logo-first">{t('logo-first')}</span> <span class="logo-second">{t('logo-second')}</span>
    </h1>
  );
}
