/** Reference sheet: the promise ledger — creditor, what is owed, due turn, price of breach, whether it is being kept. */
import { list, number, t } from '../../i18n';
import type { PlayerView, PromiseView } from '../../sim';
import { Icon, Tag } from '../kit';
import { carriedAgainst } from './breaches';
import { useDesk } from './desk';
import { whatItAsks } from './demands';
import { nameOf } from './names';

export function PromisesSheet() {
  const view = useDesk().view.value;
  const { promises, turn, tally } = view;
  return (
    <div class="promises-sheet" data-hint="promises">
      {promises.length === 0 ? (
        <p class="soft">{t('game-promises-none')}</p>
      ) : (
        <table class="print-table">
          <caption class="sr-only">{t('game-sheet-promises')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('game-promise-owed')}</th>
              <th scope="col">{t('game-promise-due')}</th>
              <th scope="col">{t('game-promise-breach')}</th>
              <th scope="col">{t('game-promise-state')}</th>
            </tr>
          </thead>
          <tbody>
            {promises.map((promise) => (
              <tr key={`${promise.demand} ${promise.creditor}`}>
                <th scope="row">
                  <span class="kicker promise-creditor">{nameOf('current', promise.creditor)}</span>{' '}
                  {nameOf('demand', promise.demand)}{' '}
                  <span class="small soft promise-what">— {whatItAsks(promise)}</span>
                </th>
                <td>
                  {promise.due <= turn ? (
                    <strong>{t('game-promise-now', { turn: promise.due })}</strong>
                  ) : (
                    <span class="nowrap">{t('game-promise-turn', { turn: promise.due })}</span>
                  )}
                </td>
                <td>
                  {t('game-promise-price', {
                    points: number(promise.breach, { scale: 10, digits: 1 }),
                    unity: number(promise.breachUnity, { scale: 10, digits: 1 }),
                  })}
                </td>
                <td>
                  <State promise={promise} view={view} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="small promises-tally">
        <Icon name="check" /> {t('game-promises-kept', { count: tally.kept })} · <Icon name="cross" />{' '}
        {t('game-promises-broken', { count: tally.broken })}
      </p>
    </div>
  );
}

/** Whether it is being kept; what an act of this turn breaks is said with that act, while it can be undone. */
function State({ promise, view }: { readonly promise: PromiseView; readonly view: PlayerView }) {
  const against = carriedAgainst(view, promise);
  if (against.length > 0)
    return (
      <>
        <Tag tone="red" icon="cross">
          {t('foretold-broken')}
        </Tag>{' '}
        <span class="small">
          {t('foretold-broken-by', { names: list(against.map(({ id }) => nameOf('initiative', id))) })}
        </span>
      </>
    );
  if (promise.onTrack) return <Tag icon="check">{t('game-promise-on-track')}</Tag>;
  return (
    <Tag tone={promise.due <= view.turn ? 'red' : 'plain'} icon="clock">
      {t('game-promise-open')}
    </Tag>
  );
}
