/** What brought a current to the door: which bound it has passed, and what made most of that. */
import { list, t } from '../../i18n';
import { COMMITMENT_LIMIT, type CurrentView } from '../../sim';
import { causeName } from '../shell';
import { figureAt } from './bounds';
import { useDesk } from './desk';
import { lostBy, madeOf, type Share } from './made-of';
import { GRIEVANCE_LIMIT } from './rules-said';
import { points } from './words-given';

/** Causes named after the greatest: more would bury it. */
const BESIDES = 2;
/** Less of it than this is not worth naming; tenths. */
const SLIGHT = 10;

export function RuptureWhy({ current }: { readonly current: CurrentView }) {
  const desk = useDesk();
  const view = desk.view.value;
  const isAggrieved = current.grievance >= GRIEVANCE_LIMIT;
  const path = `${isAggrieved ? 'grievance' : 'commitment'}.${current.id}`;
  const shares = (isAggrieved ? madeOf : lostBy)(desk.session, view, path).filter(({ by }) => by >= SLIGHT);
  const [most, ...others] = shares;
  const value = figureAt(desk, path, isAggrieved ? current.grievance : current.commitment);
  const bound = points(isAggrieved ? GRIEVANCE_LIMIT : COMMITMENT_LIMIT);
  return (
    <div data-testid="why-rupture">
      <p class="prose">
        {t('rupture-passed', { number: isAggrieved ? 'grievance' : 'commitment', value, bound })}{' '}
        {most !== undefined && (
          <>
            <strong>
              {t('rupture-most', { number: isAggrieved ? 'grievance' : 'commitment', cause: shareText(most) })}
            </strong>{' '}
          </>
        )}
        {t('game-rupture-lead')}
      </p>
      {others.length > 0 && (
        <p class="small">{t('rupture-besides', { causes: list(others.slice(0, BESIDES).map(shareText)) })}</p>
      )}
    </div>
  );
}

/** “a broken promise, “Paid on time” (31)”. */
function shareText({ cause, by }: Share): string {
  const { kind, id } = cause;
  const name = kind === 'waited' || kind === 'opening' ? '' : causeName(kind, id);
  return t('rupture-share', { what: t('rupture-cause', { kind, name }), points: Math.round(by / 10) });
}
