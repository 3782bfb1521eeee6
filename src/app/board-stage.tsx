/**
 * Where the drawn board stands. Its code comes only when a game is opened; until then, and for good where the browser
 * cannot draw it, the panels carry the whole game.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n';
import { reducedMotion } from '../hud/shell/settings';
import type { Session } from '../session';
import { loadBoard, type MountedBoard } from './parts';

export function BoardStage(props: {
  readonly session: Session;
  /** Given the board when it stands, null when it goes: panels ask it to look at a theatre. */
  readonly onBoard?: ((board: MountedBoard | null) => void) | undefined;
}) {
  const parent = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'coming' | 'shown' | 'absent'>('coming');
  const board = useRef<MountedBoard | null>(null);
  const isReduced = reducedMotion.value;

  useEffect(() => {
    let isGone = false;
    loadBoard()
      .then((mountBoard) => (isGone || parent.current === null ? null : mountBoard(parent.current, props.session)))
      .then((mounted) => {
        if (mounted === null) return;
        if (isGone) return mounted.destroy();
        board.current = mounted;
        mounted.setReducedMotion(reducedMotion.value);
        setState('shown');
        props.onBoard?.(mounted);
      })
      .catch((error: unknown) => {
        console.warn('The board cannot be drawn here:', error);
        if (!isGone) setState('absent');
      });
    return () => {
      isGone = true;
      board.current?.destroy();
      board.current = null;
      props.onBoard?.(null);
    };
  }, [props.session]);
  useEffect(() => board.current?.setReducedMotion(isReduced), [isReduced]);

  return (
    <div class="board-stage" data-board={state}>
      {/* The canvas says nothing to a screen reader: the text board beside it says the same. */}
      <div ref={parent} class="board-canvas" aria-hidden="true" />
      {state === 'coming' && <p class="board-note wire">{t('board-loading')}</p>}
      {state === 'absent' && <p class="board-note prose">{t('board-absent')}</p>}
    </div>
  );
}
