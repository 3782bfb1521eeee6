/** The marks of a number in words: what is asked of it, where it gives way, at what bound it ends or changes something. */
import { list, number, t } from '../../i18n';
import { type PlayerView, type StanceId, STANCES } from '../../sim';
import { STANCE_BOUNDS } from './bounds';
import type { Desk } from './desk';
import { nameOf } from './names';
import { BREAKING_POINT, GRIEVANCE_LIMIT } from './rules-said';

const points = (tenths: number): string => number(tenths, { scale: 10 });

/** Sentences, for whichever marks the number has. */
export function marksSaid(desk: Desk, path: string): readonly string[] {
  const view = desk.view.value;
  const limit = desk.stakes?.limits.find((it) => it.number === path);
  return [
    ...ownMarks(desk, view, path),
    ...(limit === undefined ? [] : [t('why-mark-limit', { bound: number(limit.bound) })]),
  ];
}

function ownMarks(desk: Desk, view: PlayerView, path: string): readonly string[] {
  const [block, id] = path.split('.');
  switch (block) {
    case 'load':
      return [t('why-mark-load', { needed: points(view.load.needed) })];
    case 'unity': {
      const turns = desk.stakes?.lowUnityTurns ?? 0;
      return turns === 0 ? [] : [t('why-mark-unity', { bound: points(BREAKING_POINT), turns })];
    }
    case 'grievance':
      return [t('why-mark-grievance', { bound: points(GRIEVANCE_LIMIT) })];
    case 'commitment':
      return [
        t('why-mark-commitment', {
          stances: list(STANCES.slice(1).map((stance, index) => stanceFrom(stance, STANCE_BOUNDS[index]!))),
        }),
      ];
    case 'share': {
      const constituent = view.constituents.find((it) => it.id === id);
      if (constituent === undefined) return [];
      return [t('why-mark-share', { weak: points(constituent.tooWeak), strong: points(constituent.tooStrong) })];
    }
    default:
      return view.props.some((it) => it.id === path) ? [t('why-mark-prop', { bound: points(view.propBound) })] : [];
  }
}

/** “hesitates from 40”. */
const stanceFrom = (stance: StanceId, from: number): string =>
  t('why-mark-stance', { name: nameOf('stance', stance), bound: points(from) });
