/**
 * A digest of a moment of a match: plain words and numbers, so that a replay made with rules since changed can still be
 * looked at. Points are written as decimals; nothing here is read back by the rules.
 */
import { stateHash } from './hash';
import type { Match } from './ledger';
import { DESIGNATED, ENDING, EVENT, EVENT_CHOICE, resource, share, TURN } from './state';
import { carriedIds } from './view-desk';
import { trackValues } from './view';
import { RESOURCES, type TrackId } from './vocabulary';

export interface Digest {
  readonly turn: number;
  /** Every track, in tenths. */
  readonly tracks: Readonly<Record<TrackId, number>>;
  readonly shares: Readonly<Record<string, number>>;
  readonly resources: Readonly<Record<string, number>>;
  readonly designated: string | null;
  readonly carried: readonly string[];
  readonly event: string | null;
  readonly choice: string | null;
  readonly ending: string | null;
  readonly hash: string;
}

export function digest(m: Match): Digest {
  const { s, level } = m;
  const event = level.events[s[EVENT]! - 1];
  return {
    turn: s[TURN]!,
    tracks: trackValues(m),
    shares: Object.fromEntries(level.constituents.map(({ id }, k) => [id, s[share(k)]!])),
    resources: Object.fromEntries(RESOURCES.map((id, r) => [id, s[resource(r)]!])),
    designated: level.contradictions[s[DESIGNATED]! - 1]?.id ?? null,
    carried: carriedIds(m),
    event: event?.id ?? null,
    choice: event?.choices[s[EVENT_CHOICE]! - 1]?.id ?? null,
    ending: level.endings[s[ENDING]! - 1]?.id ?? null,
    hash: stateHash(m),
  };
}
