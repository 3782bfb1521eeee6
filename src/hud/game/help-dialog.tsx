/** What a turn asks of the player, and the keys: a page, opened when wanted. */
import { t } from '../../i18n';
import { Glossed } from '../glossary';
import { Dialog } from '../kit';
import { STEPS, useDesk } from './desk';
import { Goal } from './goal';

const KEYS: readonly (readonly [string, string])[] = [
  ['1 2 3', 'game-key-steps'],
  ['E', 'game-key-end'],
  ['U', 'game-key-undo'],
  ['W', 'game-key-world'],
  ['?', 'game-key-help'],
  ['Esc', 'game-key-close'],
];

export function HelpDialog() {
  const desk = useDesk();
  return (
    <Dialog title={t('game-help-title')} onClose={() => (desk.dialog.value = null)} testId="help">
      <div class="stack">
        <p class="prose">
          <Glossed text={t('game-help-lead')} />
        </p>
        <ol class="help-steps">
          {STEPS.map((step) => (
            <li key={step}>
              <strong>{t(`game-step-${step}`)}.</strong> <Glossed text={t(`game-help-${step}`)} />
            </li>
          ))}
        </ol>
        <p class="prose">{t('game-help-win')}</p>
        <Goal isWhole />
        <p class="prose">{t('game-help-why')}</p>
        <dl class="keys">
          {KEYS.map(([keys, text]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{t(text)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  );
}
