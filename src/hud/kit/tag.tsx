/** A small printed label: a state, a kind, a price. Its words say what its colour says. */
import type { ComponentChildren } from 'preact';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

export function Tag(props: {
  readonly children: ComponentChildren;
  readonly tone?: 'plain' | 'ink' | 'red' | 'petrol' | 'ochre' | 'left' | 'democratic' | 'capital';
  readonly icon?: IconName | undefined;
  readonly class?: string | undefined;
  /** More about its word, for who points at it. */
  readonly title?: string | undefined;
}) {
  return (
    <span class={classNames('tag', `tag-${props.tone ?? 'plain'}`, props.class)} title={props.title}>
      {props.icon !== undefined && <Icon name={props.icon} />}
      {props.children}
    </span>
  );
}
