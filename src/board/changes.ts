/**
 * What to set in motion between two readings, in the order a turn is told: moves land, cells fall to the lords, cells
 * are wrested back, crowns and supports follow. Pure; the stage only plays it.
 */
import type { ClashLine } from '../sim';
import type { BoardReading, StoreyReading } from './reading';

interface Timed {
  /** Milliseconds from the start of the sequence. */
  readonly at: number;
  readonly lasts: number;
}
/** A move of the Leviathan comes down on its target, or on nothing. */
export interface LandBeat extends Timed {
  readonly kind: 'land';
  /** Its rank among the turn's moves. */
  readonly slot: number;
  readonly theatre: string | null;
  readonly layer: string | null;
  /** Number of the marker that foretold it; null when nothing did. */
  readonly threat: number | null;
  /** Force that went through, percent. */
  readonly landed: number;
}
/** Cells of a storey turn over: to the lords, or back to free ground. */
export interface FlipBeat extends Timed {
  readonly kind: 'flip';
  readonly theatre: string;
  readonly storey: number;
  readonly to: StoreyReading;
}
/** Cells of a storey are stamped in red: an alternative stands there. */
export interface StampBeat extends Timed {
  readonly kind: 'stamp';
  readonly theatre: string;
  readonly storey: number;
  readonly to: StoreyReading;
}
export interface CrownBeat extends Timed {
  readonly kind: 'crown';
  readonly theatre: string;
  readonly on: boolean;
}
export interface PropBeat extends Timed {
  readonly kind: 'prop';
  readonly index: number;
  readonly broke: boolean;
}
export interface CrowdBeat extends Timed {
  readonly kind: 'crowd';
  readonly index: number;
  readonly grew: boolean;
}
export type Beat = LandBeat | FlipBeat | StampBeat | CrownBeat | PropBeat | CrowdBeat;

/** A turn's end never keeps the player waiting longer; milliseconds. */
export const LONGEST = 2500;
/** Within a turn an act answers at once. */
const LONGEST_ACT = 450;

type Untimed<B> = B extends Timed ? Omit<B, 'at' | 'lasts'> : never;

/** Beats from one reading to the next; `clash` is what a finished turn's moves did, null within a turn. */
export function beatsBetween(before: BoardReading, after: BoardReading, clash: readonly ClashLine[] | null): Beat[] {
  const beats: Beat[] = [];
  let clock = 0;
  const scene = (acts: readonly Untimed<Beat>[], step: number, lasts: number): void => {
    if (acts.length === 0) return;
    for (const [index, act] of acts.entries()) beats.push({ ...act, at: clock + index * step, lasts } as Beat);
    clock += (acts.length - 1) * step + lasts;
  };
  scene(landings(before, clash ?? []), 190, 430);
  scene(storeyBeats('flip', before, after), 45, 300);
  scene(storeyBeats('stamp', before, after), 60, 320);
  scene(aftermath(before, after), 0, 420);
  return squeeze(beats, clock, clash === null ? LONGEST_ACT : LONGEST);
}

/** Time at which the last beat is over. */
export function lengthOf(beats: readonly Beat[]): number {
  return beats.reduce((end, beat) => Math.max(end, beat.at + beat.lasts), 0);
}

function landings(before: BoardReading, clash: readonly ClashLine[]): Untimed<LandBeat>[] {
  const left = [...before.threats];
  return clash.map((line, slot) => {
    const at = left.findIndex((threat) => threat.move === line.move && (threat.lord ?? line.lord) === line.lord);
    const [threat] = at < 0 ? [] : left.splice(at, 1);
    return {
      kind: 'land',
      slot,
      theatre: line.theatre,
      layer: line.layer,
      threat: threat?.number ?? null,
      landed: line.wasFalse ? 0 : line.landed,
    };
  });
}

function storeyBeats(
  kind: 'flip' | 'stamp',
  before: BoardReading,
  after: BoardReading,
): Untimed<FlipBeat | StampBeat>[] {
  const beats: Untimed<FlipBeat | StampBeat>[] = [];
  for (const theatre of after.theatres) {
    const old = before.theatres.find(({ id }) => id === theatre.id);
    for (const [storey, to] of theatre.storeys.entries()) {
      const from = old?.storeys[storey];
      if (from === undefined) continue;
      const stamps = to.alternative > from.alternative;
      const flips = to.grip !== from.grip || to.alternative < from.alternative;
      if (kind === 'stamp' ? stamps : flips) beats.push({ kind, theatre: theatre.id, storey, to });
    }
  }
  return beats;
}

function aftermath(before: BoardReading, after: BoardReading): Untimed<Beat>[] {
  const beats: Untimed<Beat>[] = [];
  for (const theatre of after.theatres) {
    const old = before.theatres.find(({ id }) => id === theatre.id);
    if (old !== undefined && old.crowned !== theatre.crowned)
      beats.push({ kind: 'crown', theatre: theatre.id, on: theatre.crowned });
  }
  for (const [index, prop] of after.props.entries()) {
    const old = before.props[index];
    if (old !== undefined && old.strain !== prop.strain) beats.push({ kind: 'prop', index, broke: prop.strain === 3 });
  }
  for (const [index, crowd] of after.crowds.entries()) {
    const old = before.crowds[index];
    if (old !== undefined && old.people !== crowd.people)
      beats.push({ kind: 'crowd', index, grew: crowd.people > old.people });
  }
  return beats;
}

/** A busy turn is told faster, never longer. */
function squeeze(beats: Beat[], length: number, longest: number): Beat[] {
  if (length <= longest) return beats;
  const pace = longest / length;
  return beats.map((beat) => ({ ...beat, at: beat.at * pace, lasts: beat.lasts * pace }));
}
