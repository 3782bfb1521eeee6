/** A price: each resource's sign and amount, spoken in full; what is short is said and struck, not only coloured. */
import { t } from '../../i18n';
import type { Cost } from '../../sim';
import { classNames, Icon } from '../kit';
import { useDesk } from './desk';
import { nameOf, RESOURCE_ICONS } from './names';

export function Price(props: {
  readonly cost: readonly Cost[];
  /** Paid already: what is left says nothing of it. */
  readonly isPaid?: boolean;
}) {
  const { resources } = useDesk().view.value;
  if (props.cost.length === 0) return null;
  return (
    <span class="price">
      {props.cost.map(({ resource, amount }) => {
        const isShort = !props.isPaid && (resources.find(({ id }) => id === resource)?.value ?? 0) < amount;
        const name = nameOf('resource', resource);
        return (
          <span key={resource} class={classNames('price-part', isShort && 'price-short')} title={name}>
            <Icon name={RESOURCE_ICONS[resource]} />
            <span aria-hidden="true">{amount}</span>
            <span class="sr-only">{t(isShort ? 'game-price-short' : 'game-price', { amount, name })}</span>
          </span>
        );
      })}
    </span>
  );
}
