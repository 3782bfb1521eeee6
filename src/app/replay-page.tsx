/** A kept game looked at again from its address: run again when this version can, told from its digests when not. */
import { useEffect, useState } from 'preact/hooks';
import { content } from '../i18n';
import { fileName, type Problem, ProblemPage, ReplayScreen, type UnreadableGame } from '../hud/shell';
import { formatRecord } from '../replay';
import type { Session } from '../session';
import { downloadText } from './files';
import { type LoadedLevel, loadLevel } from './levels';
import { Coming } from './coming';
import { newId } from './new-id';
import type { KeptGame, SavedGames } from './saved-games';
import { openRecord, recordBefore } from './start-match';
import { go } from './use-route';

type State =
  | { readonly kind: 'coming' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'open'; readonly level: LoadedLevel | null; readonly session: Session | null };

export function ReplayPage(props: { readonly id: string; readonly games: SavedGames }) {
  const { id, games } = props;
  const [kept] = useState<KeptGame | UnreadableGame | null>(() => games.open(id));
  const [state, setState] = useState<State>({ kind: 'coming' });

  useEffect(() => {
    if (kept === null || !('card' in kept)) return;
    let isGone = false;
    loadLevel(kept.record.level)
      .then((level): State => {
        if (level === null) return { kind: 'open', level, session: null };
        const opened = openRecord(level.compiled, kept.record);
        return { kind: 'open', level, session: opened.kind === 'open' ? opened.session : null };
      })
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
  const { card, record } = kept;
  const { level, session } = state;
  return (
    <ReplayScreen
      record={record}
      session={session}
      levelName={level === null ? card.level : content('level.name')}
      headline={level?.compiled.headline ?? ['unity', 'mean-grip']}
      start={level?.compiled.start ?? null}
      onDownload={() => downloadText(fileName(card), formatRecord(record))}
      onEnding={card.ending === null || session === null ? null : () => go(`#/play/${card.level}/${id}`)}
      onPlayFrom={(turn) => {
        const branch = newId();
        games.save(branch, {
          turn,
          turns: card.turns,
          ending: null,
          branchOf: { id, turn },
          record: recordBefore(record, turn),
        });
        go(`#/play/${card.level}/${branch}`);
      }}
    />
  );
}
