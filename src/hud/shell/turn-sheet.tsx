/** A turn of a game that is not played again: what was decided, as its digest says. Causes need the game itself. */
import { t } from '../../i18n';
import { Panel } from '../kit';
import type { TurnPoint } from './turn-points';
import { turnSummary } from './what-if';

export function TurnSheet({ point }: { readonly point: TurnPoint | null }) {
  return (
    <div class="turn-sheet" data-testid="turn-sheet">
      {point !== null && (
        <Panel title={t('turn-decided')} level={3}>
          <p class="prose">{turnSummary(point)}</p>
        </Panel>
      )}
    </div>
  );
}
