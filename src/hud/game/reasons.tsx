/**
 * Why a number moved: its own causes, or, where it follows from others, those that moved it most through them. It asks the
 * match and no desk, since a replay tells the same.
 */
import { useMemo } from 'preact/hooks';
import { t } from '../../i18n';
import type { Session } from '../../session';
import type { LedgerEntry } from '../../sim';
import { numberName } from '../shell';
import { behind, isSettled } from './behind';
import { CauseLine, causeKey, Causes } from './causes';
import type { Moved } from './entries';
import { causeOf } from './names';

export function Reasons(props: {
  readonly session: Session;
  readonly moved: Moved;
  /** All that moved meanwhile, of any number. */
  readonly entries: readonly LedgerEntry[];
}) {
  const { session, moved, entries } = props;
  const found = useMemo(
    () => (isSettled(moved.entries) ? behind(session, moved.number, entries, session.view().tracks) : []),
    [session, moved.number, entries],
  );
  if (found.length === 0) return <Causes entries={moved.entries} />;
  return (
    <div class="why-behind" data-testid={`behind-${moved.number}`}>
      <p class="small soft">{t('why-behind')}</p>
      <ul class="cause-list">
        {found.map(({ number, places, entry }) => (
          <CauseLine
            key={`${number} ${causeKey(entry)}`}
            entry={entry}
            text={t('why-behind-line', { name: numberName(number), places, cause: causeOf(entry) })}
          />
        ))}
      </ul>
    </div>
  );
}
