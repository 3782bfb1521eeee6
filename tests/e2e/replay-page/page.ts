/** The browser's side of the round trips: does them when it is asked. */
import { levels } from 'virtual:levels';
import { type Trip, trips } from './trips';

declare global {
  interface Window {
    trips?: (slug: string, games: number) => Promise<readonly Trip[]>;
  }
}

window.trips = async (slug, games) => {
  const entry = levels.find((level) => level.slug === slug);
  if (entry === undefined) throw new Error(`There is no level ${slug}`);
  return trips(await entry.load(), games);
};
