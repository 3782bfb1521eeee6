/** Which towers the compacts join: a chain for each storey, from theatre to theatre. Pure. */
import type { TheatreReading } from './reading';

export interface Link {
  readonly storey: number;
  readonly one: string;
  readonly two: string;
}

/**
 * Each member of a storey's compact with the next in the level's order: a chain says as much as every pair, and can be
 * followed. As text, so that two states of them can be compared.
 */
export function linksOf(theatres: readonly TheatreReading[]): string[] {
  const storeys = Math.max(0, ...theatres.map(({ storeys: { length } }) => length));
  return Array.from({ length: storeys }, (_, storey) => {
    const members = theatres.filter((theatre) => theatre.storeys[storey]?.compact === true);
    return members.slice(1).map((member, index) => `${storey}/${members[index]?.id ?? ''}/${member.id}`);
  }).flat();
}

export function parseLink(link: string): Link {
  const [storey = '0', one = '', two = ''] = link.split('/');
  return { storey: Number(storey), one, two };
}
