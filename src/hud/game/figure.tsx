/** A number of the board that can be pressed to ask “why?”: the same small button wherever a number stands. */
import { number, t } from '../../i18n';
import { figureAt } from './bounds';
import type { PlayerView } from '../../sim';
import { classNames } from '../kit';
import { numberName } from '../shell';
import { useDesk } from './desk';

export function Figure(props: {
  /** Path of the number: `grip.europe.cloud`. */
  readonly path: string;
  readonly value: number;
  /** Stored units in a point. */
  readonly scale?: number;
  /** Digits after the decimal sign; whole points by default, and a tenth where it decides. */
  readonly digits?: number;
  readonly class?: string;
}) {
  const desk = useDesk();
  const { value, digits, scale = 10 } = props;
  const text = digits === undefined ? figureAt(desk, props.path, value, scale) : number(value, { scale, digits });
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

/**
 * Change of a number since the last turn began, in stored units; since this one did on the first. A match that is over
 * opens no turn any more: its last one is then the one that counts, as its telling says.
 */
export function trendOf(desk: ReturnType<typeof useDesk>, path: string): number {
  const { value, history } = desk.session.why(path);
  const from = desk.view.value.phase === 'ended' ? history.at(-1) : (history.at(-2) ?? history.at(-1));
  return value - (from ?? { value }).value;
}

/** The trend as an arrow and a figure; nothing when it did not move by half a point. */
export function Trend(props: { readonly by: number; readonly scale?: number }) {
  const { by, scale = 10 } = props;
  if (!isTold(by, scale)) return null;
  return <span class={classNames('change', by > 0 ? 'change-up' : 'change-down')}>{sizeText(by, scale)}</span>;
}

/** “down 3”, for who hears the page. */
export function trendWords(by: number, scale = 10): string {
  if (!isTold(by, scale)) return t('game-trend-none');
  return t(by > 0 ? 'game-trend-up' : 'game-trend-down', { points: sizeText(by, scale) });
}

/** What the arrows of the page count from: the start of the season before, of the first, or of the one in which it ended. */
export const sinceText = ({ turn, season, phase }: PlayerView): string =>
  turn === 1
    ? t('foretold-since-start')
    : t('foretold-since', { season: phase === 'ended' ? season : (season + 3) % 4 });

/** “down 3 since winter began”. */
export const trendSince = (view: PlayerView, by: number, scale = 10): string =>
  isTold(by, scale) ? `${trendWords(by, scale)} ${sinceText(view)}` : trendWords(by, scale);

const isTold = (by: number, scale: number): boolean => Math.abs(by) * 2 >= scale;
/** As every other change is told, without its sign: to the tenth. */
const sizeText = (by: number, scale: number): string => number(Math.abs(by), { scale, digits: scale > 1 ? 1 : 0 });
