/** Where an effect touches: fields of the state, with what `target`, `own` and `actor` add when the act is played. */
import {
  alternative,
  chest,
  compact,
  fieldOf,
  grip,
  hardship,
  INSTITUTIONS,
  independence,
  loyalty,
  MAX_LAYERS,
  strength,
} from '../sim';
import { expand, type Known } from './numbers';

/** Who effects belong to: it decides what `target`, `own` and `actor` mean. */
export interface Owner {
  /** What the act is aimed at. */
  readonly aims: {
    readonly theatre: boolean;
    readonly layer: boolean;
    readonly lord: boolean;
    readonly fissure: boolean;
  };
  /** The current that proposes an initiative. */
  readonly own: string | null;
  /** Whether a lord plays it: only then is there an `actor`, and a chest to pay into. */
  readonly hasActor: boolean;
  /** An act of the front's strikes valuations as a shock. */
  readonly byFront: boolean;
  /** How much of what is written it does in this level; percent. */
  readonly percent: number;
}

/** First field, how many at which stride, and steps per theatre, layer and lord of the aim. */
export interface Place {
  readonly field: number;
  readonly count: number;
  readonly stride: number;
  readonly perTheatre: number;
  readonly perLayer: number;
  readonly perLord: number;
}

/** No number of the state. */
export const NOWHERE: Place = { field: 0, count: 1, stride: 0, perTheatre: 0, perLayer: 0, perLord: 0 };

/** Where a path touches, every number of it in as few runs as their strides allow; null when it names nothing. */
export function placesOf(known: Known, path: string, owner: Owner): Place[] | null {
  const places = expand(known, path).map((it) => placeOf(known, it, owner));
  const touched = places.filter((it) => it !== null);
  return touched.length === 0 || touched.length < places.length ? null : runsOf(touched);
}

/** Places that follow each other at an even stride are one run: an effect with a chance then has one draw for them all. */
function runsOf(places: readonly Place[]): Place[] {
  const runs: Place[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    const step = last === undefined ? 0 : place.field - last.field - (last.count - 1) * last.stride;
    if (last !== undefined && step !== 0 && (last.count === 1 || step === last.stride))
      runs[runs.length - 1] = { ...last, count: last.count + 1, stride: step };
    else runs.push(place);
  }
  return runs;
}

const BY_CELL: Readonly<Record<string, (t: number, l: number) => number>> = { grip, alternative, compact };
const BY_INSTITUTION: Readonly<Record<string, (t: number, i: number) => number>> = { strength, independence };
const BY_LORD: Readonly<Record<string, (l: number) => number>> = { chest, loyalty };

function placeOf(known: Known, path: string, owner: Owner): Place | null {
  const [block = '', first = '', second, ...rest] = path.split('.');
  if (rest.length > 0) return null;
  const isAimed = first === 'target' || second === 'target';
  if (isAimed && second !== undefined) return boardPlace(known, block, first, second, owner);
  if (isAimed || first === 'actor') return aimedPlace(block, first, owner);
  const named = first === 'own' && second === undefined ? `${block}.${owner.own ?? ''}` : path;
  const field = fieldOf(known, named);
  return field === null ? null : { ...NOWHERE, field };
}

/** A number of the theatre, the layer, or both, that the act is aimed at. */
function boardPlace(known: Known, block: string, first: string, second: string, owner: Owner): Place | null {
  const isTheatre = first === 'target';
  const isLayer = second === 'target';
  const columns: readonly string[] = block in BY_INSTITUTION ? INSTITUTIONS : known.layers;
  const field = BY_CELL[block] ?? BY_INSTITUTION[block];
  const row = isTheatre ? 0 : known.theatres.indexOf(first);
  const column = isLayer ? 0 : columns.indexOf(second);
  if (field === undefined || row < 0 || column < 0) return null;
  if ((isTheatre && !owner.aims.theatre) || (isLayer && !(owner.aims.layer && block in BY_CELL))) return null;
  return {
    ...NOWHERE,
    field: field(row, column),
    perTheatre: isTheatre ? MAX_LAYERS : 0,
    perLayer: isLayer ? 1 : 0,
  };
}

function aimedPlace(block: string, first: string, owner: Owner): Place | null {
  if (block === 'hardship' && first === 'target')
    return owner.aims.theatre ? { ...NOWHERE, field: hardship(0), perTheatre: 1 } : null;
  const field = BY_LORD[block];
  const hasLord = first === 'actor' ? owner.hasActor : owner.aims.lord;
  return field !== undefined && hasLord ? { ...NOWHERE, field: field(0), perLord: 1 } : null;
}
