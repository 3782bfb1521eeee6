/** Takes games in from a file: one, or all that another browser has kept; a file that is none says so. */
import { useRef } from 'preact/hooks';
import { t } from '../../i18n';
import { announce, Button } from '../kit';
import type { GamesPort } from './ports';

/** Bytes. All the games of a browser come near it; anything bigger would only freeze the page. */
const LARGEST_FILE = 30_000_000;

export function ImportButton(props: {
  readonly port: GamesPort;
  /** In words; null once there is none. */
  readonly onProblem: (problem: string | null) => void;
  readonly onImported: () => void;
  readonly onOpen: (hash: string) => void;
}) {
  const { port, onProblem } = props;
  const file = useRef<HTMLInputElement>(null);
  const importFile = async (chosen: File) => {
    const refuse = (reason: string, detail: string) => {
      const text = t(`import-${reason}`, { name: chosen.name, detail });
      onProblem(text);
      announce(text, 'urgent');
    };
    if (chosen.size > LARGEST_FILE) return refuse('too-big', '');
    const outcome = port.importText(await chosen.text());
    if (outcome.kind === 'refused') return refuse(outcome.reason, outcome.detail);
    props.onImported();
    if (outcome.kind === 'restored') {
      const { added, present, refused, unkept } = outcome;
      const text = t('import-restored', { added, present, refused, unkept });
      onProblem(refused + unkept > 0 ? text : null);
      announce(text, refused + unkept > 0 ? 'urgent' : 'polite');
      return;
    }
    onProblem(null);
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
