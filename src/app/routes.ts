/**
 * Places of the game as addresses. They live in the location's hash, so that a page served from any folder, or from a
 * file server that knows nothing of them, comes back to the same place on a reload.
 */
import { DIFFICULTIES, type Difficulty } from '../sim';

export type Route =
  | { readonly kind: 'title' }
  | { readonly kind: 'levels' }
  | { readonly kind: 'games' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'about' }
  /** `game` null: the one under way in this level, or a new one. */
  | { readonly kind: 'play'; readonly level: string; readonly game: string | null }
  | {
      readonly kind: 'new';
      readonly level: string;
      readonly seed: number | null;
      /** Null: the one this player is used to; in a class, the one its level suggests. */
      readonly difficulty: Difficulty | null;
      /** For a class: the visit begins silent, and nobody's own difficulty counts. */
      readonly isClass: boolean;
    }
  /** `at`: how many decisions have been taken; null for the beginning. */
  | { readonly kind: 'replay'; readonly game: string; readonly at: number | null }
  /** A game that came inside the address; embedded, it stands in another page and keeps to itself. */
  | { readonly kind: 'watch'; readonly link: string; readonly at: number | null; readonly isEmbedded: boolean }
  /** Two games side by side; the other is one of the player's, or a program's. */
  | { readonly kind: 'compare'; readonly game: string; readonly other: string }
  | { readonly kind: 'unknown'; readonly hash: string };

/** What the address of a new game may say after its `?`; no other page reads anything there. */
export const NEW_PARAMETERS = ['seed', 'difficulty', 'class'] as const;
const PAGES = ['levels', 'games', 'settings', 'about'] as const;
/** What a mail or a sentence hangs on a link that is copied out of it; no link ends so, and its check guards the rest. */
const HANGING = /(?:\s|%20|%09|%0a|%0d|%c2%a0|%3e|[.,;)>/])+$/i;
const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [first = '', second, third, ...rest] = wordsOf(path);
  if (first === '') return { kind: 'title' };
  const page = PAGES.find((name) => name === first);
  if (page !== undefined && second === undefined) return { kind: page };
  if (rest.length === 0 && second !== undefined && NAME.test(second)) {
    if (first === 'play' && third === 'new') return { kind: 'new', level: second, ...setupIn(query) };
    if (first === 'play' && third === undefined) return { kind: 'play', level: second, game: null };
    if (first === 'play' && third !== undefined && NAME.test(third))
      return { kind: 'play', level: second, game: third };
    if (first === 'replay' && isPlace(third)) return { kind: 'replay', game: second, at: placeOf(third) };
    if (first === 'compare' && third !== undefined && NAME.test(third))
      return { kind: 'compare', game: second, other: third };
  }
  // What is wrong with a link is for its reader to say: any text may stand here.
  if (first === 'watch' || first === 'embed') {
    const [, link, at, ...more] = wordsOf(path.replace(HANGING, ''));
    if (link !== undefined && more.length === 0 && isPlace(at))
      return { kind: 'watch', link, at: placeOf(at), isEmbedded: first === 'embed' };
  }
  return { kind: 'unknown', hash };
}

export function formatRoute(route: Exclude<Route, { kind: 'unknown' }>): string {
  switch (route.kind) {
    case 'title':
      return '#/';
    case 'play':
      return route.game === null ? `#/play/${route.level}` : `#/play/${route.level}/${route.game}`;
    case 'new':
      return `#/play/${route.level}/new${queryText(route)}`;
    case 'replay':
      return `#/replay/${route.game}${placeText(route.at)}`;
    case 'watch':
      return `#/${route.isEmbedded ? 'embed' : 'watch'}/${route.link}${placeText(route.at)}`;
    case 'compare':
      return `#/compare/${route.game}/${route.other}`;
    default:
      return `#/${route.kind}`;
  }
}

/** Whether two addresses are of one page: a replay at another decision is still that replay. */
export const isSamePage = (a: Route, b: Route): boolean => pageOf(a) === pageOf(b);

function pageOf(route: Route): string {
  if (route.kind === 'unknown') return route.hash;
  return formatRoute('at' in route ? { ...route, at: null } : route);
}

const wordsOf = (path: string): readonly string[] => path.split('/').filter((word) => word !== '');
const isPlace = (text: string | undefined): boolean => text === undefined || /^\d{1,5}$/.test(text);
const placeOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
const placeText = (at: number | null): string => (at === null ? '' : `/${at}`);

function queryText({ seed, difficulty, isClass }: Extract<Route, { kind: 'new' }>): string {
  const query = new URLSearchParams();
  if (seed !== null) query.set('seed', String(seed));
  if (difficulty !== null) query.set('difficulty', difficulty);
  if (isClass) query.set('class', '1');
  return query.size === 0 ? '' : `?${query}`;
}

const setupIn = (query: string) => ({
  seed: seedOf(query),
  difficulty: difficultyOf(query),
  // `?class=1` and nothing else: a link that is half right is no reason to take somebody's sound.
  isClass: new URLSearchParams(query).get('class') === '1',
});

/** `?difficulty=strategist` says whose mind plays the Leviathan; anything it does not know is as if absent. */
const difficultyOf = (query: string): Difficulty | null =>
  DIFFICULTIES.find((it) => it === new URLSearchParams(query).get('difficulty')) ?? null;

/** `?seed=7` gives everyone in a class the same match; anything but an unsigned 32-bit number is as if absent. */
function seedOf(query: string): number | null {
  const text = new URLSearchParams(query).get('seed');
  if (text === null || !/^\d{1,10}$/.test(text)) return null;
  const seed = Number(text);
  return seed <= 0xffffffff ? seed : null;
}
