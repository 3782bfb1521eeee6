/** Targets on skill: it pays, in steps, and the middle of the game is alive (GAME.md). */
import { clusteredShare } from './differences';
import { type Interval, meanInterval, wilson } from './intervals';
import { CLASS_GAP, type Ladder } from './ladder';
import { isWon } from './measure';
import type { Role } from './roles';
import { armOf, armsOf, type PlayedArm, type Study } from './study';
import { type Bounds, judge, type TargetRow, UNMEASURED } from './targets';

/** Share of an arm's games that were won. */
export const winRate = (games: PlayedArm['games']): Interval => wilson(games.filter(isWon).length, games.length);

const RATES: readonly (readonly [Role, string, Bounds])[] = [
  ['random', 'random play wins', { atMost: 0.03 }],
  ['greedy', 'greedy play wins', { atMost: 0.25 }],
  ['strongest', 'the strongest bot wins at normal', { atLeast: 0.55, atMost: 0.75 }],
  ['strongest-hard', 'the strongest bot wins at hard', { atLeast: 0.2, atMost: 0.4 }],
  ['beginner-easy', 'a beginner-strength bot wins at easy', { atLeast: 0.3, atMost: 0.5 }],
];

export function skillTargets(study: Study, ladder: Ladder): TargetRow[] {
  return [
    ...RATES.map(([role, what, bounds]) => {
      const arm = armOf(study, role);
      const measured = arm === null ? UNMEASURED : winRate(arm.games);
      return judge({ id: role, what, bounds, unit: 'percent', measured, note: arm?.key ?? '' });
    }),
    classesTarget(ladder),
    opennessTarget(study),
  ];
}

function classesTarget({ keys, classes }: Ladder): TargetRow {
  const n = keys.length;
  const measured = n === 0 ? UNMEASURED : { value: classes.length, low: classes.length, high: classes.length, n };
  const what = `strength classes, each beating those below on ≥ ${CLASS_GAP * 100} % of seeds`;
  return judge({ id: 'classes', what, bounds: { atLeast: 5 }, unit: 'number', measured, note: classes.join(' < ') });
}

/** Win chances between which the middle of a game counts as open. */
const OPEN = [0.2, 0.8] as const;

function opennessTarget(study: Study): TargetRow {
  const arms = armsOf(study, 'openness');
  const rests = arms.flatMap(({ games }) => games.flatMap(({ rest }) => (rest === null ? [] : [rest])));
  const open = rests.filter(({ played, won }) => won >= OPEN[0] * played && won <= OPEN[1] * played);
  const mean = meanInterval(rests.map(({ played, won }) => won / played));
  const each = rests[0]?.played ?? 0;
  const note =
    rests.length === 0
      ? ''
      : `${arms.map(({ key }) => key).join(', ')}; ${each} continuations a game, mean win chance ${Math.round(mean.value * 100)} %`;
  const what = 'games of the strongest bot whose win chance at mid-game lies within 0.2–0.8';
  const measured = wilson(open.length, rests.length);
  return judge({ id: 'openness', what, bounds: { atLeast: 0.6 }, unit: 'percent', measured, note });
}

/** Share of turns on which a contradiction was predominant, over games. */
export const predominance = (games: PlayedArm['games'], contradiction: number): Interval =>
  clusteredShare(
    games.map(({ designated }) => ({
      hits: [...designated].filter((it) => it === String(contradiction)).length,
      size: designated.length,
    })),
  );
