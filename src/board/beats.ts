/** One thing that moves on the stage: which, from what to what, when in the sequence and for how long. */
import type { BoardReading, EdgeId, LordReading, PropReading, SealReading, StoreyReading } from './reading';
import type { CrowdReading, Degree } from './reading-front';
import type { ReceiptLine } from './receipt-lines';

interface Timed {
  /** Milliseconds from the start of the sequence. */
  readonly at: number;
  readonly lasts: number;
}
/** A place the camera looks at while things happen there. */
export type Place =
  | { readonly kind: 'theatre'; readonly theatre: string }
  | { readonly kind: 'court' | 'lair' | 'square' | 'whole' };

export type Act =
  /** The camera goes there. */
  | { readonly kind: 'look'; readonly place: Place }
  /** A move of the Leviathan comes down on its target, or on nothing. */
  | {
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
  /** Cells of a storey are torn off, unfold into the lords' hands, or are stamped as ours. */
  | { readonly kind: CellMotion; readonly theatre: string; readonly storey: number; readonly to: StoreyReading }
  /** The land takes its new hatching, from west to east. */
  | { readonly kind: 'ink'; readonly theatre: string }
  | { readonly kind: 'crown'; readonly theatre: string; readonly on: boolean }
  /** An institution changes hands or strength: its seal is struck anew. */
  | { readonly kind: 'seal'; readonly theatre: string; readonly index: number; readonly to: SealReading }
  /** Bowls are set out empty, or taken away full. */
  | { readonly kind: 'bowls'; readonly theatre: string; readonly from: number; readonly to: number }
  /** Cords of compacts are strung or cut. */
  | { readonly kind: 'cord'; readonly made: readonly string[]; readonly cut: readonly string[] }
  | { readonly kind: 'lord'; readonly index: number; readonly from: LordReading; readonly to: LordReading }
  | { readonly kind: 'prop'; readonly index: number; readonly from: PropReading; readonly to: PropReading }
  | { readonly kind: 'crowd'; readonly index: number; readonly from: CrowdReading; readonly to: CrowdReading }
  | { readonly kind: 'bond'; readonly from: Degree; readonly to: Degree }
  | { readonly kind: 'edge'; readonly edge: EdgeId; readonly from: number; readonly to: number }
  /** Numbers of the whole board that moved, printed on a receipt. */
  | { readonly kind: 'receipt'; readonly lines: readonly ReceiptLine[] }
  /** The markers of the moves now heard of, old ones gone. */
  | { readonly kind: 'announce'; readonly threats: BoardReading['threats'] };

export const CELL_MOTIONS = ['tear', 'fold', 'stamp'] as const;
export type CellMotion = (typeof CELL_MOTIONS)[number];
export type Beat = Act & Timed;
export type LandBeat = Extract<Beat, { kind: 'land' }>;
export type BeatKind = Act['kind'];

/** Time at which the last beat is over. */
export function lengthOf(beats: readonly Beat[]): number {
  return beats.reduce((end, beat) => Math.max(end, beat.at + beat.lasts), 0);
}
