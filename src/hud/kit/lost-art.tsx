/** Pictures that did not come: the game goes on without them, and says so once. */
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n';

/** Milliseconds the notice stays. */
const STAYS = 9000;

const hasLost = signal(false);

/** A picture of the interface could not be loaded. */
export function artWasLost(): void {
  hasLost.value = true;
}

/** The one notice of a session, however many pictures are missing. Mounted once by the app. */
export function LostArtNotice() {
  const [isOver, setOver] = useState(false);
  const isLost = hasLost.value;
  useEffect(() => {
    if (!isLost) return;
    const timer = setTimeout(() => setOver(true), STAYS);
    return () => clearTimeout(timer);
  }, [isLost]);
  // The region stays when it is empty: readers are silent about one that comes together with its words.
  return (
    <p class="lost-art-notice" role="status" data-testid="lost-art">
      {isLost && !isOver && <span>{t('art-lost')}</span>}
    </p>
  );
}
