/** The reference sheets under the board: pull one out, push it back; the step being played stays where it is. */
import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { t } from '../../i18n';
import { classNames } from '../kit';
import { BlocSheet } from './bloc-sheet';
import { type SheetId, SHEETS, useDesk } from './desk';
import { FrontSheet } from './front-sheet';
import { LedgerSheet } from './ledger-sheet';
import { MapLegend } from './map-legend';
import { PromisesSheet } from './promises-sheet';
import { WorldSheet } from './world-sheet';

const CONTENT: Readonly<Record<SheetId, () => ComponentChildren>> = {
  front: () => <FrontSheet />,
  promises: () => <PromisesSheet />,
  world: () => <WorldSheet />,
  bloc: () => <BlocSheet />,
  ledger: () => <LedgerSheet />,
};

export function Reference() {
  const desk = useDesk();
  const open = desk.sheet.value;
  const { promises } = desk.view.value;
  const sheet = useRef<HTMLElement>(null);
  // On a small screen the sheet comes out below what is in sight.
  useEffect(() => {
    if (open !== null) sheet.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  return (
    <nav class="reference" aria-label={t('game-reference')}>
      <div class="reference-bar">
        <button
          type="button"
          class="reference-tab reference-map"
          aria-expanded={desk.isMapOpen.value}
          onClick={() => {
            desk.isMapOpen.value = !desk.isMapOpen.value;
            // On a small screen there is room for one of them.
            if (desk.isMapOpen.value) desk.sheet.value = null;
          }}
        >
          {t('game-map')}
        </button>
        {SHEETS.map((id) => (
          <button
            key={id}
            type="button"
            class={classNames('reference-tab', id === open && 'reference-tab-open')}
            aria-expanded={id === open}
            aria-controls={id === open ? 'reference-sheet' : undefined}
            data-testid={`sheet-${id}`}
            onClick={() => {
              desk.sheet.value = id === open ? null : id;
              desk.isMapOpen.value = false;
            }}
          >
            {t(`game-sheet-${id}`)}
            {id === 'promises' && promises.length > 0 && (
              <span class="badge">
                {promises.length}
                <span class="sr-only"> {t('game-promises-count', { count: promises.length })}</span>
              </span>
            )}
          </button>
        ))}
        <MapLegend at="bar" />
      </div>
      {open !== null && (
        <section
          id="reference-sheet"
          class="reference-sheet"
          ref={sheet}
          aria-label={t(`game-sheet-${open}`)}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a sheet that scrolls must be reachable
          tabIndex={0}
        >
          {CONTENT[open]()}
        </section>
      )}
    </nav>
  );
}
