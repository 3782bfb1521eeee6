/**
 * The bounds drawn on a number's bar, from the first turn on: where a prop gives, where the match is lost, where the front
 * breaks up. Drawn only when near, a bound would come as news to whoever steered towards it.
 */
import { t } from '../../i18n';
import type { Desk } from './desk';
import { nameOf } from './names';
import { BREAKING_POINT } from './rules-said';

export interface BarMark {
  /** Tenths. */
  readonly at: number;
  /** What it is, before its figure. */
  readonly label: string;
  /** The match is lost there, where another mark is what is wished for. */
  readonly isLost: boolean;
}

export function barMarks(desk: Desk, path: string): readonly BarMark[] {
  const view = desk.view.value;
  const { limits = [], lowUnityTurns = 0 } = desk.stakes ?? {};
  const lost = (ending: string, at: number): BarMark => ({
    at,
    label: t('game-limit-bound', { name: nameOf('ending', ending) }),
    isLost: true,
  });
  const marks: readonly BarMark[] = [
    ...(view.props.some(({ id }) => id === path)
      ? [{ at: view.propBound, label: t('game-prop-bound'), isLost: false }]
      : []),
    ...(path === 'unity' && lowUnityTurns > 0
      ? [{ at: BREAKING_POINT, label: t('game-unity-bound'), isLost: true }]
      : []),
    ...limits.filter(({ number }) => number === path).map(({ ending, bound }) => lost(ending, bound * 10)),
    // Of a match whose level nobody has read, what its view warns of.
    ...view.dangers.filter(({ number }) => number === path).map(({ ending, bound }) => lost(ending, bound)),
  ];
  return marks.filter(({ at }, index) => marks.findIndex((it) => it.at === at) === index);
}
