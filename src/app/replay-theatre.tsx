/** One opened replay on its page: the panels with the drawn board, the address kept in step, branches kept as games. */
import { useEffect, useMemo } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { content } from '../i18n';
import { makeBoardLink } from '../hud/kit';
import type { Variation } from '../hud/replay';
import type { MatchRecord, Study, Tape } from '../replay';
import { replaySession } from '../session';
import { BoardStage } from './board-stage';
import { newId } from './new-id';
import type { loadReplay } from './parts';
import type { SavedGames } from './saved-games';
import { recordUpTo } from './start-match';
import { go } from './use-route';

export interface ReplayTheatreProps {
  readonly parts: Awaited<ReturnType<typeof loadReplay>>;
  readonly tape: Tape;
  /** Where to begin; null for the beginning. */
  readonly at: number | null;
  /** The address of a place, to be shown while it is looked at. */
  readonly addressOf: (at: number) => string;
  readonly study: Study;
  readonly onStudy: ((study: Study) => void) | null;
  /** Stops at questions and hides what follows. */
  readonly isLesson: boolean;
  readonly trunk: Variation | null;
  readonly here: string | null;
  readonly onPlayFrom: ((at: number) => void) | null;
  readonly back: { readonly href: string; readonly text: string } | null;
  readonly actions?: ComponentChildren;
  readonly notice?: ComponentChildren;
}

export function ReplayTheatre(props: ReplayTheatreProps) {
  const { tape, parts } = props;
  const { Theatre, makePlayer, nextQuestion } = parts;
  const session = useMemo(() => replaySession(tape), [tape]);
  const limit = props.isLesson ? nextQuestion(props.study, props.at ?? 0, tape.length) : tape.length;
  const player = useMemo(() => makePlayer(session, props.at ?? 0, limit), [session, props.isLesson]);
  const link = useMemo(makeBoardLink, [session]);
  const board = useMemo(() => <BoardStage session={session} link={link} />, [session, link]);

  useEffect(() => {
    if (props.at !== null && props.at !== player.at.peek()) player.go(props.at);
  }, [props.at, player]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = player.at.subscribe((at) => {
      clearTimeout(timer);
      // Browsers refuse a page that rewrites its address many times a second.
      timer = setTimeout(() => history.replaceState(null, '', props.addressOf(at)), 300);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [player, props.addressOf]);

  return (
    <Theatre
      player={player}
      link={link}
      board={board}
      title={props.study.name ?? content('level.name')}
      start={tape.level.start}
      study={props.study}
      onStudy={props.onStudy}
      search={null}
      trunk={props.trunk}
      here={props.here}
      onPlayFrom={props.onPlayFrom}
      back={props.back}
      actions={props.actions}
      notice={props.notice}
    />
  );
}

/** Keeps a new game that begins as another did up to a decision, and goes there; what the browser refuses is said. */
export function playFrom(
  games: SavedGames,
  record: MatchRecord,
  parent: string | null,
  place: { readonly turn: number; readonly turns: number; readonly at: number },
): 'full' | null {
  const branch = newId();
  const { turn, turns, at } = place;
  const refused = games.save(branch, {
    turn,
    turns,
    ending: null,
    branchOf: parent === null ? null : { id: parent, turn, at },
    record: recordUpTo(record, at),
  });
  if (refused !== null) return 'full';
  go(`#/play/${record.level}/${branch}`);
  return null;
}
