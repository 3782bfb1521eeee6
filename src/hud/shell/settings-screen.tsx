/** Settings, as a page from the title and in the game's menu: the same form, applied at once, nothing to save. */
import { t } from '../../i18n';
import { Choices } from './choices';
import { LanguageChoice } from './language-choice';
import { Page } from './page';
import { changeSettings, MOTIONS, PACES, settings, TEXT_SIZES, THEMES } from './settings';
import { SoundSettings } from './settings-sound';

export function SettingsForm() {
  const now = settings.value;
  return (
    <div class="settings-form" data-testid="settings-form">
      <LanguageChoice />
      <Choices
        legend={t('settings-theme')}
        options={THEMES.map((value) => ({ value, text: t(`settings-theme-${value}`) }))}
        value={now.theme}
        onChange={(theme) => changeSettings({ theme })}
      />
      <Choices
        legend={t('settings-text')}
        options={TEXT_SIZES.map((value) => ({ value, text: t(`settings-text-${value}`) }))}
        value={now.text}
        onChange={(text) => changeSettings({ text })}
      />
      <Choices
        legend={t('settings-motion')}
        options={MOTIONS.map((value) => ({ value, text: t(`settings-motion-${value}`) }))}
        value={now.motion}
        onChange={(motion) => changeSettings({ motion })}
      />
      <Choices
        legend={t('settings-pace')}
        options={PACES.map((value) => ({ value, text: t(`settings-pace-${value}`) }))}
        value={now.pace}
        onChange={(pace) => changeSettings({ pace })}
      />
      <SoundSettings />
    </div>
  );
}

export function SettingsScreen() {
  return (
    <Page title={t('settings-title')} lead={<p>{t('settings-lead')}</p>} testId="settings-screen">
      <SettingsForm />
    </Page>
  );
}
