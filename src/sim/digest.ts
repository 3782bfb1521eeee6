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

/** What was decided in a turn, noted before it ends: the desk is cleared with the turn. */
export type DigestDraft = Pick<Digest, 'turn' | 'designated' | 'carried' | 'event' | 'choice'>;

export function draftDigest(m: Match): DigestDraft {
  const { s, level } = m;
  const event = level.events[s[EVENT]! - 1];
  return {
    turn: s[TURN]!,
    designated: level.contradictions[s[DESIGNATED]! - 1]?.id ?? null,
    carried: carriedIds(m),
    event: event?.id ?? null,
    choice: event?.choices[s[EVENT_CHOICE]! - 1]?.id ?? null,
  };
}

/** The digest of a turn that has just ended: what was decided in it, and where that left the numbers. */
export function finishDigest(m: Match, draft: DigestDraft): Digest {
  const { s, level } = m;
  return {
    ...draft,
    tracks: trackValues(m),
    shares: Object.fromEntries(level.constituents.map(({ id }, k) => [id, s[share(k)]!])),
    resources: Object.fromEntries(RESOURCES.map((id, r) => [id, s[resource(r)]!])),
    ending: level.endings[s[ENDING]! - 1]?.id ?? null,
    hash: stateHash(m),
  };
}
