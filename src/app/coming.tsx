/** Shown while a part of the game is on its way: said at once, and to screen readers too. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ProblemPage } from '../hud/shell';
import { t } from '../i18n';
import { useAwaited } from './settled';

export function Coming() {
  useAwaited(true);
  return (
    <main class="coming" id="main" aria-busy="true">
      <p class="coming-text">{t('app-loading')}</p>
      <span class="press-bar" />
    </main>
  );
}

/** Loads a part, shows it once it is there, and offers to try again when it does not come. */
export function Lazily<T>(props: { readonly load: () => Promise<T>; readonly show: (part: T) => ComponentChildren }) {
  const [part, setPart] = useState<{ readonly value: T } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const load = () => {
    setFailure(null);
    props.load().then(
      (value) => setPart({ value }),
      (error: unknown) => setFailure(String(error)),
    );
  };
  useEffect(load, []);
  if (part !== null) return <>{props.show(part.value)}</>;
  if (failure === null) return <Coming />;
  return <ProblemPage problem={{ kind: 'loading-failed', detail: failure }} onRetry={load} />;
}
