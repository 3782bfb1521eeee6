/** The ledger in words' reach: entries by id, filtered to what the player may see, and what a turn did. */
import { type Author, type Cause, causeIndex, causeKind, RULE_IDS, RULES } from './causes';
import { landedForce, turnedForce } from './clash';
import { ENTRY, readEntry } from './entries';
import type { Level } from './level';
import { type Match, PHASES } from './ledger';
import { namesOf, pathOf } from './names';
import { SEEN } from './plan';
import {
  PLAN,
  planExposed,
  planFalse,
  planLayer,
  planLord,
  planMove,
  planSeen,
  planSize,
  planTheatre,
  SCALE,
  TURN,
} from './state';
import { isVisible } from './visible';
import { promiseViews } from './view-front';
import type { AuthorView, CauseView, ClashLine, LedgerEntry, Phase, PromiseView, TurnReport } from './view-data';

/** Entries between two places of the ledger that the player may see, in order. */
export function entriesBetween(m: Match, from: number, to: number): LedgerEntry[] {
  if (m.ledger === null) return [];
  const names = namesOf(m.level);
  const { rows } = m.ledger;
  const entries: LedgerEntry[] = [];
  for (let at = from; at < to; at += ENTRY) {
    const { field, by, cause, author, phase, turn } = readEntry(rows, at);
    if (!isVisible(m, field)) continue;
    entries.push({
      turn,
      phase: PHASES[phase] as Phase,
      number: pathOf(names, field),
      by,
      scale: SCALE[field]!,
      cause: causeView(m.level, cause),
      author: authorView(m.level, author),
      sources: sourcesOf(m.level, cause),
    });
  }
  return entries;
}

/** A cause, by id. */
export function causeView(level: Level, cause: Cause): CauseView {
  const kind = causeKind(cause);
  const index = causeIndex(cause);
  if (kind === 'rule') return { kind, id: RULE_IDS[index]! };
  if (kind === 'choice') {
    const event = level.events[index >> 3]!;
    return { kind, id: `${event.id}/${event.choices[index & 7]!.id}` };
  }
  return { kind, id: listOf(level, kind)[index]!.id };
}

const LISTS = {
  initiative: 'initiatives',
  move: 'moves',
  event: 'events',
  consequence: 'consequences',
  demand: 'demands',
} as const;

const listOf = (
  level: Level,
  kind: keyof typeof LISTS,
): readonly { readonly id: string; readonly sources: readonly string[] }[] => level[LISTS[kind]];

/** The catalogue ids a cause stands on. */
export function sourcesOf(level: Level, cause: Cause): readonly string[] {
  const kind = causeKind(cause);
  const index = causeIndex(cause);
  if (kind === 'rule') return RULES[RULE_IDS[index]!];
  if (kind === 'choice') return level.events[index >> 3]!.choices[index & 7]!.sources;
  return listOf(level, kind)[index]!.sources;
}

function authorView(level: Level, author: Author): AuthorView {
  if (author >= 32) return { kind: 'lord', id: level.lords[author - 32]!.id };
  if (author >= 16) return { kind: 'current', id: level.currents[author - 16]!.id };
  return { kind: author === 1 ? 'front' : 'world', id: null };
}

/** What will come, or came, of every planned move as it stands: true, false and hidden ones alike. */
export function clashLines(m: Match): ClashLine[] {
  const { s, level } = m;
  const lines: ClashLine[] = [];
  for (let slot = 0; slot < PLAN; slot++) {
    if (s[planMove(slot)] === 0) continue;
    const move = level.moves[s[planMove(slot)]! - 1]!;
    lines.push({
      move: move.id,
      lord: level.lords[s[planLord(slot)]!]!.id,
      theatre: level.theatres[s[planTheatre(slot)]!]?.id ?? null,
      layer: level.layers[s[planLayer(slot)]!]?.id ?? null,
      contradiction: level.contradictions[move.contradiction]!.id,
      size: s[planSize(slot)]!,
      landed: s[planFalse(slot)] === 1 ? 0 : landedForce(m, slot),
      turned: s[planFalse(slot)] === 1 ? 0 : turnedForce(m, slot),
      wasFalse: s[planFalse(slot)] === 1,
      wasHidden: s[planSeen(slot)] === SEEN.hidden && s[planExposed(slot)] === 0,
    });
  }
  return lines;
}

/** What a turn is about to do, noted just before it ends. */
export interface ReportDraft {
  readonly turn: number;
  readonly clash: readonly ClashLine[];
  readonly kept: readonly string[];
  readonly broken: readonly string[];
  readonly from: number;
}

/** Notes, before `end-turn`, the plan as it will land and the promises as they will be judged. */
export function draftReport(m: Match, from: number): ReportDraft {
  const turn = m.s[TURN]!;
  const promises = promiseViews(m);
  const isKept = ({ kind, onTrack, due }: PromiseView) => onTrack && (kind !== 'avoid' || turn >= due);
  const isBroken = ({ kind, onTrack, due }: PromiseView) => !onTrack && (kind === 'avoid' || turn >= due);
  return {
    turn,
    clash: clashLines(m),
    kept: promises.filter(isKept).map(({ demand }) => demand),
    broken: promises.filter(isBroken).map(({ demand }) => demand),
    from,
  };
}

/** The report of a turn, once it has ended. */
export function finishReport(m: Match, { turn, clash, kept, broken, from }: ReportDraft): TurnReport {
  const entries = entriesBetween(m, from, m.ledger?.length ?? 0).filter((entry) => entry.turn === turn);
  return { turn, clash, kept, broken, entries };
}
