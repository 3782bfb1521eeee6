/** The foot of the desk, always in reach: what can be spent, undo, the next step, and the end of the turn. */
import { t } from '../../i18n';
import type { Session } from '../../session';
import { Button, Icon } from '../kit';
import { mustAnswer, STEPS, useDesk } from './desk';
import { openStep } from './open-step';
import { Purse } from './purse';
import { refusedWhy } from './refused-why';
import { endTurnOrAsk } from './shortcuts';

export function TurnBar() {
  const desk = useDesk();
  const view = desk.view.value;
  const next = STEPS[STEPS.indexOf(desk.step.value) + 1];
  const end = (
    <Button
      tone={next === undefined ? 'main' : 'plain'}
      icon="play"
      refused={mustAnswer(view) ? refusedWhy(view, 'answer-first') : undefined}
      testId="end-turn"
      onClick={() => endTurnOrAsk(desk)}
    >
      {t('game-end-turn')}
    </Button>
  );
  return (
    <div class="turn-bar" data-hint="end-turn">
      <Purse class="turn-bar-purse" />
      {desk.refusal.value !== null && <p class="turn-bar-refusal">{desk.refusal.value}</p>}
      {desk.found.value !== null && (
        <p class="turn-bar-refusal turn-bar-found" data-testid="found">
          <Icon name="eye" /> {desk.found.value}
        </p>
      )}
      <div class="turn-bar-buttons">
        <Button icon="undo" refused={undoRefused(desk.session)} testId="undo" onClick={() => desk.undo()}>
          {t('game-undo')}
        </Button>
        {end}
        {next !== undefined && (
          <Button tone="main" icon="arrow-right" testId="next-step" onClick={() => openStep(desk, next)}>
            {t(`game-step-${next}`)}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Why nothing can be taken back; undefined when something can. */
function undoRefused(session: Session): string | undefined {
  if (session.canUndo()) return undefined;
  return t(session.hasShown() ? 'game-undo-shown' : 'game-undo-none');
}
