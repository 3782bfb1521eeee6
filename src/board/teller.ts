/**
 * Tells the change from one reading to the next: its numbers at once, since those of the page do not wait either; then it
 * plays the beats that lead there, leads the camera, and rolls out the receipt. Cut short, everything stands at its end.
 */
import type { ClashLine } from '../sim';
import type { Beat } from './beats';
import { atPace, beatsBetween } from './changes';
import type { Camera } from './camera';
import { Playback } from './playback';
import type { BoardReading } from './reading';
import type { Receipt } from './receipt';
import { type ReceiptLine, receiptLines, receiptTitle } from './receipt-lines';
import { Shots } from './shots';
import type { Stage } from './stage';
import type { Words } from './wording';

/** How long what happens takes, of its usual time. */
export const PACES = { calm: 1.7, normal: 1, quick: 0.45 } as const;
export type Pace = keyof typeof PACES;

export interface TellerParts {
  readonly stage: Stage;
  readonly camera: Camera;
  readonly receipt: Receipt;
  readonly words: Words;
  /** Words for what is being told: the numbers of its end beside the moves still to land. */
  readonly write: (reading: BoardReading) => void;
  /** It is over, or was cut short. */
  readonly settle: () => void;
}

export class Teller {
  readonly #parts: TellerParts;
  readonly #playback: Playback;
  readonly #shots: Shots;
  #after: BoardReading | null = null;
  #isCut = false;
  #isTurn = false;
  #since: BoardReading | null = null;
  /** What the receipt to come counts from. */
  #title: string | null = null;
  #pace = 1;

  constructor(parts: TellerParts) {
    this.#parts = parts;
    this.#shots = new Shots(parts.camera);
    this.#playback = new Playback(
      (beat, progress) => this.#play(beat, progress),
      () => {
        this.#shots.end(this.#isCut);
        parts.settle();
      },
    );
  }

  get playing(): boolean {
    return this.#playback.playing;
  }

  /** A finished turn is being told, and not an act within one. */
  get tellsTurn(): boolean {
    return this.playing && this.#isTurn;
  }

  /**
   * `clash` is what a finished turn's moves did, null within a turn; `since`, where the receipt that hangs counts from, if
   * this only goes on with what it tells. False when nothing on the stage moves.
   */
  tell(
    before: BoardReading,
    after: BoardReading,
    clash: readonly ClashLine[] | null,
    pace: Pace,
    since: BoardReading | null = null,
  ): boolean {
    const beats = beatsBetween(before, after, clash);
    if (beats.length === 0) return false;
    this.#after = after;
    this.#parts.write({ ...after, threats: before.threats });
    if (clash !== null) this.#shots.begin(PACES[pace]);
    this.#parts.stage.expect(after);
    this.#isTurn = clash !== null;
    this.#since = since;
    this.#title = receiptTitle(since ?? before, after);
    if (since === null) this.#parts.receipt.clear();
    this.#pace = PACES[pace];
    this.#playback.start(atPace(beats, this.#pace));
    return true;
  }

  /** Told by plain cuts: only the receipt says what moved. */
  cut(before: BoardReading, after: BoardReading): void {
    this.#parts.receipt.roll(receiptLines(before, after), this.#parts.words, 0, receiptTitle(before, after));
  }

  step(elapsed: number): void {
    if (!this.playing) return;
    this.#parts.stage.prepare();
    this.#playback.step(elapsed);
  }

  /** Jumps to the end; `isCut` for who does not want the camera to travel back either. */
  finish(isCut = false): void {
    this.#isCut = isCut;
    this.#playback.finish();
    // What had come meanwhile began to be told at its end: it is cut short as well.
    this.#playback.finish();
    this.#isCut = false;
    this.#parts.receipt.hurry();
  }

  /** The player has moved the camera. */
  hold(): void {
    this.#shots.hold();
  }

  #play(beat: Beat, progress: number): void {
    if (beat.kind === 'look') {
      if (progress >= 1) this.#shots.look(beat.place, this.#parts.stage.sites);
    } else if (beat.kind === 'receipt') {
      if (progress >= 1) this.#print(beat.lines);
    } else this.#parts.stage.play(beat, progress);
  }

  #print(lines: readonly ReceiptLine[]): void {
    const { receipt, words } = this.#parts;
    if (this.#since === null || this.#after === null) receipt.roll(lines, words, this.#pace, this.#title);
    else receipt.roll(receiptLines(this.#since, this.#after), words, 0, this.#title);
  }
}
