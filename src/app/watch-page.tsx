/** A game that came inside an address: read, watched, and kept only if it is asked for. Embedded, it is only watched. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { content, t } from '../i18n';
import { announce, Button } from '../hud/kit';
import { type Problem, ProblemPage, ReplayScreen } from '../hud/shell';
import { EMPTY_STUDY, formatRecord, type MatchRecord, parseLink, type Study } from '../replay';
import { playFrom } from './branch';
import { Coming } from './coming';
import { downloadText } from './files';
import { problemDetail } from './import-game';
import { keepRecord } from './keep-record';
import { loadReplay } from './parts';
import { type OpenedReplay, openReplay } from './replay-open';
import { ReplayTheatre } from './replay-theatre';
import type { SavedGames } from './saved-games';
import { studies } from './saved-studies';
import { go } from './use-route';

interface WatchProps {
  readonly link: string;
  readonly at: number | null;
  readonly isEmbedded: boolean;
  readonly games: SavedGames;
}
interface Opened {
  readonly opened: OpenedReplay;
  readonly parts: Awaited<ReturnType<typeof loadReplay>>;
}

export function WatchPage(props: WatchProps) {
  const { link } = props;
  const read = useMemo(() => parseLink(link), [link]);
  const [state, setState] = useState<Opened | Problem | null>(null);
  useEffect(() => {
    if (!read.ok) return;
    let isGone = false;
    Promise.all([openReplay(read.value), loadReplay()])
      .then(([opened, parts]): Opened => ({ opened, parts }))
      .catch((error: unknown): Problem => ({ kind: 'loading-failed', detail: String(error) }))
      .then((next) => {
        if (!isGone) setState(next);
      });
    return () => {
      isGone = true;
    };
  }, [read]);

  if (!read.ok) {
    const { problem } = read;
    const kind = problem.code === 'from-the-future' ? 'future-link' : 'broken-link';
    return <ProblemPage problem={{ kind, detail: `${problem.code} ${problemDetail(problem)}`.trim() }} />;
  }
  if (state === null) return <Coming />;
  if ('kind' in state) return <ProblemPage problem={state} />;
  return <Watched {...props} record={read.value} {...state} />;
}

function Watched(props: WatchProps & Opened & { readonly record: MatchRecord }) {
  const { link, isEmbedded, games, record, opened } = props;
  const [study, setStudy] = useState<Study>(record.study ?? EMPTY_STUDY);
  const addressOf = useMemo(
    () => (at: number) => `#/${isEmbedded ? 'embed' : 'watch'}/${link}/${at}`,
    [link, isEmbedded],
  );
  if (opened.kind === 'digest') {
    const { level } = opened;
    return (
      <ReplayScreen
        record={record}
        make={{ engine: record.engine, content: record.content, reason: opened.reason }}
        levelName={level === null ? record.level : content('level.name')}
        headline={level?.compiled.headline ?? ['unity', 'mean-grip']}
        start={level?.compiled.start ?? null}
        onDownload={() => downloadText(`paper-leviathan-${record.level}.json`, formatRecord(record))}
        onRerun={null}
      />
    );
  }
  const { tape } = opened;
  const keep = (): string | null => {
    const id = keepRecord(games, tape.record, tape.level.turns);
    if (id === null || !studies.save(id, study)) announce(t('save-refused'), 'urgent');
    return id;
  };
  return (
    <ReplayTheatre
      parts={props.parts}
      tape={tape}
      level={opened.level.compiled}
      at={props.at}
      addressOf={addressOf}
      study={study}
      onStudy={isEmbedded ? null : setStudy}
      asks
      isEmbedded={isEmbedded}
      trunk={null}
      here={null}
      onPlayFrom={
        isEmbedded
          ? null
          : (at) => {
              const id = keep();
              const place = { parent: id, turns: tape.level.turns, at };
              if (id !== null && playFrom(games, tape.record, place) !== null) announce(t('save-refused'), 'urgent');
            }
      }
      back={isEmbedded ? null : { href: '#/', text: t('nav-title') }}
      actions={
        isEmbedded ? (
          <a class="button button-plain button-small" href={`#/watch/${link}`} target="_blank" rel="noopener">
            {t('embed-open')}
          </a>
        ) : (
          <Button
            size="small"
            icon="download"
            testId="watch-keep"
            onClick={() => {
              const id = keep();
              if (id !== null) go(`#/replay/${id}`);
            }}
          >
            {t('watch-keep')}
          </Button>
        )
      }
      notice={isEmbedded ? undefined : <p>{t('watch-notice')}</p>}
    />
  );
}
