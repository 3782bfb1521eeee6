/** The middle of many matches: each number's median over those still being played at each turn. */
import type { MatchRecord } from '../replay';
import { TRACKS } from '../sim';

/** Tracks by turn; a turn that fewer than a tenth of the matches reached is left out. */
export function medianTracks(records: readonly MatchRecord[]): Readonly<Record<string, number>>[] {
  const longest = Math.max(0, ...records.map(({ digests }) => digests.length));
  const turns: Record<string, number>[] = [];
  for (let turn = 0; turn < longest; turn++) {
    const digests = records.flatMap((record) => record.digests[turn] ?? []);
    if (digests.length * 10 < records.length) break;
    turns.push(Object.fromEntries(TRACKS.map((track) => [track, median(digests.map(({ tracks }) => tracks[track]))])));
  }
  return turns;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? 0;
  return Math.round(((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2);
}
