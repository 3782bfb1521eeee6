/** Matches that grew from one another: the trunk and its variations, each a way to go there. */
import { t } from '../../i18n';
import { classNames, LinkButton, Tag } from '../kit';

export interface Variation {
  readonly id: string;
  /** Its own name, or what it is called in its place. */
  readonly name: string;
  readonly href: string;
  /** Ending in words, or how far it is. */
  readonly state: string;
  readonly isOver: boolean;
  /** Gone with the page. */
  readonly isUnkept: boolean;
  /** Turn and decision it leaves its parent at; null for a trunk. */
  readonly leaves: { readonly turn: number; readonly at: number | null } | null;
  /** Its first comment, when there is one. */
  readonly comment: string | null;
  readonly children: readonly Variation[];
}

/** A game that stands in the list without being kept. */
export const UnkeptTag = () => (
  <Tag tone="red" icon="warning">
    {t('games-unkept')}
  </Tag>
);

export function VariationTree(props: { readonly trunk: Variation; readonly here: string | null }) {
  return (
    <ul class="variations" data-testid="variations">
      <Branch variation={props.trunk} here={props.here} />
    </ul>
  );
}

function Branch(props: { readonly variation: Variation; readonly here: string | null }) {
  const { variation, here } = props;
  const isHere = variation.id === here;
  return (
    <li class="variation">
      <div class={classNames('variation-head', isHere && 'variation-here')}>
        <LinkButton
          href={variation.href}
          tone="quiet"
          size="small"
          icon={variation.leaves === null ? 'home' : 'branch'}
        >
          {variation.name}
        </LinkButton>
        <span class="row small">
          {variation.leaves !== null && (
            <span>{t('replay-leaves', { turn: variation.leaves.turn, at: variation.leaves.at ?? 0 })}</span>
          )}
          <Tag tone={variation.isOver ? 'ink' : 'ochre'}>{variation.state}</Tag>
          {variation.isUnkept && <UnkeptTag />}
          {isHere && <Tag>{t('replay-here')}</Tag>}
        </span>
        {variation.comment !== null && <p class="variation-comment">{variation.comment}</p>}
      </div>
      {variation.children.length > 0 && (
        <ul class="variations">
          {variation.children.map((child) => (
            <Branch key={child.id} variation={child} here={here} />
          ))}
        </ul>
      )}
    </li>
  );
}
