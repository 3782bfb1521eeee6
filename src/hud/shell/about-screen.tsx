/** What the game claims and does not claim, whom it thanks, what may be done with it. */
import { t } from '../../i18n';
import { Page } from './page';

export function AboutScreen() {
  return (
    <Page title={t('about-title')} lead={<p>{t('about-lead')}</p>} testId="about-screen">
      <div class="about-grid">
        <section>
          <h2>{t('about-thesis-title')}</h2>
          <div class="prose">
            <p>{t('about-thesis-1')}</p>
            <p>{t('about-thesis-2')}</p>
            <p>{t('about-thesis-3')}</p>
          </div>
        </section>
        <section>
          <h2>{t('about-essays-title')}</h2>
          <ul class="prose about-list">
            <li>{t('about-essay-durand')}</li>
            <li>{t('about-essay-magatech')}</li>
          </ul>
          <p class="prose soft">{t('about-essays-note')}</p>
        </section>
        <section>
          <h2>{t('about-figures-title')}</h2>
          <p class="prose">{t('about-figures')}</p>
        </section>
        <section>
          <h2>{t('about-privacy-title')}</h2>
          <p class="prose">{t('about-privacy')}</p>
        </section>
        <section class="about-credits">
          <h2>{t('about-credits-title')}</h2>
          <ul class="prose about-list">
            <li>{t('about-credits-art')}</li>
            <li>{t('about-credits-icons')}</li>
            <li>{t('about-credits-fonts')}</li>
            <li>{t('about-credits-map')}</li>
            <li>{t('about-credits-sound')}</li>
            <li>{t('about-credits-code')}</li>
          </ul>
          <p class="prose">
            <a href="./licences.txt" data-testid="about-licences">
              {t('about-credits-licences')}
            </a>
          </p>
        </section>
      </div>
    </Page>
  );
}
