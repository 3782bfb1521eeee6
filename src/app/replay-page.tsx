/** A kept game watched again from its address: played again when this version can, told from its digests when not. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { content, t } from '../i18n';
import { announce, Button, LinkButton } from '../hud/kit';
import {
  fileName,
  type Problem,
  ProblemPage,
  ReplayScreen,
  type SavedGame,
  treeOf,
  type UnreadableGame,
} from '../hud/shell';
import { formatRecord, type Study } from '../replay';
import { playFrom } from './branch';
import { Coming } from './coming';
import { downloadText } from './files';
import { firstComment, withStudy } from './games-port';
import { levelCards } from './levels';
import { loadReplay } from './parts';
import { type OpenedReplay, openReplay } from './replay-open';
import { ReplayTheatre } from './replay-theatre';
import type { KeptGame, SavedGames } from './saved-games';
import { studies } from './saved-studies';
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

interface KeptReplayProps {
  readonly id: string;
  readonly at: number | null;
  readonly games: SavedGames;
  readonly kept: KeptGame;
  readonly opened: OpenedReplay;
  readonly parts: Awaited<ReturnType<typeof loadReplay>>;
}

function KeptReplay(props: KeptReplayProps) {
  const { id, games, kept, opened } = props;
  const { card, record } = kept;
  const [study, setStudy] = useState<Study>(() => studies.open(id));
  const [isRefused, setRefused] = useState(false);
  const keepStudy = (next: Study) => {
    setStudy(next);
    const isKept = studies.save(id, next);
    setRefused(!isKept);
    if (!isKept) announce(t('save-refused'), 'urgent');
  };
  const addressOf = useMemo(() => (at: number) => `#/replay/${id}/${at}`, [id]);
  const trunk = useMemo(() => {
    const cards = games.list().filter((entry): entry is SavedGame => entry.kind === 'game');
    const studyOf = (game: string) => (game === id ? study : studies.open(game));
    return treeOf(cards, id, {
      levels: levelCards(),
      nameOf: (game) => studyOf(game).name ?? null,
      commentOf: (game) => firstComment(studyOf(game)),
    });
  }, [id, study]);

  if (opened.kind === 'digest') return <DigestReplay {...props} opened={opened} />;
  const { tape } = opened;
  return (
    <ReplayTheatre
      parts={props.parts}
      tape={tape}
      level={opened.level.compiled}
      at={props.at}
      addressOf={addressOf}
      study={study}
      onStudy={keepStudy}
      asks={false}
      trunk={trunk}
      here={id}
      onPlayFrom={(at) => {
        if (playFrom(games, record, { parent: id, turns: card.turns, at }) !== null)
          announce(t('save-refused'), 'urgent');
      }}
      back={{ href: '#/games', text: t('games-title') }}
      notice={
        isRefused ? (
          <>
            <p>{t('replay-note-unkept')}</p>
            <Button
              size="small"
              icon="download"
              onClick={() => downloadText(fileName(card), formatRecord({ ...record, study }))}
            >
              {t('save-file')}
            </Button>
          </>
        ) : undefined
      }
      actions={
        <>
          {card.ending !== null && (
            <Button
              size="small"
              icon="star"
              label={t('replay-ending')}
              onClick={() => go(`#/play/${record.level}/${id}`)}
            />
          )}
          <LinkButton size="small" icon="compare" href={`#/compare/${id}/bot-quick`} testId="replay-compare">
            {t('compare-button')}
          </LinkButton>
        </>
      }
    />
  );
}

/** The game as its digests tell it; playing it by today's rules is a comparison, and asked for. */
function DigestReplay(props: KeptReplayProps & { readonly opened: Extract<OpenedReplay, { kind: 'digest' }> }) {
  const { id, kept, opened } = props;
  const { card, record } = kept;
  const { level } = opened;
  return (
    <ReplayScreen
      record={record}
      make={{ engine: record.engine, content: record.content, reason: opened.reason }}
      levelName={level === null ? card.level : content('level.name')}
      headline={level?.compiled.headline ?? ['unity', 'mean-grip']}
      start={level?.compiled.start ?? null}
      onDownload={() => downloadText(fileName(card), formatRecord(withStudy(id, record)))}
      onRerun={opened.tape === null ? null : () => go(`#/compare/${id}/rerun`)}
    />
  );
}
