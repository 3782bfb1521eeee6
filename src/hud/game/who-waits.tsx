/** Who lives the contradiction looked at, who would be asked to wait, and what that would add to each grievance. */
import { list, number, t } from '../../i18n';
import type { ContradictionId } from '../../sim';
import { Glossed } from '../glossary';
import { Icon } from '../kit';
import { useDesk } from './desk';
import { CONSTITUENT_ICONS, nameOf } from './names';
import { type Waiting, waitingUnder } from './waiting';

export function WhoWaits({ contradiction }: { readonly contradiction: ContradictionId }) {
  const waiting = waitingUnder(useDesk().view.value, contradiction);
  const living = waiting.filter(({ lives }) => lives === true);
  const unknown = waiting.filter(({ lives }) => lives === null);
  const asked = waiting.filter(({ debt }) => debt >= 5);
  return (
    <div class="who-waits">
      <div>
        <p class="kicker">{t('game-who-lives')}</p>
        <ul class="who-list">
          {living.map((it) => (
            <Who key={it.current.id} it={it} />
          ))}
          {living.length === 0 && <li class="soft">{t('game-who-nobody')}</li>}
        </ul>
        {unknown.length > 0 && (
          <p class="small soft">
            {t('game-who-unknown', { names: list(unknown.map(({ current }) => nameOf('current', current.id))) })}
          </p>
        )}
      </div>
      <div>
        <p class="kicker">{t('game-who-waits')}</p>
        <p class="small soft">
          <Glossed text={t('game-who-waits-unit')} />
        </p>
        <ul class="who-list">
          {asked.map((it) => (
            <Who key={it.current.id} it={it} withDebt />
          ))}
          {asked.length === 0 && <li class="soft">{t('game-who-none-wait')}</li>}
        </ul>
      </div>
    </div>
  );
}

function Who({ it, withDebt = false }: { readonly it: Waiting; readonly withDebt?: boolean }) {
  const [hottest] = it.putsOff;
  const debt = number(it.debt, { scale: 10, signed: true });
  return (
    <li class="who">
      <Icon name={CONSTITUENT_ICONS[it.current.constituent]} class={`ink-${it.current.constituent}`} />
      <span>{nameOf('current', it.current.id)}</span>
      {withDebt && (
        <span class="who-debt">
          <span aria-hidden="true">
            {it.isExact ? '' : '≈ '}
            {debt}
          </span>
          <span class="sr-only">{t(it.isExact ? 'game-debt' : 'game-debt-about', { debt })}</span>
        </span>
      )}
      {withDebt && hottest !== undefined && (
        <span class="soft">
          {t(it.lives === true ? 'game-who-lives-both' : 'game-who-puts-off', {
            name: nameOf('contradiction', hottest),
          })}
        </span>
      )}
    </li>
  );
}
