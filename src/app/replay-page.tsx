/** A kept game watched again from its address: played again when this version can, told from its digests when not. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { content, t } from '../i18n';
import { announce, Button } from '../hud/kit';
import { fileName, type Problem, ProblemPage, ReplayScreen, type UnreadableGame } from '../hud/shell';
import { formatRecord, type Study } from '../replay';
import { Coming } from './coming';
import { downloadText } from './files';
import { loadReplay } from './parts';
import { type OpenedReplay, openReplay } from './replay-open';
import { playFrom, ReplayTheatre } from './replay-theatre';
import type { KeptGame, SavedGames } from './saved-games';
import { isBare, SavedStudies } from './saved-studies';
import { go } from './use-route';

type State =
  | { readonly kind: 'coming' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'open'; readonly opened: OpenedReplay; readonly parts: Awaited<ReturnType<typeof loadReplay>> };

export function ReplayPage(props: { readonly id: string; readonly at: number | null; readonly games: SavedGames }) {
  const { id, games } = props;
  const [kept] = useState<KeptGame | UnreadableGame | null>(() => games.open(id));
  const [state, setState] = useState<State>({ kind: 'coming' });

  useEffect(() => {
    if (kept === null || !('card' in kept)) return;
    let isGone = false;
    Promise.all([openReplay(kept.record), loadReplay()])
      .then(([opened, parts]): State => ({ kind: 'open', opened, parts }))
      .catch(
        (error: unknown): State => ({ kind: 'problem', problem: { kind: 'loading-failed', detail: String(error) } }),
      )
      .then((next) => {
        if (!isGone) setState(next);
      });
    return () => {
      isGone = true;
    };
  }, [kept]);

  if (kept === null) return <ProblemPage problem={{ kind: 'unknown-game' }} />;
  if (!('card' in kept)) {
    return (
      <ProblemPage
        problem={{ kind: kept.reason === 'future' ? 'future-game' : 'broken-game' }}
        onDownload={() => downloadText(`paper-leviathan-${id}.txt`, kept.raw)}
      />
    );
  }
  if (state.kind === 'coming') return <Coming />;
  if (state.kind === 'problem') return <ProblemPage problem={state.problem} />;
  return <KeptReplay {...props} kept={kept} {...state} />;
}

function KeptReplay(props: {
  readonly id: string;
  readonly at: number | null;
  readonly games: SavedGames;
  readonly kept: KeptGame;
  readonly opened: OpenedReplay;
  readonly parts: Awaited<ReturnType<typeof loadReplay>>;
}) {
  const { id, games, kept, opened } = props;
  const { card, record } = kept;
  const studies = useMemo(() => new SavedStudies(window.localStorage), []);
  const [study, setStudy] = useState<Study>(() => studies.open(id));
  const [isLesson, setLesson] = useState(false);
  const keepStudy = (next: Study) => {
    setStudy(next);
    if (!studies.save(id, next)) announce(t('save-refused'), 'urgent');
  };
  const download = () => downloadText(fileName(card), formatRecord(isBare(study) ? record : { ...record, study }));
  const addressOf = useMemo(() => (at: number) => `#/replay/${id}/${at}`, [id]);

  if (opened.kind === 'digest') {
    const { level } = opened;
    return (
      <ReplayScreen
        record={record}
        session={null}
        levelName={level === null ? card.level : content('level.name')}
        headline={level?.compiled.headline ?? ['unity', 'mean-grip']}
        start={level?.compiled.start ?? null}
        onDownload={download}
        onEnding={null}
        onPlayFrom={() => {}}
      />
    );
  }
  const { tape } = opened;
  return (
    <ReplayTheatre
      parts={props.parts}
      tape={tape}
      at={props.at}
      addressOf={addressOf}
      study={study}
      onStudy={keepStudy}
      isLesson={isLesson}
      trunk={null}
      here={id}
      onPlayFrom={(at) => {
        const refused = playFrom(games, record, id, { turn: tape.turnAt(at), turns: card.turns, at });
        if (refused !== null) announce(t('save-refused'), 'urgent');
      }}
      back={{ href: '#/games', text: t('games-title') }}
      actions={
        <>
          {study.notes.some(({ kind }) => kind === 'question') && (
            <Button size="small" icon="question" pressed={isLesson} onClick={() => setLesson(!isLesson)}>
              {t('replay-lesson')}
            </Button>
          )}
          {card.ending !== null && (
            <Button size="small" icon="star" onClick={() => go(`#/play/${card.level}/${id}`)}>
              {t('replay-ending')}
            </Button>
          )}
          <Button size="small" icon="download" label={t('ending-download')} onClick={download} />
        </>
      }
    />
  );
}
