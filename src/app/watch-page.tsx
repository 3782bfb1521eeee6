/** A game that came inside an address: read, watched, and kept only if it is asked for. Embedded, it is only watched. */
import { useMemo, useState } from 'preact/hooks';
import { t } from '../i18n';
import { Button } from '../hud/kit';
import { ProblemPage } from '../hud/shell';
import { EMPTY_STUDY, formatRecord, type MatchRecord, parseLink, type Study } from '../replay';
import { playFrom } from './branch';
import { downloadText } from './files';
import { hereAs, linkOfMatch } from './here-as';
import { problemDetail } from './import-game';
import { keepRecord } from './keep-record';
import { OpenedRecord, type PlayableReplay } from './opened-record';
import { ReplayTheatre } from './replay-theatre';
import type { SavedGames } from './saved-games';
import { studies } from './saved-studies';
import { UnkeptNotice, useUnkept } from './unkept-notice';
import { go } from './use-route';

const nameOf = ({ level }: MatchRecord): string => `paper-leviathan-${level}.json`;

interface WatchProps {
  readonly link: string;
  readonly at: number | null;
  readonly isEmbedded: boolean;
  readonly games: SavedGames;
}
export function WatchPage(props: WatchProps) {
  const { link } = props;
  const read = useMemo(() => parseLink(link), [link]);
  if (!read.ok) {
    const { problem } = read;
    const kind = problem.code === 'from-the-future' ? 'future-link' : 'broken-link';
    return <ProblemPage problem={{ kind, detail: `${problem.code} ${problemDetail(problem)}`.trim() }} />;
  }
  return <Watched {...props} record={read.value} />;
}

function Watched(props: WatchProps & { readonly record: MatchRecord }) {
  const { record } = props;
  return (
    <OpenedRecord
      record={record}
      name={record.level}
      file={{ name: nameOf(record), record: () => record }}
      onRerun={null}
      theatre={(replay) => <WatchedReplay {...props} replay={replay} />}
    />
  );
}

function WatchedReplay(props: WatchProps & { readonly record: MatchRecord; readonly replay: PlayableReplay }) {
  const { link, isEmbedded, games, record, replay } = props;
  const [study, setStudy] = useState<Study>(record.study ?? EMPTY_STUDY);
  const addressOf = useMemo(
    () => (at: number) => `#/${isEmbedded ? 'embed' : 'watch'}/${link}/${at}`,
    [link, isEmbedded],
  );
  const { tape } = replay;
  const [unkept, tellUnkept] = useUnkept();
  /** The name it is kept under, null where there is no room for it; and whether what is written beside it is kept too. */
  const keep = (isParent = false): { readonly id: string | null; readonly isWhole: boolean } => {
    // A link that was opened before is the game it was kept as; with other notes beside it, only as a trunk to branch from.
    const same = games.byLink().get(linkOfMatch(tape.record));
    const there = hereAs(same, study, studies) ?? (isParent ? same?.[0] : undefined);
    const id = there ?? keepRecord(games, tape.record, tape.level.turns);
    const isWhole = id !== null && studies.add(id, study);
    if (!isWhole) tellUnkept(id === null ? 'game' : 'note');
    return { id, isWhole };
  };
  return (
    <ReplayTheatre
      replay={replay}
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
              const { id } = keep(true);
              const place = { parent: id, turns: tape.level.turns, at };
              if (id !== null && playFrom(games, tape.record, place) !== null) tellUnkept('game');
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
              const { id, isWhole } = keep();
              if (isWhole) go(`#/replay/${id}`);
            }}
          >
            {t('watch-keep')}
          </Button>
        )
      }
      notice={
        isEmbedded ? undefined : unkept === null ? (
          <p>{t('watch-notice')}</p>
        ) : (
          <UnkeptNotice
            what={unkept}
            onFile={() => downloadText(nameOf(record), formatRecord({ ...tape.record, study }))}
          />
        )
      }
    />
  );
}
