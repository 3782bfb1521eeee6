/** Targets on choice: the designation decides, and no line dominates (GAME.md). */
import { rateRatio } from './differences';
import { type Interval, meanInterval, wilson } from './intervals';
import { isWon } from './measure';
import type { Role } from './roles';
import { armOf, type PlayedArm, type Study } from './study';
import { judge, type TargetRow, UNMEASURED } from './targets';
import { predominance } from './targets-skill';

/** What a report knows of the level. */
export interface LevelNames {
  readonly contradictions: readonly string[];
  readonly initiatives: readonly string[];
  readonly endings: readonly { readonly id: string; readonly kind: string }[];
}

export function choiceTargets(study: Study, level: LevelNames): TargetRow[] {
  const strongest = armOf(study, 'strongest');
  const games = strongest?.games ?? [];
  const wins = games.filter(isWon);
  return [
    ratioTarget(study, 'never-changes', 'free designation wins, against never changing'),
    ratioTarget(study, 'hottest', 'free designation wins, against following the hottest'),
    changesTarget(strongest),
    mostCarried(wins, level),
    leastCarried(wins, level),
    rarestContradiction(games, level),
    rarestPair(wins),
  ];
}

function ratioTarget(study: Study, role: Role, what: string): TargetRow {
  const free = armOf(study, 'strongest');
  const bound = armOf(study, role);
  const count = (arm: PlayedArm): [number, number] => [arm.games.filter(isWon).length, arm.games.length];
  const measured = free === null || bound === null ? UNMEASURED : rateRatio(...count(free), ...count(bound));
  return judge({ id: role, what, bounds: { atLeast: 2 }, unit: 'times', measured, note: bound?.key ?? '' });
}

/** Changes of designation, brought to a game of sixteen turns. */
function changesTarget(strongest: PlayedArm | null): TargetRow {
  const rates = (strongest?.games ?? []).map(
    ({ changes, designated }) => (16 * changes) / Math.max(1, designated.length),
  );
  const measured = meanInterval(rates);
  const what = 'changes of designation by the strongest bot, in 16 turns';
  return judge({
    id: 'changes',
    what,
    bounds: { atLeast: 3, atMost: 8 },
    unit: 'number',
    measured,
    note: strongest?.key ?? '',
  });
}

type Wins = PlayedArm['games'];

/** Of the won games in which it was tabled, how often an initiative was carried. */
export const carriedWhenTabled = (wins: Wins, initiative: string): Interval => {
  const tabled = wins.filter((game) => game.tabled.includes(initiative));
  return wilson(tabled.filter((game) => game.carried.includes(initiative)).length, tabled.length);
};

export const carriedInWins = (wins: Wins, initiative: string): Interval =>
  wilson(wins.filter((game) => game.carried.includes(initiative)).length, wins.length);

/** Won games in which an initiative must have been tabled before its share is judged: fewer tell nothing. */
const JUDGED = 10;

function mostCarried(wins: Wins, { initiatives }: LevelNames): TargetRow {
  const shares = initiatives
    .map((id) => [id, carriedWhenTabled(wins, id)] as const)
    .filter(([, { n }]) => n >= JUDGED)
    .sort(([, a], [, b]) => b.value - a.value);
  const over = shares.filter(([, { value }]) => value > 0.7);
  const note = listed(over.length > 0 ? over : shares.slice(0, 1), `${over.length} over 70 % of ${shares.length}`);
  const what = 'most carried initiative, of the wins in which it was tabled';
  const measured = shares[0]?.[1] ?? UNMEASURED;
  return judge({ id: 'most-carried', what, bounds: { atMost: 0.7 }, unit: 'percent', measured, note });
}

function leastCarried(wins: Wins, { initiatives }: LevelNames): TargetRow {
  const shares = initiatives
    .map((id) => [id, carriedInWins(wins, id)] as const)
    .sort(([, a], [, b]) => a.value - b.value);
  const under = shares.filter(([, { value }]) => value < 0.03);
  const note = listed(under.length > 0 ? under : shares.slice(0, 1), `${under.length} under 3 % of ${shares.length}`);
  const what = 'least carried initiative, of all wins';
  const measured = wins.length === 0 ? UNMEASURED : (shares[0]?.[1] ?? UNMEASURED);
  return judge({ id: 'least-carried', what, bounds: { atLeast: 0.03 }, unit: 'percent', measured, note });
}

function listed(shares: readonly (readonly [string, Interval])[], head: string): string {
  const shown = shares.slice(0, 8).map(([id, { value }]) => `${id} ${Math.round(value * 100)} %`);
  return `${head}: ${shown.join(', ')}${shares.length > 8 ? ' …' : ''}`;
}

function rarestContradiction(games: Wins, { contradictions }: LevelNames): TargetRow {
  const shares = contradictions
    .map((id, k) => [id, predominance(games, k)] as const)
    .sort(([, a], [, b]) => a.value - b.value);
  const note = games.length === 0 ? '' : listed(shares, 'share of turns');
  const what = 'rarest predominant contradiction, of turns of the strongest bot';
  const measured = games.length === 0 ? UNMEASURED : shares[0]![1];
  return judge({ id: 'contradictions', what, bounds: { atLeast: 0.08 }, unit: 'percent', measured, note });
}

const PAIRS = [
  ['base + hold', 0b011],
  ['base + valuation', 0b101],
  ['hold + valuation', 0b110],
] as const;

/** A win in which all three props are down counts for every pair. */
function rarestPair(wins: Wins): TargetRow {
  const shares = PAIRS.map(([name, bits]) => {
    const hits = wins.filter(({ propsDown }) => (propsDown & bits) === bits).length;
    return [name, wilson(hits, wins.length)] as const;
  }).sort(([, a], [, b]) => a.value - b.value);
  const all = wins.filter(({ propsDown }) => propsDown === 0b111).length;
  const note = wins.length === 0 ? '' : `${listed(shares, `of ${wins.length} wins`)}; all three ${all}`;
  const what = 'rarest pair of fallen props, of wins';
  const measured = wins.length === 0 ? UNMEASURED : shares[0]![1];
  return judge({ id: 'pairs', what, bounds: { atLeast: 0.15 }, unit: 'percent', measured, note });
}
