/** The foot of the desk, always in reach: what can be spent, undo, the next step, and the end of the turn. */
import type { ComponentChildren } from 'preact';
import { t } from '../../i18n';
import type { Session } from '../../session';
import { Button, classNames, Icon } from '../kit';
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
      {desk.refusal.value !== null && (
        <Note sign="warning" onDismiss={() => (desk.refusal.value = null)}>
          {desk.refusal.value}
        </Note>
      )}
      {desk.found.value !== null && (
        <Note sign="eye" testId="found" onDismiss={() => (desk.found.value = null)}>
          {desk.found.value}
        </Note>
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

/**
 * What the last decision met with, until the next one or until it is put away: on a phone it lies over the end of what
 * is being read, and gone by itself it would be gone before a slow reader was done.
 */
function Note(props: {
  readonly sign: 'warning' | 'eye';
  readonly testId?: string;
  readonly onDismiss: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={classNames('turn-bar-note', props.sign === 'warning' && 'turn-bar-refusal')} data-testid={props.testId}>
      <Icon name={props.sign} />
      <p>{props.children}</p>
      <Button size="small" tone="quiet" icon="cross" label={t('game-note-dismiss')} onClick={props.onDismiss} />
    </div>
  );
}

/** Why nothing can be taken back; undefined when something can. */
function undoRefused(session: Session): string | undefined {
  if (session.canUndo()) return undefined;
  return t(session.hasShown() ? 'game-undo-shown' : 'game-undo-none');
}
