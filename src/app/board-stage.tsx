/**
 * Where the drawn board stands. Its code comes only when a game is opened; until then, and for good where the browser
 * cannot draw it, the panels carry the whole game.
 */
import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { content, locale, t } from '../i18n';
import type { BoardLink } from '../hud/kit';
import { reducedMotion, settings } from '../hud/shell';
import type { BoardOptions } from '../board';
import type { Session } from '../session';
import { painted } from './painted';
import { BASE, loadBoard } from './parts';
import { useAwaited } from './settled';

/** Level texts have dots in their keys, the interface's messages dashes. */
const words = (key: string): string => (key.includes('.') ? content(key) : t(key));

export function BoardStage(props: {
  readonly session: Session;
  readonly link: BoardLink;
  /** How the panels write a number of the match: the board writes it alike. */
  readonly figure: BoardOptions['figure'];
}) {
  const { session, link, figure } = props;
  const parent = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'coming' | 'shown' | 'absent'>('coming');
  useAwaited(state === 'coming');

  useEffect(() => {
    const endings: (() => void)[] = [];
    let isGone = false;
    const stand = async () => {
      const [{ mountBoard }] = await Promise.all([loadBoard(), painted()]);
      if (isGone || parent.current === null) return;
      const board = await mountBoard(parent.current, session, {
        labels: words,
        figure,
        onLabels: (changed) => locale.subscribe(changed),
        reducedMotion: reducedMotion.value,
        pace: settings.value.pace,
        pick: (target) => link.picked(target),
        targeting: () => link.aims.value,
        base: BASE,
      });
      endings.push(() => board.destroy());
      if (isGone) return end();
      endings.push(effect(() => board.setTargeting(link.aims.value)));
      endings.push(effect(() => board.setReducedMotion(reducedMotion.value)));
      endings.push(effect(() => board.setPace(settings.value.pace)));
      link.standing({ focus: (theatre) => board.focusTheatre(theatre), skip: () => board.skip() });
      endings.push(() => link.standing(null));
      setState('shown');
    };
    const end = () => {
      for (const run of endings.splice(0).reverse()) run();
    };
    stand().catch((error: unknown) => {
      console.warn('The board cannot be drawn here:', error);
      end();
      if (isGone) return;
      setState('absent');
      link.isAbsent.value = true;
    });
    return () => {
      isGone = true;
      end();
    };
  }, [session, link]);

  return (
    <div class="board-stage" data-board={state}>
      <div ref={parent} class="board-canvas" />
      {state === 'coming' && <p class="board-note wire">{t('board-loading')}</p>}
      {state === 'absent' && <p class="board-note prose">{t('board-absent')}</p>}
    </div>
  );
}
