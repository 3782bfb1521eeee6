/**
 * One opened replay on its page: the panels with the drawn board, the address kept in step, turning points looked for,
 * the match handed on. Where it came from — the games kept here, a link, another page — is its page's business.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { content, t } from '../i18n';
import { Button, makeBoardLink } from '../hud/kit';
import { fileName, type Variation } from '../hud/shell';
import { formatRecord, type Study } from '../replay';
import { replaySession } from '../session';
import { BoardStage } from './board-stage';
import { downloadPicture, downloadText } from './files';
import type { PlayableReplay } from './opened-record';
import { qrSvg } from './qr';
import { useReplaySound } from './sound';
import { useTurning } from './use-turning';

export interface ReplayTheatreProps {
  readonly replay: PlayableReplay;
  /** Where to begin; null for the beginning. */
  readonly at: number | null;
  /** The address of a place, to be shown while it is looked at. */
  readonly addressOf: (at: number) => string;
  readonly study: Study;
  /** Keeps a changed study; null where the match is only to be looked at: then nothing is looked for or handed on. */
  readonly onStudy: ((study: Study) => void) | null;
  readonly trunk: Variation | null;
  readonly here: string | null;
  readonly onPlayFrom: ((at: number) => void) | null;
  readonly back: { readonly href: string; readonly text: string } | null;
  readonly actions?: ComponentChildren;
  readonly notice?: ComponentChildren;
  readonly isEmbedded?: boolean;
  /** Questions are asked from the start. */
  readonly asks: boolean;
}

export function ReplayTheatre(props: ReplayTheatreProps) {
  const { study } = props;
  const { tape, parts, level } = props.replay;
  const { Theatre, ShareDialog, figuresOf, makePlayer, nextQuestion, stakesOf } = parts;
  const hasQuestions = study.notes.some(({ kind }) => kind === 'question');
  const [isLesson, setLesson] = useState(props.asks && hasQuestions);
  const [isSharing, setSharing] = useState(false);
  const session = useMemo(() => replaySession(tape), [tape]);
  const player = useMemo(() => {
    const from = props.at ?? 0;
    return makePlayer(session, from, isLesson ? nextQuestion(study, from, tape.length) : tape.length);
  }, [session]);
  const link = useMemo(makeBoardLink, [session]);
  const stakes = useMemo(() => stakesOf(tape.level), [session]);
  const board = useMemo(
    () => <BoardStage session={session} link={link} figure={figuresOf(session, stakes)} />,
    [session, link],
  );
  useReplaySound(session, props.isEmbedded === true);
  const { onStudy } = props;
  const search = useTurning(level, tape.record, (turning) => onStudy?.({ ...study, turning }));

  useEffect(() => {
    if (props.at !== null && props.at !== player.at.peek()) player.go(props.at);
  }, [props.at, player]);
  useFollow(player.at, props.addressOf);

  const ask = (asks: boolean) => {
    setLesson(asks);
    player.limit.value = asks ? nextQuestion(study, player.at.value, tape.length) : tape.length;
  };
  const { study: _study, ...match } = tape.record;
  const levelName = content('level.name');
  return (
    <>
      <Theatre
        player={player}
        link={link}
        board={board}
        stakes={stakes}
        title={study.name ?? levelName}
        start={tape.level.start}
        study={study}
        onStudy={onStudy}
        search={onStudy === null ? null : search}
        trunk={props.trunk}
        here={props.here}
        onPlayFrom={props.onPlayFrom}
        back={props.back}
        isEmbedded={props.isEmbedded === true}
        notice={props.notice}
        actions={
          <>
            {hasQuestions && (
              <Button
                size="small"
                icon="question"
                label={t('replay-lesson')}
                pressed={isLesson}
                onClick={() => ask(!isLesson)}
                testId="replay-lesson"
              />
            )}
            {props.actions}
            {onStudy !== null && (
              <Button size="small" icon="share" onClick={() => setSharing(true)} testId="replay-share">
                {t('share-button')}
              </Button>
            )}
          </>
        }
      />
      {isSharing && (
        <ShareDialog
          record={match}
          study={study}
          title={study.name ?? levelName}
          levelName={levelName}
          headline={tape.level.headline}
          at={player.at.value}
          base={location.href.split('#')[0] ?? ''}
          onClose={() => setSharing(false)}
          onFile={(record) => downloadText(nameOf(match.level), formatRecord(record))}
          onPicture={(kind, svg) => downloadPicture(kind, nameOf(match.level).replace(/json$/, kind), svg)}
          drawCode={qrSvg}
        />
      )}
    </>
  );
}

const nameOf = (level: string): string => fileName({ level, savedAt: Date.now() });

/** Keeps the page's address at the place looked at, unless it has gone elsewhere meanwhile. */
function useFollow(at: { subscribe(listener: (at: number) => void): () => void }, addressOf: (at: number) => string) {
  const known = useRef(location.hash);
  known.current = location.hash;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = at.subscribe((place) => {
      clearTimeout(timer);
      // Browsers refuse a page that rewrites its address many times a second.
      timer = setTimeout(() => {
        if (location.hash !== known.current) return;
        history.replaceState(null, '', addressOf(place));
        known.current = location.hash;
      }, 300);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [at, addressOf]);
}
