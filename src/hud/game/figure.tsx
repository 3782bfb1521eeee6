/** A number of the board that can be pressed to ask “why?”: the same small button wherever a number stands. */
import { number, t } from '../../i18n';
import { classNames } from '../kit';
import { numberName } from '../shell';
import { useDesk } from './desk';

export function Figure(props: {
  /** Path of the number: `grip.europe.cloud`. */
  readonly path: string;
  readonly value: number;
  /** Stored units in a point. */
  readonly scale?: number;
  /** Digits after the decimal sign; whole points by default. */
  readonly digits?: number;
  readonly class?: string;
}) {
  const desk = useDesk();
  const text = number(props.value, { scale: props.scale ?? 10, digits: props.digits ?? 0 });
  return (
    <button
      type="button"
      class={classNames('why-figure', props.class)}
      aria-label={t('game-figure', { name: numberName(props.path), value: text })}
      onClick={() => desk.why(props.path)}
    >
      {text}
    </button>
  );
}

/** Change of a number since the last turn began, in stored units; since this one did on the first. */
export function trendOf(desk: ReturnType<typeof useDesk>, path: string): number {
  const { value, history } = desk.session.why(path);
  return value - (history.at(-2) ?? history.at(-1) ?? { value }).value;
}

/** The trend as an arrow and a figure; nothing when it did not move by half a point. */
export function Trend(props: { readonly by: number; readonly scale?: number }) {
  const points = Math.round(props.by / (props.scale ?? 10));
  if (points === 0) return null;
  return (
    <span class={classNames('change', props.by > 0 ? 'change-up' : 'change-down')}>{number(Math.abs(points))}</span>
  );
}

/** “down 3”, for who hears the page. */
export function trendWords(by: number, scale = 10): string {
  const points = Math.round(by / scale);
  if (points === 0) return t('game-trend-none');
  return t(points > 0 ? 'game-trend-up' : 'game-trend-down', { points: Math.abs(points) });
}
