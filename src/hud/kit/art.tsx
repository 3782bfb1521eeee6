/**
 * A printed picture that only decorates: silent to readers. Where its file does not come, hatched paper of the same size
 * stands in with a sign, so that nothing moves. `instead` names the picture that takes its place first, as where a level
 * has something nobody has drawn yet; `onLost` leaves the stand-in to whoever composes several.
 */
import { useState } from 'preact/hooks';
import { classNames } from './class-names';
import { isDrawn } from './drawn-art';
import { Icon, type IconName } from './icon';
import { artWasLost } from './lost-art';

export interface ArtProps {
  readonly name: string;
  readonly instead?: string | undefined;
  readonly class?: string;
  readonly width: number;
  readonly height: number;
  /** The stand-in's sign; by the picture's family when it is left out. */
  readonly sign?: IconName | undefined;
  readonly onLost?: () => void;
}

export function Art(props: ArtProps) {
  const [missing, setMissing] = useState<readonly string[]>([]);
  const names = [props.name, ...(props.instead === undefined ? [] : [props.instead])].filter(isDrawn);
  const name = names.find((it) => !missing.includes(it));
  if (name === undefined) {
    if (props.onLost !== undefined) return null;
    return (
      <span
        class={classNames('art art-lost', props.class)}
        style={{ '--art-width': `${props.width}px`, '--art-shape': `${props.width} / ${props.height}` }}
        aria-hidden="true"
      >
        <Icon name={props.sign ?? signOf(props.name)} />
      </span>
    );
  }
  const file = `./art/${name}`;
  return (
    <img
      class={classNames('art', props.class)}
      src={`${file}.webp`}
      srcset={`${file}.webp 1x, ${file}@2x.webp 2x`}
      width={props.width}
      height={props.height}
      alt=""
      loading="lazy"
      decoding="async"
      onError={() => {
        setMissing([...missing, name]);
        if (names.some((it) => it !== name && !missing.includes(it))) return;
        artWasLost();
        props.onLost?.();
      }}
    />
  );
}

const SIGNS: readonly (readonly [family: string, sign: IconName])[] = [
  ['lord', 'crown'],
  ['current', 'resource-mobilisation'],
  ['constituent', 'resource-mobilisation'],
  ['contradiction', 'branch'],
  ['ending', 'book'],
];

const signOf = (name: string): IconName => SIGNS.find(([family]) => name.startsWith(`${family}-`))?.[1] ?? 'eye';
