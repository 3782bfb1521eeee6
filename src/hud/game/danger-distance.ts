/**
 * How near a danger is, in points: to the bound of its number, or — for a fall that nothing carries yet, or that may not
 * be carried as the turn ends — until the second prop gives and the load is short: both must be, and the farther counts.
 */
import { type DangersView, type DangerView, fallingProps, type PlayerView } from '../../sim';
import type { Desk } from './desk';

/** Stored units in a point of a prop. */
const PROP_SCALE = 10;
/** About what a number moves in a turn: within it, the end may come with this one. */
const AT_HAND = 5;

export interface Distance {
  /** Whole points, between the figures that are shown: 59 is 11 from 70, whatever its tenths. */
  readonly points: number;
  /** The end may come with this turn. */
  readonly isAtHand: boolean;
  /** Props whose fall brings it, the lowest first; empty unless the number is the load. */
  readonly props: PlayerView['props'];
}

/** `scale`: stored units in a point of the danger's number. */
export function distanceOf(
  view: Pick<DangersView, 'props' | 'propBound'>,
  danger: DangerView,
  scale: number,
): Distance {
  const props = danger.number === 'load' ? fallingProps(view) : [];
  const last = props.at(-1);
  const [value, bound, unit] =
    last === undefined
      ? [danger.value * danger.away, danger.bound * danger.away, scale]
      : [last.value, view.propBound, PROP_SCALE];
  const points = Math.max(0, shown(value / unit) - shown(bound / unit));
  const spare = last === undefined ? 0 : Math.max(0, shown(danger.value / scale) - shown(danger.bound / scale));
  return { points: Math.max(points, spare), isAtHand: (value - bound) / unit <= AT_HAND, props };
}

export interface Near {
  readonly danger: DangerView;
  readonly distance: Distance;
}

/** The dangers of the match as it stands, in the order of its endings. */
export function dangersNear(desk: Desk): readonly Near[] {
  const view = desk.view.value;
  return view.dangers.map((danger) => ({
    danger,
    distance: distanceOf(view, danger, desk.session.why(danger.number).scale),
  }));
}

/** As the page rounds it: halves away from zero. */
const shown = (points: number): number => Math.sign(points) * Math.round(Math.abs(points));
