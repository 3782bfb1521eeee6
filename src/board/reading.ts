/**
 * What the stage makes of a player view: whole cells, heads in a crowd, degrees of strain. Pure, so that two readings
 * can be compared to know what to set in motion, and tested without a canvas.
 */
import { type LayerId, type LordState, lordStateOf, type PlayerView, type RumourView } from '../sim';
import { CELLS } from './world';

export interface StoreyReading {
  readonly layer: LayerId;
  /** Cells held by the lords and cells wrested back; their sum is at most {@link CELLS}. */
  readonly grip: number;
  readonly alternative: number;
  readonly compact: boolean;
}
export interface TheatreReading {
  readonly id: string;
  /** Means, whole points. */
  readonly grip: number;
  readonly alternative: number;
  /** The lords still reign here. */
  readonly crowned: boolean;
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
}
/** 0 sound · 1 strained · 2 cracking · 3 broken. */
export type Strain = 0 | 1 | 2 | 3;
export interface PropReading {
  readonly id: 'social-base' | 'political-hold' | 'valuation';
  /** Whole points. */
  readonly value: number;
  readonly strain: Strain;
}
export interface CrowdReading {
  readonly id: 'left' | 'democratic' | 'capital';
  /** Heads drawn. */
  readonly people: number;
}
export interface BoardReading {
  readonly turn: number;
  readonly ended: boolean;
  readonly theatres: readonly TheatreReading[];
  readonly threats: readonly ThreatReading[];
  readonly lords: readonly LordReading[];
  readonly props: readonly PropReading[];
  readonly crowds: readonly CrowdReading[];
}

/** Mean grip, tenths, from which a theatre wears the lords' crown. */
const CROWN_GRIP = 500;
/** Most heads a crowd draws, and heads of a constituent holding the whole front at full commitment. */
export const MAX_PEOPLE = 24;
const PEOPLE_AT_FULL = 64;

export function readBoard(view: PlayerView): BoardReading {
  return {
    turn: view.turn,
    ended: view.phase === 'ended',
    theatres: view.theatres.map((theatre) => ({
      id: theatre.id,
      grip: Math.round(theatre.grip / 10),
      alternative: Math.round(theatre.alternative / 10),
      crowned: theatre.grip >= CROWN_GRIP,
      storeys: theatre.cells.map((cell) => readStorey(cell)),
    })),
    threats: view.rumours.map(readThreat),
    lords: view.lords.map((lord) => ({
      id: lord.id,
      chest: lord.chest,
      state: lordStateOf(view, lord.id),
    })),
    props: view.props.map((prop) => ({
      id: prop.id,
      value: Math.round(prop.value / 10),
      strain: prop.down ? 3 : prop.value < view.propBound * 1.3 ? 2 : prop.value < view.propBound * 1.9 ? 1 : 0,
    })),
    crowds: view.constituents.map((constituent) => ({ id: constituent.id, people: peopleOf(constituent) })),
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

function peopleOf(constituent: PlayerView['constituents'][number]): number {
  let weight = 0;
  let commitment = 0;
  for (const current of constituent.currents) {
    weight += current.weight;
    if (current.absence === 0) commitment += current.weight * current.commitment;
  }
  if (weight === 0) return 0;
  const heads = (commitment / weight / 1000) * (constituent.share / 1000) * PEOPLE_AT_FULL;
  return Math.min(MAX_PEOPLE, Math.round(heads));
}
