/**
 * The games this browser keeps as trees: each game under the one it was played again from. What is kept may hold
 * anything — a parent that is gone, games that are each other's parents — and a tree still comes of it.
 */
import { t } from '../../i18n';
import { endingName, levelName } from './games-screen-filters';
import type { Variation } from './games-screen-tree';
import type { LevelCard, SavedGame } from './ports';

/** What a tree says of its games, beside their cards. */
export interface Told {
  readonly levels: readonly LevelCard[];
  /** What a game was called, and its first comment. */
  readonly nameOf: (id: string) => string | null;
  readonly commentOf: (id: string) => string | null;
}

/** The first of a game's line: the game that no other kept game begins. */
export function trunkOf(games: readonly SavedGame[], id: string): SavedGame | null {
  const byId = new Map(games.map((game) => [game.id, game]));
  let at = byId.get(id) ?? null;
  const seen = new Set<string>();
  while (at !== null && !seen.has(at.id)) {
    seen.add(at.id);
    const parent = at.branchOf === null ? undefined : byId.get(at.branchOf.id);
    if (parent === undefined || seen.has(parent.id)) return at;
    at = parent;
  }
  return at;
}

/** The whole tree a game belongs to; null when it stands alone. */
export function treeOf(games: readonly SavedGame[], id: string, told: Told): Variation | null {
  const trunk = trunkOf(games, id);
  if (trunk === null) return null;
  const children = new Map<string, SavedGame[]>();
  for (const game of games) {
    if (game.branchOf === null) continue;
    const siblings = children.get(game.branchOf.id) ?? [];
    siblings.push(game);
    children.set(game.branchOf.id, siblings);
  }
  const tree = variationOf(trunk, children, told, new Set());
  return tree.children.length === 0 ? null : tree;
}

function variationOf(
  game: SavedGame,
  children: ReadonlyMap<string, readonly SavedGame[]>,
  told: Told,
  seen: Set<string>,
): Variation {
  seen.add(game.id);
  const under = [...(children.get(game.id) ?? [])].sort(
    (a, b) => placeOf(a) - placeOf(b) || a.savedAt - b.savedAt || a.id.localeCompare(b.id),
  );
  return {
    id: game.id,
    name:
      told.nameOf(game.id) ??
      (game.branchOf === null
        ? levelName(game.level, told.levels)
        : t('replay-variation', { turn: game.branchOf.turn })),
    href: game.ending === null ? `#/play/${game.level}/${game.id}` : `#/replay/${game.id}`,
    state:
      game.ending === null ? t('games-turn', { turn: game.turn, turns: game.turns }) : endingName(game, told.levels),
    isOver: game.ending !== null,
    isUnkept: game.isUnkept === true,
    leaves: game.branchOf === null ? null : { turn: game.branchOf.turn, at: game.branchOf.at ?? null },
    comment: told.commentOf(game.id),
    children: under.flatMap((child) => (seen.has(child.id) ? [] : [variationOf(child, children, told, seen)])),
  };
}

const placeOf = ({ branchOf }: SavedGame): number => branchOf?.at ?? (branchOf?.turn ?? 0) * 1000;
