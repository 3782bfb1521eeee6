/**
 * A record opened at an address, wherever it came from: its level and the replay's panels are fetched, then it is played
 * again in the theatre, or — where these rules cannot play it — told from its digests.
 */
import type { ComponentChildren } from 'preact';
import { content } from '../i18n';
import { ReplayScreen } from '../hud/shell';
import { formatRecord, type MatchRecord, type Tape } from '../replay';
import type { CompiledLevel } from '../sim';
import { Lazily } from './coming';
import { downloadText } from './files';
import { loadReplay } from './parts';
import { type OpenedReplay, openReplay } from './replay-open';

type ReplayParts = Awaited<ReturnType<typeof loadReplay>>;

/** A match that these rules can play again, with the panels to watch it by. */
export interface PlayableReplay {
  readonly parts: ReplayParts;
  readonly tape: Tape;
  readonly level: CompiledLevel;
}

interface OpenedRecordProps {
  readonly record: MatchRecord;
  /** What the match is called where its level is not known here. */
  readonly name: string;
  /** The file it is handed out as, told from its digests. */
  readonly file: { readonly name: string; readonly record: () => MatchRecord };
  /** Plays it by today's rules beside itself; null where nothing is kept to compare. */
  readonly onRerun: (() => void) | null;
  readonly theatre: (replay: PlayableReplay) => ComponentChildren;
}

export function OpenedRecord(props: OpenedRecordProps) {
  return (
    <Lazily
      load={() => Promise.all([openReplay(props.record), loadReplay()])}
      show={([opened, parts]) =>
        opened.kind === 'tape' ? (
          props.theatre({ parts, tape: opened.tape, level: opened.level.compiled })
        ) : (
          <Digested {...props} opened={opened} />
        )
      }
    />
  );
}

/** The match as its digests tell it; playing it by today's rules is a comparison, and asked for. */
function Digested(props: OpenedRecordProps & { readonly opened: Extract<OpenedReplay, { kind: 'digest' }> }) {
  const { record, file, opened } = props;
  const { level, tape, reason } = opened;
  return (
    <ReplayScreen
      record={record}
      make={{ engine: record.engine, content: record.content, reason }}
      levelName={level === null ? props.name : content('level.name')}
      headline={level?.compiled.headline ?? ['unity', 'mean-grip']}
      start={level?.compiled.start ?? null}
      onDownload={() => downloadText(file.name, formatRecord(file.record()))}
      onRerun={tape === null ? null : props.onRerun}
    />
  );
}
