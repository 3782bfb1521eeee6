/**
 * The picture of a proposal or of a lords' move, in a box whose size the place decides. It only decorates: all that it
 * shows is said in words beside it, never over it.
 */
import { useState } from 'preact/hooks';
import { Art } from './art';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import { type CardTags, pictureOf } from './illustration-compose';

/** How many times the second motif is printed. */
const REPEATS = { pair: 1, flanked: 2, frieze: 3, corner: 1, facing: 1 } as const;

export function Illustration(props: { readonly of: CardTags; readonly class?: string }) {
  const [isLost, setLost] = useState(false);
  const card = props.of;
  const picture = pictureOf(card);
  const boxed = (...kinds: string[]) => classNames('illustration', ...kinds, props.class);
  if (isLost)
    return (
      <span class={boxed('illustration-lost')} aria-hidden="true">
        <Icon name={card.kind === 'move' ? 'crown' : (LEVER_SIGNS[card.lever] ?? 'star')} />
      </span>
    );
  const lose = () => setLost(true);
  if (picture.kind === 'scene')
    return (
      <span class={boxed('illustration-scene')} aria-hidden="true">
        <Art name={picture.file} class="illustration-ground" width={480} height={240} onLost={lose} />
      </span>
    );
  const { ground, hero, second, scheme, frame, isMirrored } = picture;
  return (
    <span
      class={boxed(`illustration-${scheme}`, `illustration-${frame}`, isMirrored ? 'illustration-mirrored' : '')}
      aria-hidden="true"
    >
      <Art name={ground} class="illustration-ground" width={400} height={200} onLost={lose} />
      {Array.from({ length: REPEATS[scheme] }, (_, at) => (
        <Art key={at} name={second} class="illustration-second" width={128} height={128} onLost={lose} />
      ))}
      <Art name={hero} class="illustration-hero" width={128} height={128} onLost={lose} />
    </span>
  );
}

const LEVER_SIGNS: Readonly<Record<string, IconName>> = {
  street: 'resource-mobilisation',
  law: 'resource-legitimacy',
  procurement: 'stamp',
  build: 'hammer',
  money: 'resource-investment',
  exposure: 'eye',
  compact: 'rings',
  care: 'heart',
};
