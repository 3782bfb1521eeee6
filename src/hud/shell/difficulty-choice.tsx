/**
 * Whose mind plays the Leviathan in the matches begun from now on: the one each level suggests, or one of four by name,
 * each with what it does.
 */
import { t } from '../../i18n';
import { Choices } from './choices';
import { ODDS } from './odds';
import { changeSettings, MINDS, settings } from './settings';

export function DifficultyChoice() {
  const { difficulty } = settings.value;
  return (
    <div class="difficulty" data-testid="difficulty-choice">
      <Choices
        legend={t('difficulty-legend')}
        options={MINDS.map((value) => ({ value, text: t(`difficulty-${value}`) }))}
        value={difficulty}
        onChange={(chosen) => changeSettings({ difficulty: chosen })}
      />
      <p class="soft" aria-live="polite">
        {t(`difficulty-${difficulty}-about`)}{' '}
        {difficulty !== 'level' && `${t('difficulty-odds', { ...ODDS[difficulty] })} `}
        {t('difficulty-same-rules')}
      </p>
    </div>
  );
}
