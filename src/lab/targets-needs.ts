/** Targets on what is needed: every constituent, every care; and every ending is reached (GAME.md). */
import { differenceOfCounts, pairedDifference } from './differences';
import { type Interval, wilson } from './intervals';
import { isWon } from './measure';
import type { Role } from './roles';
import { armOf, armsOf, pairsOf, type Study } from './study';
import { judge, type TargetRow, UNMEASURED } from './targets';
import type { LevelNames } from './targets-choice';
import { winRate } from './targets-skill';

const CARES: readonly (readonly [Role, string])[] = [
  ['blind-leadership', 'ignoring the bounds of leadership costs'],
  ['never-promises', 'never promising costs'],
  ['never-conciliates', 'never conciliating costs'],
  ['blind-bureaucracy', 'ignoring bureaucratic capture costs'],
  ['blind-rentier', 'ignoring rentier drift costs'],
];

export function needTargets(study: Study, level: LevelNames): TargetRow[] {
  return [
    ...barredTargets(study),
    ...CARES.map(([role, what]) => careTarget(study, role, what)),
    rarestEnding(study, level),
    greatEvent(study, level),
  ];
}

function barredTargets(study: Study): TargetRow[] {
  const arms = armsOf(study, 'barred');
  const bounds = { atMost: 0.1 };
  if (arms.length === 0) {
    const what = 'a bot barred from one constituent wins';
    return [judge({ id: 'barred', what, bounds, unit: 'percent', measured: UNMEASURED })];
  }
  return arms.map(({ arm, key, games }) =>
    judge({
      id: `barred ${arm.bot}`,
      what: `${arm.bot} wins`,
      bounds,
      unit: 'percent',
      measured: winRate(games),
      note: key,
    }),
  );
}

/** Win rate of the strongest bot less that of the same bot without a care, on the same seeds. */
function careTarget(study: Study, role: Role, what: string): TargetRow {
  const free = armOf(study, 'strongest');
  const blind = armOf(study, role);
  const pairs = free === null || blind === null ? [] : pairsOf(free.games, blind.games);
  const measured = pairedDifference(pairs.map(([a, b]) => [isWon(a), isWon(b)] as const));
  const note = blind === null ? '' : `${blind.key} wins ${Math.round(winRate(blind.games).value * 100)} %`;
  return judge({ id: role, what, bounds: { atLeast: 0.1 }, unit: 'points', measured, note });
}

/** Each ending's largest share in any arm: the smallest of these is what is judged. */
function rarestEnding(study: Study, { endings }: LevelNames): TargetRow {
  const best = endings.map(({ id }) => [id, mostOften(study, id)] as const).sort(([, a], [, b]) => a.value - b.value);
  const under = best
    .filter(([, { value }]) => value < 0.01)
    .map(([id, { value }]) => `${id} ${(value * 100).toFixed(1)} %`);
  const played = [...study.games.values()].some((games) => games.length > 0);
  const what = 'rarest ending, in the arm that reaches it most';
  const note = `${best.length - under.length} of ${best.length} endings reached${under.length > 0 ? `; missing ${under.join(', ')}` : ''}`;
  const measured = played ? (best[0]?.[1] ?? UNMEASURED) : UNMEASURED;
  return judge({ id: 'endings', what, bounds: { atLeast: 0.01 }, unit: 'percent', measured, note });
}

function mostOften(study: Study, ending: string): Interval {
  let most: Interval = UNMEASURED;
  for (const games of study.games.values()) {
    if (games.length === 0) continue;
    const share = wilson(games.filter((game) => game.ending === ending).length, games.length);
    if (most.n === 0 || share.value > most.value) most = share;
  }
  return most;
}

/** Wins of the strongest bot: the great event's share less that of the rarest other victory; at most nothing. */
function greatEvent(study: Study, { endings }: LevelNames): TargetRow {
  const wins = (armOf(study, 'strongest')?.games ?? []).filter(isWon);
  const count = (id: string): number => wins.filter(({ ending }) => ending === id).length;
  const of = (kind: string) => endings.filter((it) => it.kind === kind).map(({ id }) => id);
  const great = of('great').reduce((sum, id) => sum + count(id), 0);
  const others = of('victory').map((id) => [id, count(id)] as const);
  const rarest = others.reduce((least, [, n]) => Math.min(least, n), Number.POSITIVE_INFINITY);
  const what = 'the great event is the rarest victory: its share of wins, less that of the next rarest';
  const known = wins.length > 0 && others.length > 0;
  const measured = known ? differenceOfCounts(great, rarest, wins.length) : UNMEASURED;
  const note =
    wins.length === 0 ? '' : [['great', great] as const, ...others].map(([id, n]) => `${id} ${n}`).join(', ');
  return judge({ id: 'great-event', what, bounds: { atMost: 0 }, unit: 'points', measured, note });
}
