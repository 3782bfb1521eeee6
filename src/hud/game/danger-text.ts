/** What brings an ending, in numbers: the one that leads to it, its bound, and for a fall the props that would bring it. */
import { list, number, t } from '../../i18n';
import type { DangerView } from '../../sim';
import { numberName } from '../shell';
import { figureAt, figureText } from './bounds';
import type { Distance } from './danger-distance';
import type { Desk } from './desk';

export function dangerText(desk: Desk, danger: DangerView, { props }: Distance): string {
  const scale = desk.session.why(danger.number).scale;
  const values = { value: figureText(danger.value, [danger.bound], scale), bound: number(danger.bound, { scale }) };
  if (props.length > 0)
    return t(danger.value < danger.bound ? 'danger-load' : 'danger-load-thin', {
      ...values,
      props: list(props.map(({ id, value }) => `${numberName(id)} ${figureAt(desk, id, value)}`)),
    });
  const name = numberName(danger.number);
  if (danger.number === 'unity' && desk.stakes !== null && desk.stakes.lowUnityTurns > 1)
    return t('danger-unity', { ...values, name, turns: desk.stakes.lowUnityTurns });
  return t(danger.away > 0 ? 'danger-falls' : 'danger-rises', { ...values, name });
}
