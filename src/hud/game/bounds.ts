/**
 * The bounds at which a number changes something, and its figure beside them: whole points, and a tenth where the whole
 * point would stand on the bound that the number has not reached, since that tenth is what decides.
 */
import { number } from '../../i18n';
import type { Session } from '../../session';
import { type PlayerView, STANCES, stanceOf } from '../../sim';
import { BREAKING_POINT, GRIEVANCE_LIMIT } from './rules-said';
import type { Stakes } from './stakes';

/** What says where the bounds lie: the match as it stands, and what it is won and lost by. The desk is one. */
export interface Standing {
  readonly view: { readonly value: PlayerView };
  readonly stakes: Stakes | null;
}

/** Commitment from which each stance but the lowest begins; tenths. Asked of the rules themselves, point by point. */
export const STANCE_BOUNDS: readonly number[] = STANCES.slice(1).map((stance) => {
  let from = 0;
  while (from < 1000 && stanceOf(from) !== stance) from += 10;
  return from;
});

/** Stored units. */
export function boundsOf(desk: Standing, path: string): readonly number[] {
  const view = desk.view.value;
  const [block, id] = path.split('.');
  switch (block) {
    case 'commitment':
      return STANCE_BOUNDS;
    case 'grievance':
      return [GRIEVANCE_LIMIT];
    case 'share':
      return view.constituents.filter((it) => it.id === id).flatMap(({ tooWeak, tooStrong }) => [tooWeak, tooStrong]);
    case 'load':
      return [view.load.needed];
    case 'unity':
      return [BREAKING_POINT];
    default: {
      const limits = (desk.stakes?.limits ?? []).filter((it) => it.number === path).map(({ bound }) => bound * 10);
      return view.props.some((it) => it.id === path) ? [view.propBound, ...limits] : limits;
    }
  }
}

/** “60”; “59.7” when 60 is a bound. `scale`: stored units in a point. */
export function figureText(value: number, bounds: readonly number[], scale = 10): string {
  const whole = Math.round(value / scale) * scale;
  return number(value, { scale, digits: whole !== value && bounds.includes(whole) ? 1 : 0 });
}

/** A number's figure wherever it stands, so that it reads the same everywhere; whole points, but for that tenth. */
export const figureAt = (desk: Standing, path: string, value: number, scale = 10): string =>
  figureText(value, boundsOf(desk, path), scale);

/** The same for whoever has no desk: the map's plates read as the gauges do. */
export const figuresOf =
  (session: Session, stakes: Stakes | null) =>
  (path: string, value: number): string =>
    figureAt({ view: { value: session.view() }, stakes }, path, value);
