/**
 * What the stage makes of a player view: whole cells, heads in a crowd, degrees of strain. Pure, so that two readings
 * can be compared to know what to set in motion, and tested without a canvas.
 */
import type { InstitutionId, InstitutionState, LayerId, LordState, PlayerView, RumourView } from '../sim';
import { lordStateOf, TRACKS } from '../sim';
import { type CrowdReading, type Degree, readBond, readCrowd } from './reading-front';
import { CELLS } from './world';

export interface StoreyReading {
  readonly layer: LayerId;
  /** Cells held by the lords and cells wrested back; their sum is at most {@link CELLS}. */
  readonly grip: number;
  readonly alternative: number;
  readonly compact: boolean;
}
export interface SealReading {
  readonly id: InstitutionId;
  /** Free, pressured or captured: the seal's shape. */
  readonly state: InstitutionState;
  /** What it can still do: the seal's size, 0–3. */
  readonly strength: Degree;
}
export interface TheatreReading {
  readonly id: string;
  /** Means, whole points. */
  readonly grip: number;
  readonly alternative: number;
  /** The lords still reign here. */
  readonly crowned: boolean;
  /** Whole points, and empty bowls on the roof, 0–4. */
  readonly hardship: number;
  readonly bowls: number;
  readonly seals: readonly SealReading[];
  readonly storeys: readonly StoreyReading[];
}
export type ThreatKind = 'announced' | 'whispered' | 'exposed' | 'false';
export interface ThreatReading {
  /** Its number on the front page. */
  readonly number: number;
  readonly kind: ThreatKind;
  readonly move: string | null;
  readonly lord: string | null;
  readonly theatre: string | null;
  readonly layer: LayerId | null;
  /** What is left of its force after our acts, percent; null while unknown. */
  readonly force: number | null;
}
export interface LordReading {
  readonly id: string;
  readonly chest: number;
  readonly state: LordState;
  /** How far the widest fissure found beside it gapes. */
  readonly rift: Degree;
}
/** 0 sound · 1 strained · 2 cracking · 3 broken. */
export type Strain = Degree;
export interface PropReading {
  readonly id: 'social-base' | 'political-hold' | 'valuation';
  /** Whole points. */
  readonly value: number;
  readonly strain: Strain;
}
/** What comes over the map from its edges, whole points. */
export const EDGES = ['loathing', 'far-right', 'ecology'] as const;
export type EdgeId = (typeof EDGES)[number];
export interface BoardReading {
  readonly turn: number;
  readonly ended: boolean;
  /** The adversary is still choosing what it does next. */
  readonly planning: boolean;
  readonly theatres: readonly TheatreReading[];
  readonly threats: readonly ThreatReading[];
  readonly lords: readonly LordReading[];
  readonly props: readonly PropReading[];
  readonly crowds: readonly CrowdReading[];
  /** The garland between the crowds: 0 torn · 1 frayed · 2 slack · 3 taut, from the front's unity. */
  readonly bond: Degree;
  readonly edges: Readonly<Record<EdgeId, number>>;
  /** Every number of the whole board, tenths, headline numbers first: what a receipt is made of. */
  readonly numbers: readonly (readonly [name: string, value: number])[];
}

/** Mean grip, tenths, from which a theatre wears the lords' crown. */
const CROWN_GRIP = 500;
/** Hardship, tenths, that empties a bowl; strength of an institution and width of a fissure that weigh one degree more. */
const A_BOWL = 200;
const A_STRENGTH = 250;
const A_RIFT = 250;

export function readBoard(view: PlayerView): BoardReading {
  return {
    turn: view.turn,
    ended: view.phase === 'ended',
    planning: view.phase === 'plan',
    theatres: view.theatres.map(readTheatre),
    threats: view.rumours.map(readThreat),
    lords: view.lords.map((lord) => ({
      id: lord.id,
      chest: lord.chest,
      state: lordStateOf(view, lord.id),
      rift: riftOf(view, lord.id),
    })),
    props: view.props.map((prop) => ({
      id: prop.id,
      value: Math.round(prop.value / 10),
      strain: prop.down ? 3 : prop.value < view.propBound * 1.3 ? 2 : prop.value < view.propBound * 1.9 ? 1 : 0,
    })),
    crowds: view.constituents.map(readCrowd),
    bond: readBond(view.tracks.unity),
    edges: {
      loathing: Math.round(view.tracks.loathing / 10),
      'far-right': Math.round(view.tracks['far-right'] / 10),
      ecology: Math.round(view.tracks.ecology / 10),
    },
    numbers: [...new Set([...view.headline, ...TRACKS])].map((track) => [track, view.tracks[track]] as const),
  };
}

/** One of them by its name; tenths. */
export const numberIn = ({ numbers }: BoardReading, track: string): number =>
  numbers.find(([name]) => name === track)?.[1] ?? 0;

function readTheatre(theatre: PlayerView['theatres'][number]): TheatreReading {
  return {
    id: theatre.id,
    grip: Math.round(theatre.grip / 10),
    alternative: Math.round(theatre.alternative / 10),
    crowned: theatre.grip >= CROWN_GRIP,
    hardship: Math.round(theatre.hardship / 10),
    bowls: Math.min(4, Math.floor(theatre.hardship / A_BOWL)),
    seals: theatre.institutions.map(({ id, state, strength }) => ({
      id,
      state,
      strength: degree(strength / A_STRENGTH),
    })),
    storeys: theatre.cells.map((cell) => readStorey(cell)),
  };
}

function readStorey(cell: PlayerView['theatres'][number]['cells'][number]): StoreyReading {
  const grip = Math.round(cell.grip / 100);
  return {
    layer: cell.layer,
    grip,
    // Two halves may round up to one cell too many: the lords' hold is drawn in full, ours takes what is left.
    alternative: Math.min(Math.round(cell.alternative / 100), CELLS - grip),
    compact: cell.compact,
  };
}

function readThreat(rumour: RumourView): ThreatReading {
  return {
    number: rumour.number,
    kind: rumour.isFalse === true ? 'false' : rumour.certainty,
    move: rumour.move,
    lord: rumour.lord,
    theatre: rumour.theatre,
    layer: rumour.layer,
    force:
      rumour.size === null ? null : Math.round((rumour.size * Math.max(0, 100 - rumour.blunted - rumour.turned)) / 100),
  };
}

function riftOf(view: PlayerView, lord: string): Degree {
  const widths = view.fissures.flatMap(({ found, width, lords }) =>
    found && width !== null && lords.includes(lord) ? [width] : [],
  );
  return widths.length === 0 ? 0 : degree(1 + Math.max(...widths) / A_RIFT);
}

function degree(value: number): Degree {
  return Math.max(0, Math.min(3, Math.floor(value))) as Degree;
}
