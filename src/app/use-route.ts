/** Where the player is, as a signal that follows the address. */
import { signal } from '@preact/signals';
import { hush } from '../hud/kit';
import { type AddressFault, addressFaults } from './address-faults';
import { isSamePage, parseRoute, type Route } from './routes';

export const route = signal<Route>({ kind: 'title' });
/** What the address that was followed last says and nobody reads; the page it makes way for keeps it. */
export const faults = signal<readonly AddressFault[]>([]);

/** Follows the address from now on. */
export function startRouting(): void {
  window.addEventListener('hashchange', () => {
    faults.value = addressFaults(location.hash);
    arrive(location.hash);
  });
  // What stands before the hash came with the page, and is told once.
  faults.value = addressFaults(location.hash, location.search);
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
