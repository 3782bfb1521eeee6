/**
 * Marginal notes of a guided level: one at a time, pointing at the panel it speaks of, gone once what it asks is done
 * or once it is put away. Never in the way: the turn can be played past any of them.
 */
import { signal } from '@preact/signals';
import { contentOr, t } from '../../i18n';
import type { CompiledHint } from '../../sim';
import { Glossed } from '../glossary';
import { Button, Icon } from '../kit';
import { type Desk, useDesk } from './desk';

export type Hint = Pick<CompiledHint, 'id' | 'turn' | 'panel' | 'until'>;

/** Put away in this page: a hint read once is not read again, even after an undo. */
const dismissed = signal<ReadonlySet<string>>(new Set());

/** The note that is due: of this turn, neither done nor put away, and not of a rupture that never came. */
export function hintDue(desk: Desk, hints: readonly Hint[]): Hint | null {
  const { turn, rupture } = desk.view.value;
  const done = kindsThisTurn(desk);
  return (
    hints.find(
      (hint) =>
        hint.turn === turn &&
        !dismissed.value.has(hint.id) &&
        !(hint.until !== null && done.has(hint.until)) &&
        !(hint.panel === 'rupture' && rupture === null),
    ) ?? null
  );
}

function kindsThisTurn(desk: Desk): ReadonlySet<string> {
  const { commands } = desk.session.record();
  const start = commands.map(({ kind }) => kind).lastIndexOf('end-turn') + 1;
  return new Set(commands.slice(start).map(({ kind }) => kind));
}

export function HintNote(props: {
  readonly hints: readonly Hint[];
  /** Where it lies: on the desk, or in the rupture's own sheet, which covers the desk and carries the notes about it. */
  readonly on: 'desk' | 'rupture';
}) {
  const desk = useDesk();
  const hint = hintDue(desk, props.hints);
  const text = hint === null ? null : contentOr(`hint.${hint.id}`);
  if (hint === null || text === null) return null;
  const isRuptureOpen = desk.view.value.rupture !== null && !desk.isRuptureAside.value;
  if ((hint.panel === 'rupture' && isRuptureOpen) !== (props.on === 'rupture')) return null;
  return (
    <aside class="hint" aria-label={t('game-hint')} data-testid="hint">
      <p class="hint-text">
        <Icon name="arrow-right" />{' '}
        <span>
          <Glossed text={text} />
        </span>
      </p>
      <span class="hint-buttons">
        {props.on === 'desk' && hint.panel !== desk.step.value && (
          <Button size="small" tone="quiet" onClick={() => pointAt(desk, hint.panel)}>
            {t('game-hint-show')}
          </Button>
        )}
        <Button
          size="small"
          tone="quiet"
          icon="cross"
          label={t('game-hint-dismiss')}
          onClick={() => (dismissed.value = new Set([...dismissed.value, hint.id]))}
        />
      </span>
    </aside>
  );
}

/** Opens what it speaks of, then puts the eye and the focus there. */
function pointAt(desk: Desk, panel: Hint['panel']): void {
  if (panel === 'front-page' || panel === 'assembly' || panel === 'agenda') desk.step.value = panel;
  if (panel === 'promises') desk.sheet.value = 'promises';
  if (panel === 'rupture') desk.isRuptureAside.value = false;
  if (panel === 'board') desk.isMapOpen.value = true;
  requestAnimationFrame(() => {
    const target = document.querySelector<HTMLElement>(`[data-hint="${panel}"]`);
    if (target === null) return;
    target.scrollIntoView({ block: 'nearest' });
    target.classList.add('hint-pointed');
    setTimeout(() => target.classList.remove('hint-pointed'), 1600);
  });
}
