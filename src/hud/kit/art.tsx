/** A printed picture that only decorates: silent to readers, and leaving no hole where a file is missing. */
import { useState } from 'preact/hooks';
import { classNames } from './class-names';

export function Art(props: {
  readonly name: string;
  readonly class?: string;
  readonly width: number;
  readonly height: number;
}) {
  const [isMissing, setMissing] = useState(false);
  if (isMissing) return null;
  const file = `./art/${props.name}`;
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
      onError={() => setMissing(true)}
    />
  );
}
