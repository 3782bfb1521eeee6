/**
 * What is about to end the match: the ending by name, how near it is, and what counters it — or why nothing does. Red is
 * kept for what may come with this turn; what is only on its way is said in ink. Below them, in ink, what is about to
 * spoil a victory. Several are named on one line, the nearest first, and told at length when asked for: they took the
 * table's room on a laptop.
 */
import { t } from '../../i18n';
import { classNames, Icon } from '../kit';
import { numberName } from '../shell';
import { figureText } from './bounds';
import { countersTo } from './counters';
import { dangersNear, type Near } from './danger-distance';
import { DangerRow } from './danger-row';
import { type Desk, useDesk } from './desk';
import { diseasesOf } from './diseases';
import { nameOf } from './names';
import { Sickness } from './sickness';

export function Dangers() {
  const desk = useDesk();
  const near = [...dangersNear(desk)].sort((a, b) => a.distance.points - b.distance.points);
  const diseases = diseasesOf(desk.view.value, desk.stakes).filter(({ isNear }) => isNear);
  const count = near.length + diseases.length;
  if (count === 0) return null;
  if (count === 1)
    return (
      <section class="dangers" aria-label={t('game-dangers')}>
        {rows(desk, near, diseases)}
      </section>
    );
  const isOpen = desk.isDangersOpen.value;
  return (
    <section class="dangers" aria-label={t('game-dangers')}>
      <div class="dangers-line">
        <button
          type="button"
          class="dangers-more"
          aria-expanded={isOpen}
          aria-controls="dangers-all"
          data-testid="dangers-more"
          onClick={() => (desk.isDangersOpen.value = !isOpen)}
        >
          <Icon name="warning" />
          {t('danger-count', { count })}
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
        </button>
        {!isOpen && (
          <ul class="dangers-named">
            {near.map(({ danger, distance }) => (
              <li
                key={danger.ending}
                class={classNames(distance.isAtHand && 'danger-named-at-hand')}
                data-testid={`named-${danger.ending}`}
              >
                <strong>{nameOf('ending', danger.ending)}</strong> {t('danger-points', { points: distance.points })}
              </li>
            ))}
            {diseases.map(({ number, value, captured }) => (
              <li key={number} data-testid={`named-${number}`}>
                <strong>{numberName(number)}</strong> {figureText(value, [captured?.bound ?? 0])}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div id="dangers-all">{isOpen && rows(desk, near, diseases)}</div>
    </section>
  );
}

function rows(desk: Desk, near: readonly Near[], diseases: ReturnType<typeof diseasesOf>) {
  // While a turn is told there is nothing to decide yet.
  const countered = near.map(({ danger }) => (desk.telling.value === null ? countersTo(desk, danger) : null));
  // What waits for an answer is the same for all: said once, after the last of them.
  const waiting = countered.findLastIndex((it) => it?.none === 'answer-first');
  return (
    <>
      {near.map(({ danger, distance }, at) => {
        const counters = countered[at] ?? null;
        return (
          <DangerRow
            key={`${danger.ending} ${danger.number}`}
            danger={danger}
            distance={distance}
            counters={counters?.none === 'answer-first' && at !== waiting ? null : counters}
          />
        );
      })}
      {diseases.map((it) => (
        <Sickness key={it.number} disease={it} class="danger" />
      ))}
    </>
  );
}
