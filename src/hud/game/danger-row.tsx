/** One danger at length: the ending by name, how near it is, the number that brings it, and what counters it. */
import { list, number, t } from '../../i18n';
import type { DangerView } from '../../sim';
import { classNames, Icon } from '../kit';
import { numberName } from '../shell';
import { figureAt, figureText } from './bounds';
import type { Counters } from './counters';
import type { Distance } from './danger-distance';
import { DangerWays } from './danger-ways';
import { type Desk, useDesk } from './desk';
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

function dangerText(desk: Desk, danger: DangerView, { props }: Distance): string {
  const scale = desk.session.why(danger.number).scale;
  const values = { value: figureText(danger.value, [danger.bound], scale), bound: number(danger.bound, { scale }) };
  if (props.length > 0)
    return t('danger-load', {
      ...values,
      props: list(props.map(({ id, value }) => `${numberName(id)} ${figureAt(desk, id, value)}`)),
    });
  const name = numberName(danger.number);
  if (danger.number === 'unity' && desk.stakes !== null && desk.stakes.lowUnityTurns > 1)
    return t('danger-unity', { ...values, name, turns: desk.stakes.lowUnityTurns });
  return t(danger.away > 0 ? 'danger-falls' : 'danger-rises', { ...values, name });
}
