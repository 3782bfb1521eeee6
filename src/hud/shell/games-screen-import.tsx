/** Takes games in from a file: one, or all that another browser has kept; a file that is none says so. */
import { useRef } from 'preact/hooks';
import { t } from '../../i18n';
import { announce, Button } from '../kit';
import type { GamesPort } from './ports';

/** Bytes. All the games of a browser come near it; anything bigger would only freeze the page. */
const LARGEST_FILE = 30_000_000;

/** What came of a file, in words. */
export interface Imported {
  readonly text: string;
  readonly isProblem: boolean;
}

export function ImportButton(props: {
  readonly port: GamesPort;
  /** Null where it is told by another page. */
  readonly onTold: (outcome: Imported | null) => void;
  readonly onImported: () => void;
  readonly onOpen: (hash: string) => void;
}) {
  const { port, onTold } = props;
  const file = useRef<HTMLInputElement>(null);
  const tell = (text: string, isProblem: boolean) => {
    onTold({ text, isProblem });
    announce(text, isProblem ? 'urgent' : 'polite');
  };
  const importFile = async (chosen: File) => {
    const refuse = (reason: string, detail: string) => tell(t(`import-${reason}`, { name: chosen.name, detail }), true);
    if (chosen.size > LARGEST_FILE) return refuse('too-big', '');
    const outcome = await port.importText(await chosen.text());
    if (outcome.kind === 'refused') return refuse(outcome.reason, outcome.detail);
    props.onImported();
    if (outcome.kind === 'restored') {
      const { added, present, refused, unkept, unnoted } = outcome;
      return tell(t('import-restored', { added, present, refused, unkept, unnoted }), refused + unkept + unnoted > 0);
    }
    if (!outcome.isNoted) return tell(t('import-unnoted', { name: chosen.name }), true);
    onTold(null);
    announce(t('import-done'), 'polite', 'next');
    props.onOpen(outcome.isOver ? `#/replay/${outcome.id}` : `#/play/${outcome.level}/${outcome.id}`);
  };
  return (
    <>
      <Button icon="upload" onClick={() => file.current?.click()} testId="import-game">
        {t('games-import')}
      </Button>
      <input
        ref={file}
        type="file"
        accept=".json,.leviathan,application/json"
        class="sr-only"
        tabIndex={-1}
        aria-label={t('games-import')}
        data-testid="import-file"
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen !== undefined) void importFile(chosen);
        }}
      />
    </>
  );
}
