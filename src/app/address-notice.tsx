/** Says what of a link was left aside, over the page that it leads to all the same, until it is put away or another is followed. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../hud/kit';
import { list, t } from '../i18n';
import { DIFFICULTIES } from '../sim';
import type { AddressFault } from './address-faults';
import { NEW_PARAMETERS } from './routes';
import { faults } from './use-route';

/** Lines told; a link that has more of them wrong is told how many more. */
const SHOWN = 3;

export function AddressNotice() {
  const all = faults.value;
  // The region comes empty: readers are silent about one that comes together with its words.
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  const isShown = isThere && all.length > 0;
  return (
    <div class={isShown ? 'address-notice' : ''} role="status" data-testid="address-notice">
      {isShown && (
        <>
          <div>
            {all.slice(0, SHOWN).map((fault, index) => (
              <p key={index}>{faultText(fault)}</p>
            ))}
            {all.length > SHOWN && <p>{t('address-more', { count: all.length - SHOWN })}</p>}
          </div>
          <Button
            size="small"
            tone="quiet"
            icon="cross"
            label={t('kit-close')}
            testId="address-notice-close"
            onClick={() => {
              faults.value = [];
            }}
          />
        </>
      )}
    </div>
  );
}

function faultText(fault: AddressFault): string {
  const { kind, name } = fault;
  switch (kind) {
    case 'unknown':
      return t('address-unknown', { name, nearest: fault.nearest ?? 'none', known: list(NEW_PARAMETERS) });
    case 'value':
      return t('address-value', {
        name,
        value: fault.value,
        nearest: fault.nearest ?? 'none',
        known: list(DIFFICULTIES),
      });
    default:
      return t(`address-${kind}`, { name });
  }
}
