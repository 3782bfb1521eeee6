/** A kept game watched again from its address: played again when this version can, told from its digests when not. */
import { useMemo, useState } from 'preact/hooks';
import { t } from '../i18n';
import { Button, LinkButton } from '../hud/kit';
import { fileName, ProblemPage, type SavedGame, treeOf, type UnreadableGame } from '../hud/shell';
import { formatRecord, type Study } from '../replay';
import { playFrom } from './branch';
import { downloadText } from './files';
import { firstComment, withStudy } from './games-port';
import { levelCards } from './levels';
import { OpenedRecord, type PlayableReplay } from './opened-record';
import { ReplayTheatre } from './replay-theatre';
import type { KeptGame, SavedGames } from './saved-games';
import { studies } from './saved-studies';
import { UnkeptNotice, useUnkept } from './unkept-notice';
import { go } from './use-route';

export function ReplayPage(props: { readonly id: string; readonly at: number | null; readonly games: SavedGames }) {
  const { id, games } = props;
  const [kept] = useState<KeptGame | UnreadableGame | null>(() => games.open(id));
  if (kept === null) return <ProblemPage problem={{ kind: 'unknown-game' }} />;
  if (!('card' in kept)) {
    return (
      <ProblemPage
        problem={{ kind: kept.reason === 'future' ? 'future-game' : 'broken-game' }}
        onDownload={() => downloadText(`paper-leviathan-${id}.txt`, kept.raw)}
      />
    );
  }
  return (
    <OpenedRecord
      record={kept.record}
      name={kept.card.level}
      file={{ name: fileName(kept.card), record: () => withStudy(id, kept.record) }}
      onRerun={() => go(`#/compare/${id}/rerun`)}
      theatre={(replay) => <KeptReplay {...props} kept={kept} replay={replay} />}
    />
  );
}

interface KeptReplayProps {
  readonly id: string;
  readonly at: number | null;
  readonly games: SavedGames;
  readonly kept: KeptGame;
  readonly replay: PlayableReplay;
}

function KeptReplay(props: KeptReplayProps) {
  const { id, games, kept } = props;
  const { card, record } = kept;
  const [study, setStudy] = useState<Study>(() => studies.open(id));
  const [unkept, tellUnkept] = useUnkept();
  const keepStudy = (next: Study) => {
    setStudy(next);
    tellUnkept(studies.save(id, next) ? null : 'note');
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

  return (
    <ReplayTheatre
      replay={props.replay}
      at={props.at}
      addressOf={addressOf}
      study={study}
      onStudy={keepStudy}
      asks={false}
      trunk={trunk}
      here={id}
      onPlayFrom={(at) => {
        if (playFrom(games, record, { parent: id, turns: card.turns, at }) !== null) tellUnkept('game');
      }}
      back={{ href: '#/games', text: t('games-title') }}
      notice={
        unkept === null ? undefined : (
          <UnkeptNotice what={unkept} onFile={() => downloadText(fileName(card), formatRecord({ ...record, study }))} />
        )
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
