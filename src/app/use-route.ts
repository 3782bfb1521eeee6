/** Where the player is, as a signal that follows the address. */
import { signal } from '@preact/signals';
import { hush } from '../hud/kit';
import { isSamePage, parseRoute, type Route } from './routes';

export const route = signal<Route>({ kind: 'title' });

/** Follows the address from now on. */
export function startRouting(): void {
  window.addEventListener('hashchange', () => arrive(location.hash));
  arrive(location.hash);
}

function arrive(hash: string): void {
  const next = parseRoute(hash);
  // Before the new page is drawn: what it has to say comes after.
  if (!isSamePage(next, route.value)) hush();
  route.value = next;
}

/** Goes to a place as a link would: it can be come back from. */
export function go(hash: string): void {
  location.hash = hash;
}

/** Goes to a place instead of this one: “new game” is not a place to come back to. */
export function goInstead(hash: string): void {
  history.replaceState(null, '', hash);
  arrive(hash);
}
