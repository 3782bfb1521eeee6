/** One of a few, all in sight: radio buttons printed as a strip of blocks. */
import { useId } from 'preact/hooks';

export function Choices<T extends string>(props: {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly text: string; readonly lang?: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** The legend is for screen readers only. */
  readonly quiet?: boolean;
}) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class={props.quiet ? 'sr-only' : 'choices-legend'}>{props.legend}</legend>
      {props.options.map((option) => (
        <label key={option.value} class="choice" lang={option.lang}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === props.value}
            onChange={() => props.onChange(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
