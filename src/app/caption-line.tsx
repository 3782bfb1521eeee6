/** The line of captions: what was just to be heard, in words, for a few seconds. Off unless the player wants it. */
import { useEffect } from 'preact/hooks';
import { t } from '../i18n';
import { settings } from '../hud/shell';
import { caption } from './sound';

/** Milliseconds a caption stays. */
const STAYS = 4000;

export function CaptionLine() {
  const now = caption.value;
  useEffect(() => {
    if (now === null) return;
    const timer = setTimeout(() => {
      if (caption.value === now) caption.value = null;
    }, STAYS);
    return () => clearTimeout(timer);
  }, [now]);
  if (settings.value.captions === 'off') return null;
  // The region stays when it is empty: readers are silent about one that comes together with its words.
  return (
    <p class="caption-line" role="status" data-testid="caption-line">
      {now !== null && <span key={now.serial}>{t(`caption-${now.name}`)}</span>}
    </p>
  );
}
