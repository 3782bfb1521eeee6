/**
 * One number of the board as a printed rule: how far it stands between two ends, the bounds that matter drawn on it,
 * and the figure beside it, so that neither colour nor length has to be read alone.
 */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { number } from '../../i18n';
import { classNames } from './class-names';

/** A bound drawn across the rule, in the unit of the value, with what it means. */
export interface GaugeMark {
  readonly at: number;
  readonly label: string;
}
export interface GaugeProps {
  readonly label: string;
  /** Between `min` and `max`; the board's tenths by default (0–1000). */
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  /** Stored units in a point, for the figure; 10 by default. */
  readonly scale?: number;
  readonly marks?: readonly GaugeMark[];
  /** Where it stood before, drawn as a ghost. */
  readonly before?: number | undefined;
  readonly tone?: 'ink' | 'red' | 'petrol' | 'ochre' | 'left' | 'democratic' | 'capital';
  /** Past a bound: hatched and said. */
  readonly alarm?: string | undefined;
  /** Instead of the plain figure: one that answers “why?”, a change beside it. */
  readonly figure?: ComponentChildren;
  readonly compact?: boolean;
  readonly class?: string | undefined;
}

export function Gauge(props: GaugeProps) {
  const { min = 0, max = 1000, scale = 10, marks = [], tone = 'ink' } = props;
  const labelId = useId();
  const marksId = useId();
  const percent = (value: number) => `${Math.min(100, Math.max(0, ((value - min) / (max - min)) * 100))}%`;
  const text = number(props.value, { scale });
  return (
    <div
      class={classNames(
        'gauge',
        `gauge-${tone}`,
        props.compact && 'gauge-compact',
        props.alarm !== undefined && 'gauge-alarm',
        props.class,
      )}
    >
      <div class="gauge-head">
        <span class="gauge-label" id={labelId}>
          {props.label}
        </span>
        <span class="gauge-figure">{props.figure ?? text}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: <meter> cannot carry the bounds and the ghost drawn on it */}
      <div
        class="gauge-rule"
        role="meter"
        aria-labelledby={labelId}
        aria-describedby={marks.length > 0 || props.alarm !== undefined ? marksId : undefined}
        aria-valuemin={min / scale}
        aria-valuemax={max / scale}
        aria-valuenow={props.value / scale}
        aria-valuetext={text}
      >
        {props.before !== undefined && <span class="gauge-before" style={{ width: percent(props.before) }} />}
        <span class="gauge-fill" style={{ width: percent(props.value) }} />
        {marks.map((mark) => (
          <span key={mark.at} class="gauge-mark" style={{ left: percent(mark.at) }} title={mark.label} />
        ))}
      </div>
      {(marks.length > 0 || props.alarm !== undefined) && (
        <p id={marksId} class={props.alarm === undefined ? 'sr-only' : 'gauge-note'}>
          {props.alarm}
          <span class="sr-only"> {marks.map((m) => `${m.label} ${number(m.at, { scale })}`).join(' · ')}</span>
        </p>
      )}
    </div>
  );
}
