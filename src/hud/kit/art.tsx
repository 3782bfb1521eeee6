/**
 * A printed picture that only decorates: silent to readers, and leaving no hole where a file is missing. `instead` names
 * the picture that takes its place, as where a level has something nobody has drawn yet.
 */
import { useState } from 'preact/hooks';
import { classNames } from './class-names';

export function Art(props: {
  readonly name: string;
  readonly instead?: string | undefined;
  readonly class?: string;
  readonly width: number;
  readonly height: number;
}) {
  const [missing, setMissing] = useState<readonly string[]>([]);
  const name = [props.name, props.instead].find((it) => it !== undefined && !missing.includes(it));
  if (name === undefined) return null;
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
      onError={() => setMissing([...missing, name])}
    />
  );
}
