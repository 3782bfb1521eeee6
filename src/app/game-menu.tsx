/** The pause: back to the game, settings, the game as a file, the way out. Nothing has to be saved before leaving. */
import { useState } from 'preact/hooks';
import { t } from '../i18n';
import { Button, Dialog, LinkButton } from '../hud/kit';
import { SettingsForm } from '../hud/shell';

export function GameMenu(props: { readonly onClose: () => void; readonly onDownload: () => void }) {
  const [isSettings, setSettings] = useState(false);
  return (
    // Another sheet, and not another face of the first: the focus goes to its head.
    <Dialog
      key={isSettings ? 'settings' : 'menu'}
      title={isSettings ? t('menu-settings') : t('menu-title')}
      onClose={props.onClose}
      testId="game-menu"
    >
      {isSettings ? (
        <SettingsForm />
      ) : (
        <div class="stack">
          <p class="prose">{t('menu-safe')}</p>
          <div class="menu-buttons">
            <Button tone="main" icon="play" onClick={props.onClose} autoFocus>
              {t('menu-resume')}
            </Button>
            <Button icon="settings" onClick={() => setSettings(true)} testId="menu-settings">
              {t('menu-settings')}
            </Button>
            <Button icon="download" onClick={props.onDownload}>
              {t('menu-save')}
            </Button>
            <LinkButton href="#/" icon="home">
              {t('menu-leave')}
            </LinkButton>
          </div>
        </div>
      )}
    </Dialog>
  );
}
