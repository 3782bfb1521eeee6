/** One track of music: its files are awaited, begun in the same instant, and only ever faded. */
import { Howl, Howler } from 'howler';
import { appoint } from './one-clock';
import { PADDING, type Track } from './tracks';

/** Milliseconds of a fade between stems, and between tracks. */
const STEM_FADE = 2500;
export const TRACK_FADE = 1400;

export class HowlerMusic {
  private readonly howls: readonly Howl[];
  private readonly sounds: number[] = [];
  private levels: readonly number[];
  private volume: number;
  private waiting: number;
  private isOver = false;

  constructor(base: string, track: Track, volume: number, begun?: (at: number) => void) {
    const sprite =
      track.round === null ? {} : { sprite: { round: [PADDING, track.round, true] as [number, number, true] } };
    this.levels = track.files.map(() => 1);
    this.volume = volume;
    this.waiting = track.files.length;
    // Never `html5`: what streams cannot go round without a gap.
    this.howls = track.files.map(
      (file) =>
        new Howl({
          src: [`${base}${file}.webm`, `${base}${file}.mp3`],
          ...sprite,
          onload: () => this.come(track, begun),
        }),
    );
  }

  /** The last file to come begins them all, on one clock: started one by one they would never meet again. */
  private come(track: Track, begun?: (at: number) => void): void {
    this.waiting -= 1;
    if (this.waiting > 0 || this.isOver) return;
    if (track.round !== null && Howler.usingWebAudio) {
      appoint(Howler.ctx, (PADDING + track.round) / 1000, track.files.length, begun);
    }
    for (const [k, howl] of this.howls.entries()) {
      const sound = track.round === null ? howl.play() : howl.play('round');
      howl.volume(0, sound);
      this.sounds[k] = sound;
    }
    this.fade(track.round === null ? 0 : TRACK_FADE);
  }

  setVolume(volume: number): void {
    this.volume = volume;
    this.fade(0);
  }

  setLevels(levels: readonly number[]): void {
    this.levels = levels;
    this.fade(STEM_FADE);
  }

  /** Fades out, then gives its memory back. */
  end(): void {
    if (this.isOver) return;
    this.volume = 0;
    this.fade(TRACK_FADE);
    this.isOver = true;
    setTimeout(() => {
      for (const howl of this.howls) howl.unload();
    }, TRACK_FADE + 100);
  }

  private fade(lasting: number): void {
    if (this.isOver) return;
    for (const [k, howl] of this.howls.entries()) {
      const sound = this.sounds[k];
      if (sound === undefined) continue;
      const wanted = (this.levels[k] ?? 0) * this.volume;
      const now = howl.volume(sound) as number;
      if (lasting === 0) howl.volume(wanted, sound);
      else if (now !== wanted) howl.fade(now, wanted, lasting, sound);
    }
  }
}
