/** Where the player is, as a signal that follows the address. */
import { signal } from '@preact/signals';
import { parseRoute, type Route } from './routes';

export const route = signal<Route>({ kind: 'title' });

/** Follows the address from now on. */
export function startRouting(): void {
  const follow = () => {
    route.value = parseRoute(location.hash);
  };
  window.addEventListener('hashchange', follow);
  follow();
}

/** Goes to a place as a link would: it can be come back from. */
export function go(hash: string): void {
  location.hash = hash;
}

/** Goes to a place instead of this one: “new game” is not a place to come back to. */
export function goInstead(hash: string): void {
  history.replaceState(null, '', hash);
  route.value = parseRoute(hash);
}
