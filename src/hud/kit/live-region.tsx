/** The voice of the page: what changed, said to those who cannot see it change. One region, mounted once by the app. */
import { signal } from '@preact/signals';

interface Saying {
  readonly text: string;
  readonly serial: number;
  /** It is of the page that is being gone to, not of the one it is said on. */
  readonly isOfNext: boolean;
}
const SILENCE: Saying = { text: '', serial: 0, isOfNext: false };
const polite = signal(SILENCE);
const urgent = signal(SILENCE);

/**
 * Says it when the reader is free, or at once for what must not be missed (a refusal, an ending). `page`: the one it is
 * about, so that what is said on the way to another is not taken back on arrival.
 */
export function announce(text: string, how: 'polite' | 'urgent' = 'polite', page: 'this' | 'next' = 'this'): void {
  const region = how === 'polite' ? polite : urgent;
  region.value = { text, serial: region.value.serial + 1, isOfNext: page === 'next' };
}

/** Another page is coming: the last words of this one would be found on it by who reads it through. */
export function hush(): void {
  for (const region of [polite, urgent]) {
    const { text, serial, isOfNext } = region.value;
    region.value = { text: isOfNext ? text : '', serial, isOfNext: false };
  }
}

export function LiveRegion() {
  // The key makes the same sentence said twice a new element: readers are silent about text that did not change.
  return (
    <div class="sr-only">
      <div aria-live="polite" data-testid="live-polite">
        <span key={polite.value.serial}>{polite.value.text}</span>
      </div>
      <div aria-live="assertive" data-testid="live-urgent">
        <span key={urgent.value.serial}>{urgent.value.text}</span>
      </div>
    </div>
  );
}
