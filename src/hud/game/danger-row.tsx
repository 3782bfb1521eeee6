/** One danger at length: the ending by name, how near it is, the number that brings it, and what counters it. */
import { t } from '../../i18n';
import type { DangerView } from '../../sim';
import { classNames, Icon } from '../kit';
import type { Counters } from './counters';
import type { Distance } from './danger-distance';
import { dangerText } from './danger-text';
import { DangerWays } from './danger-ways';
import { useDesk } from './desk';
import { nameOf } from './names';

export function DangerRow(props: {
  readonly danger: DangerView;
  readonly distance: Distance;
  /** Null: nothing is said of them here. */
  readonly counters: Counters | null;
}) {
  const { danger, distance, counters } = props;
  const desk = useDesk();
  return (
    <p
      class={classNames('danger', distance.isAtHand && 'danger-at-hand')}
      data-testid={`danger-${danger.ending}`}
      data-points={distance.points}
    >
      <Icon name="warning" />
      <strong>{nameOf('ending', danger.ending)}</strong>
      <span>{t('danger-points', { points: distance.points })}</span>
      <button type="button" class="why-figure" onClick={() => desk.why(danger.number)}>
        {dangerText(desk, danger, distance)}
      </button>
      {counters !== null && <DangerWays counters={counters} />}
    </p>
  );
}
