/** Shown while the Leviathan's mind is at work and there is nothing for the front to decide yet. */
import { t } from '../../i18n';

export function Deliberation() {
  return (
    <section class="deliberation" role="status" aria-busy="true" data-testid="deliberation">
      <h2 class="step-title">{t('deliberation')}</h2>
      <p class="step-lead">{t('deliberation-lead')}</p>
      <span class="press-bar" />
    </section>
  );
}
