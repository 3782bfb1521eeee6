/** Lets the drawing clock sleep when nothing changes: a still stage costs nothing, on battery or on an old machine. */
import type Phaser from 'phaser';

/** Frames drawn after the last change, so that what loads late is seen. */
const LAST_FRAMES = 3;

export class Idle {
  readonly #game: Phaser.Game;
  #left = LAST_FRAMES;
  /** The frame that a later waking waits for; 0 for none. */
  #later = 0;

  constructor(game: Phaser.Game) {
    this.#game = game;
  }

  /** Something has changed: draw again. */
  wake(): void {
    this.#left = LAST_FRAMES;
    if (this.#game.loop.running) return;
    // The time asleep is no frame: nothing that plays may jump over it.
    this.#game.loop.resetDelta();
    this.#game.loop.wake();
  }

  /**
   * Something has changed that may wait until the page has shown what else did. A press that ends a turn is answered by the
   * panels first: a frame of the stage would hold up that answer by its own length.
   */
  wakeLater(): void {
    this.#left = LAST_FRAMES;
    if (this.#game.loop.running || this.#later !== 0) return;
    this.#later = requestAnimationFrame(() => {
      this.#later = requestAnimationFrame(() => {
        this.#later = 0;
        this.wake();
      });
    });
  }

  /** The game ends: nothing wakes it any more. */
  end(): void {
    cancelAnimationFrame(this.#later);
  }

  /** Called at every frame; `busy` while something moves. */
  frame(busy: boolean): void {
    this.#left = busy ? LAST_FRAMES : this.#left - 1;
    if (this.#left <= 0) this.#game.loop.sleep();
  }
}
