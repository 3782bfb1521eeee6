/** By which rule a match ended, in plain sentences: what its ending's condition asks, and where the numbers stood. */
import { number, t } from '../../i18n';
import {
  COMPARE,
  type CompiledLevel,
  LOAD_CARRIED,
  LOW_UNITY,
  namesOf,
  NUMBERS_END,
  pathOf,
  type PlayerView,
  PROPS_COUNT,
  SCALE,
  type TrackId,
} from '../../sim';
import { numberName } from '../shell';
import { figureText } from './bounds';
import { BREAKING_POINT } from './rules-said';
import { type Row, rows } from './stakes';

/** Empty while the match is not over. */
export function endingReasons(level: CompiledLevel, view: PlayerView): readonly string[] {
  const ending = level.endings.find(({ id }) => id === view.ending?.id);
  if (ending === undefined) return [];
  const asked = ending.when < 0 ? [] : rows(level, ending);
  const said = asked.flatMap((row) => reason(level, view, row) ?? []);
  // Time runs out on a Leviathan that two props still hold: that is the reason, whatever the shade of the ending.
  const isLate = !ending.anytime && !asked.some(({ field }) => field === PROPS_COUNT);
  return [
    ...(ending.anytime ? [] : [t('ending-why-late', { turns: view.turns })]),
    ...(isLate ? [propsText(view)] : []),
    ...said,
  ];
}

function reason(level: CompiledLevel, view: PlayerView, { field, count, how, constant }: Row): string | null {
  if (field === PROPS_COUNT) return propsText(view);
  if (field === LOAD_CARRIED) {
    const { value, needed } = view.load;
    return t('ending-why-load', { load: figureText(value, [needed]), needed: number(needed, { scale: 10 }) });
  }
  if (field === LOW_UNITY)
    return view.tracks.unity <= BREAKING_POINT
      ? t('ending-why-unity', { ...points({ value: view.tracks.unity, bound: BREAKING_POINT }), turns: constant })
      : null;
  if (field >= NUMBERS_END || count > 1 || how === COMPARE.is) return null;
  const path = pathOf(namesOf(level), field);
  const value = view.tracks[path as TrackId];
  if (value === undefined || (how === COMPARE.atLeast) !== value >= constant) return null;
  const scale = SCALE[field]!;
  const bound = how === COMPARE.atLeast ? constant : constant + 1;
  return t(how === COMPARE.atLeast ? 'ending-why-high' : 'ending-why-low', {
    name: numberName(path),
    value: figureText(value, [bound], scale),
    bound: number(bound, { scale }),
  });
}

const propsText = ({ props }: PlayerView): string =>
  t('ending-why-props', { down: props.filter(({ down }) => down).length, all: props.length });

const points = (tenths: Readonly<Record<string, number>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(tenths).map(([key, value]) => [key, number(value, { scale: 10 })]));
