/** The voice of the page: what changed, said to those who cannot see it change. One region, mounted once by the app. */
import { signal } from '@preact/signals';

interface Saying {
  readonly text: string;
  readonly serial: number;
}
const polite = signal<Saying>({ text: '', serial: 0 });
const urgent = signal<Saying>({ text: '', serial: 0 });

/** Says it when the reader is free, or at once for what must not be missed (a refusal, an ending). */
export function announce(text: string, how: 'polite' | 'urgent' = 'polite'): void {
  const region = how === 'polite' ? polite : urgent;
  region.value = { text, serial: region.value.serial + 1 };
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
