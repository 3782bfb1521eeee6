/** Plays a sequence of beats against the frame clock. It makes nothing while it runs: the beats are ready before. */
import { type Beat, lengthOf } from './beats';

export class Playback {
  readonly #apply: (beat: Beat, progress: number) => void;
  readonly #done: () => void;
  #beats: readonly Beat[] = [];
  #time = 0;
  #length = 0;

  /** `apply` puts a beat at a progress from 0 to 1 (0 once at its start, 1 once at its end); `done` settles the stage. */
  constructor(apply: (beat: Beat, progress: number) => void, done: () => void) {
    this.#apply = apply;
    this.#done = done;
  }

  get playing(): boolean {
    return this.#beats.length > 0;
  }

  start(beats: readonly Beat[]): void {
    this.finish();
    this.#beats = beats;
    this.#time = 0;
    this.#length = lengthOf(beats);
    if (beats.length === 0) this.#done();
  }

  /** Moves the clock on by some milliseconds. */
  step(elapsed: number): void {
    if (!this.playing) return;
    const before = this.#time;
    this.#time += elapsed;
    for (const beat of this.#beats) {
      const end = beat.at + beat.lasts;
      if (this.#time < beat.at || before > end) continue;
      this.#apply(beat, Math.min(1, (this.#time - beat.at) / beat.lasts));
    }
    if (this.#time >= this.#length) this.finish();
  }

  /** Cuts to the end. */
  finish(): void {
    if (!this.playing) return;
    this.#beats = [];
    this.#done();
  }
}
