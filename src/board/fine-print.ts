/**
 * The map's finer print: fetched once, when the map is looked at so near that the first would blur, and laid when nothing
 * moves, since it is long to hand to the graphics card. Who never looks near never fetches it.
 */

/** Backing pixels a pixel of the first print beyond which it blurs. */
const BLURS = 1.15;

export interface FinePrintParts {
  readonly fetch: () => Promise<ImageBitmap | null>;
  /** It has come: a still frame is wanted. */
  readonly wake: () => void;
  readonly lay: (print: ImageBitmap) => void;
}

export class FinePrint {
  readonly #parts: FinePrintParts;
  #isAsked = false;
  #coming: ImageBitmap | null = null;

  constructor(parts: FinePrintParts) {
    this.#parts = parts;
  }

  /** Called at every frame in which nothing moves; `scale`: backing pixels a pixel of the first print. */
  still(scale: number): void {
    const print = this.#coming;
    this.#coming = null;
    if (print !== null) this.#parts.lay(print);
    if (this.#isAsked || scale <= BLURS) return;
    this.#isAsked = true;
    void this.#parts.fetch().then((came) => {
      this.#coming = came;
      if (came !== null) this.#parts.wake();
    });
  }
}
