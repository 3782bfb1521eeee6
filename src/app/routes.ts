/**
 * Places of the game as addresses. They live in the location's hash, so that a page served from any folder, or from a
 * file server that knows nothing of them, comes back to the same place on a reload.
 */
export type Route =
  | { readonly kind: 'title' }
  | { readonly kind: 'levels' }
  | { readonly kind: 'games' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'about' }
  /** `game` null: the one under way in this level, or a new one. */
  | { readonly kind: 'play'; readonly level: string; readonly game: string | null }
  | { readonly kind: 'new'; readonly level: string; readonly seed: number | null }
  | { readonly kind: 'replay'; readonly game: string }
  | { readonly kind: 'unknown'; readonly hash: string };

const PAGES = ['levels', 'games', 'settings', 'about'] as const;
const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [first = '', second, third, ...rest] = path.split('/').filter((word) => word !== '');
  if (first === '') return { kind: 'title' };
  const page = PAGES.find((name) => name === first);
  if (page !== undefined && second === undefined) return { kind: page };
  if (rest.length === 0 && second !== undefined && NAME.test(second)) {
    if (first === 'play' && third === 'new') return { kind: 'new', level: second, seed: seedOf(query) };
    if (first === 'play' && third === undefined) return { kind: 'play', level: second, game: null };
    if (first === 'play' && third !== undefined && NAME.test(third))
      return { kind: 'play', level: second, game: third };
    if (first === 'replay' && third === undefined) return { kind: 'replay', game: second };
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
      return `#/play/${route.level}/new${route.seed === null ? '' : `?seed=${route.seed}`}`;
    case 'replay':
      return `#/replay/${route.game}`;
    default:
      return `#/${route.kind}`;
  }
}

/** `?seed=7` gives everyone in a class the same match; anything but an unsigned 32-bit number is as if absent. */
function seedOf(query: string): number | null {
  const text = new URLSearchParams(query).get('seed');
  if (text === null || !/^\d{1,10}$/.test(text)) return null;
  const seed = Number(text);
  return seed <= 0xffffffff ? seed : null;
}
