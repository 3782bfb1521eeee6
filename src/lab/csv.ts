/** One row a game, for tools that analysts use. Sorted, so that the same study always gives the same file. */
import { CONSTITUENTS, TRACKS } from '../sim';
import { armOfKey } from './arms';
import type { StudyGame } from './game-line';

/** Names of the props, in the order of their bits. */
const PROPS = ['social-base', 'political-hold', 'valuation'] as const;

/** Ids of the contradictions of the level, in its order, to name the shares of turns. */
export function formatCsv(games: readonly StudyGame[], contradictions: readonly string[]): string {
  const head = [
    ...['bot', 'budget', 'mind', 'difficulty', 'assumptions', 'seed', 'ending', 'kind', 'turns', 'score', 'leader'],
    ...['props-down', 'props-ever', 'changes', 'misreadings', 'kept', 'broken', 'ruptures', 'forfeits'],
    ...['rest-played', 'rest-won'],
    ...CONSTITUENTS.map((id) => `share.${id}`),
    ...TRACKS,
    ...contradictions.map((id) => `predominant.${id}`),
    'tabled',
    'carried',
  ];
  const rows = [...games].sort(inOrder).map((game) => rowOf(game, contradictions.length).map(quoted).join(','));
  return `${[head.join(','), ...rows].join('\n')}\n`;
}

/** By arm, then by seed. */
export const inOrder = (a: StudyGame, b: StudyGame): number =>
  a.arm === b.arm ? a.seed - b.seed : a.arm < b.arm ? -1 : 1;

function rowOf(game: StudyGame, contradictions: number): (string | number)[] {
  const arm = armOfKey(game.arm)!;
  const assumptions = Object.entries(arm.assumptions).map(([id, value]) => `${id}=${value}`);
  return [
    ...[arm.bot, arm.budget === 0 ? '' : arm.budget, arm.mind, arm.difficulty, assumptions.join(' '), game.seed],
    ...[game.ending, game.kind, game.turns, game.score, game.leader],
    ...[propNames(game.propsDown), propNames(game.propsEver), game.changes, game.misreadings],
    ...[game.kept, game.broken, game.ruptures, game.forfeits],
    ...[game.rest?.played ?? '', game.rest?.won ?? ''],
    ...CONSTITUENTS.map((_, k) => points(game.shares[k])),
    ...TRACKS.map((_, i) => points(game.tracks[i])),
    ...Array.from({ length: contradictions }, (_, k) => turnShare(game.designated, k)),
    game.tabled.join(' '),
    game.carried.join(' '),
  ];
}

const propNames = (bits: number): string => PROPS.filter((_, i) => (bits & (1 << i)) !== 0).join(' ');
const points = (tenths: number | undefined): string => (tenths === undefined ? '' : (tenths / 10).toFixed(1));

function turnShare(designated: string, contradiction: number): string {
  const turns = [...designated].filter((it) => it === String(contradiction)).length;
  return (turns / Math.max(1, designated.length)).toFixed(4);
}

const quoted = (cell: string | number): string => {
  const text = String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
