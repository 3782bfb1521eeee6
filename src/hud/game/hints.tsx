/**
 * Marginal notes of a guided level: one at a time, pointing at the panel it speaks of, gone once what it asks is done
 * or once it is put away. Never in the way: the turn can be played past any of them.
 */
import { signal } from '@preact/signals';
import { contentOr, t } from '../../i18n';
import type { Command, CompiledHint } from '../../sim';
import { Glossed } from '../glossary';
import { Button, Icon } from '../kit';
import { type Desk, useDesk } from './desk';
import { openStep } from './open-step';

export type Hint = Pick<CompiledHint, 'id' | 'turn' | 'panel' | 'until'>;

/** Put away in this page: a hint read once is not read again, even after an undo. */
const dismissed = signal<ReadonlySet<string>>(new Set());

/** The note that is due: neither done nor put away, of this turn or of something that has just come up. */
export function hintDue(desk: Desk, hints: readonly Hint[]): Hint | null {
  const { commands } = desk.session.record();
  const kinds = commands.map(({ kind }) => kind);
  const thisTurn = kinds.slice(kinds.lastIndexOf('end-turn') + 1);
  const due = hints.filter((hint) => !dismissed.value.has(hint.id) && isDue(desk, hint, kinds, thisTurn));
  // A rupture is answered before anything else.
  return due.find(({ until }) => until === 'rupture') ?? due[0] ?? null;
}

type Kinds = readonly Command['kind'][];

function isDue(desk: Desk, { turn, until }: Hint, kinds: Kinds, thisTurn: Kinds): boolean {
  const { turn: now, rupture, demands } = desk.view.value;
  // What nobody can date waits for its first time, from the turn of its note on: late, it would tell what is known by then.
  if (until === 'rupture') return now >= turn && rupture !== null && !kinds.includes('rupture');
  if (until === 'promise') {
    // In the agenda others have the word: a demand may be left unanswered.
    const isAsked = desk.step.value !== 'agenda' && demands.some(({ answer }) => answer === 'open');
    return now >= turn && isAsked && !kinds.includes('promise') && !kinds.includes('refuse');
  }
  return now === turn && !thisTurn.some((kind) => kind === until);
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
        {props.on === 'desk' && (
          <Button
            size="small"
            tone="quiet"
            class={hint.panel === desk.step.value ? 'hint-here' : undefined}
            testId="hint-show"
            onClick={() => pointAt(desk, hint)}
          >
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

/** What is pressed to do what a note waits for, within its panel; without one, the panel itself is pointed at. */
const WANTED: Readonly<Partial<Record<NonNullable<Hint['until']>, string>>> = {
  choose: '.story-choices',
  designate: '.contradictions',
  carry: '.card:not(.card-refused, .card-carried)',
  promise: '.demand-list',
  'end-turn': '[data-testid="end-turn"]',
};

/** Milliseconds for which it stays marked. */
const MARKED = 4000;

/** Opens what it speaks of, then brings it into sight and marks it. */
function pointAt(desk: Desk, { panel, until }: Hint): void {
  if (panel === 'front-page' || panel === 'assembly' || panel === 'agenda') openStep(desk, panel);
  if (panel === 'promises') desk.sheet.value = 'promises';
  if (panel === 'rupture') desk.isRuptureAside.value = false;
  if (panel === 'board') desk.isMapOpen.value = true;
  requestAnimationFrame(() => {
    const whole = document.querySelector<HTMLElement>(`[data-hint="${panel}"]`);
    const wanted = until === null ? undefined : WANTED[until];
    const target = (wanted === undefined ? null : whole?.querySelector<HTMLElement>(wanted)) ?? whole;
    if (target === null) return;
    target.scrollIntoView({ block: target === whole ? 'nearest' : 'center' });
    target.classList.add('hint-pointed');
    setTimeout(() => target.classList.remove('hint-pointed'), MARKED);
  });
}
