/**
 * What to set in motion between two readings, in the order a turn is told: theatre by theatre the moves land, cells are
 * torn, folded, stamped and the land re-inked; then compacts, court, giant, square, the edges of the map, and what is
 * announced next. Pure; the stage only plays it.
 */
import type { ClashLine } from '../sim';
import { type Act, type Beat, lengthOf, type Place } from './beats';
import {
  cordChanges,
  courtChanges,
  edgeChanges,
  lairChanges,
  squareChanges,
  theatreChanges,
  threatChanges,
} from './differences';
import type { BoardReading } from './reading';
import { receiptLines } from './receipt-lines';

/** A turn's end never keeps the player waiting longer, at the usual pace; milliseconds. */
export const LONGEST = 5200;
/** Within a turn an act answers at once. */
const LONGEST_ACT = 600;
/** Milliseconds before what happens in a place the camera has come to, so that the eye is there first. */
const ARRIVAL = 240;

class Score {
  readonly beats: Beat[] = [];
  clock = 0;

  /** Acts one after the other by `step`, each `lasts` long; the clock then stands `overlap` before their end. */
  play(acts: readonly Act[], step: number, lasts: number, overlap = 0): void {
    if (acts.length === 0) return;
    for (const [index, act] of acts.entries()) this.beats.push({ ...act, at: this.clock + index * step, lasts });
    this.clock += (acts.length - 1) * step + lasts - overlap;
  }

  mark(act: Act, lasts: number): void {
    this.beats.push({ ...act, at: this.clock, lasts });
  }
}

/** Beats from one reading to the next; `clash` is what a finished turn's moves did, null within a turn. */
export function beatsBetween(before: BoardReading, after: BoardReading, clash: readonly ClashLine[] | null): Beat[] {
  const score = new Score();
  const isTold = clash !== null;
  /** One place's scene; nothing when nothing happens there. */
  const scene = (place: Place, play: () => void): void => {
    const { length } = score.beats;
    if (isTold) score.mark({ kind: 'look', place }, 1);
    const empty = score.beats.length;
    const start = score.clock;
    if (isTold) score.clock += ARRIVAL;
    play();
    if (score.beats.length === empty) {
      score.beats.length = length;
      score.clock = start;
    }
  };

  const landings = landingsOf(before, clash ?? []);
  for (const theatre of orderOf(landings, after)) {
    const place = theatre === null ? ({ kind: 'whole' } as const) : ({ kind: 'theatre', theatre } as const);
    scene(place, () => {
      const changes = changesOf(theatre, before, after);
      score.play(
        landings.filter((act) => act.theatre === theatre),
        200,
        430,
        changes.cells.length > 0 ? 150 : 0,
      );
      score.play(changes.cells, 40, 270, changes.rest.length > 0 ? 120 : 0);
      score.play(changes.rest, 50, 300);
    });
  }
  const lines = receiptLines(before, after);
  if (lines.length > 0) score.mark({ kind: 'receipt', lines }, 1);
  // A cord has two ends: it is followed from where the camera already is.
  score.play(cordChanges(before, after), 0, 420);
  scene({ kind: 'court' }, () => score.play(courtChanges(before, after), 60, 320));
  scene({ kind: 'lair' }, () => score.play(lairChanges(before, after), 130, 460));
  scene({ kind: 'square' }, () => score.play(squareChanges(before, after), 90, 480));
  scene({ kind: 'whole' }, () => {
    score.play(edgeChanges(before, after), 60, 380, 100);
    score.play(threatChanges(before, after), 0, 340);
  });
  return squeeze(score.beats, isTold ? LONGEST : LONGEST_ACT);
}

const changesOf = (theatre: string | null, before: BoardReading, after: BoardReading) => {
  const now = after.theatres.find(({ id }) => id === theatre);
  const old = before.theatres.find(({ id }) => id === theatre);
  return now === undefined ? { cells: [], rest: [] } : theatreChanges(old, now);
};

type Landing = Extract<Act, { kind: 'land' }>;

/** Theatres in the order their moves land, what lands nowhere in particular, then the others as the level lists them. */
function orderOf(landings: readonly Landing[], after: BoardReading): readonly (string | null)[] {
  return [...new Set([...landings.map(({ theatre }) => theatre), ...after.theatres.map(({ id }) => id)])];
}

function landingsOf(before: BoardReading, clash: readonly ClashLine[]): Landing[] {
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

/** A busy turn is told faster, never longer. */
function squeeze(beats: Beat[], longest: number): Beat[] {
  const length = lengthOf(beats);
  return length <= longest ? beats : atPace(beats, longest / length);
}

/** The same sequence, its time multiplied: 2 is twice as slow. */
export function atPace(beats: readonly Beat[], pace: number): Beat[] {
  return beats.map((beat) => ({ ...beat, at: beat.at * pace, lasts: beat.lasts * pace }));
}
