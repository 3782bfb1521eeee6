/** The line of captions: what was just to be heard, in words, for a few seconds. Off unless the player wants it. */
import { useEffect } from 'preact/hooks';
import { t } from '../i18n';
import { settings } from '../hud/shell';
import { captions, clearCaptions } from './captions';

/** Milliseconds that a caption stays, and what each further line adds. */
const STAYS = 4000;
const MORE = 1500;

export function CaptionLine() {
  const now = captions.value;
  useEffect(() => {
    if (now.length === 0) return;
    const timer = setTimeout(clearCaptions, STAYS + MORE * (now.length - 1));
    return () => clearTimeout(timer);
  }, [now]);
  if (settings.value.captions === 'off') return null;
  // The region stays when it is empty: readers are silent about one that comes together with its words.
  return (
    <p class="caption-line" role="status" data-testid="caption-line">
      {now.map(({ name, serial }) => (
        <span key={serial}>{t(`caption-${name}`)}</span>
      ))}
    </p>
  );
}
