/** What this browser had no room for, in a replay's notice, beside the file that saves it: seen as well as heard. */
import { useState } from 'preact/hooks';
import { t } from '../i18n';
import { announce, Button } from '../hud/kit';

/** `note`: what was written beside the game; `game`: the game itself, or one that was to go on from it. */
export type Unkept = 'note' | 'game';
const SAID: Readonly<Record<Unkept, string>> = { note: 'replay-note-unkept', game: 'save-refused' };

/** What could not be kept, null while nothing could not; and how to say so. */
export function useUnkept() {
  const [unkept, setUnkept] = useState<Unkept | null>(null);
  const tell = (what: Unkept | null): void => {
    setUnkept(what);
    if (what !== null) announce(t(SAID[what]), 'urgent');
  };
  return [unkept, tell] as const;
}

export function UnkeptNotice(props: { readonly what: Unkept; readonly onFile: () => void }) {
  return (
    <>
      <p data-testid="unkept">{t(SAID[props.what])}</p>
      <Button size="small" icon="download" onClick={props.onFile}>
        {t('save-file')}
      </Button>
    </>
  );
}
