/**
 * The constituents' themes over the tension track. Each is fetched the first time it is to be heard, joins the round of
 * the stems wherever that stands, and from then on is only faded: raised in whatever bar, it fits.
 */
import { Howl, Howler } from 'howler';
import type { Constituent } from './leader';
import { joinIn } from './one-clock';
import { PADDING, THEMES } from './tracks';

/** Milliseconds: coming to the front, and going back. */
const RISE = 700;
const FALL = 2500;

interface Theme {
  readonly howl: Howl;
  /** Null until it has come. */
  sound: number | null;
}

export class HowlerThemes {
  private readonly base: string;
  private readonly themes = new Map<Constituent, Theme>();
  private levels: Readonly<Partial<Record<Constituent, number>>> = {};
  private volume: number;
  /** The clock's time at which the stems began; none is fetched before. */
  private began: number | null = null;
  private isOver = false;

  constructor(base: string, volume: number) {
    this.base = base;
    this.volume = volume;
  }

  /** The stems have begun. */
  begin(at: number): void {
    this.began = at;
    this.setLevels(this.levels);
  }

  setLevels(levels: Readonly<Partial<Record<Constituent, number>>>): void {
    this.levels = levels;
    if (this.isOver || this.began === null) return;
    for (const name of Object.keys(THEMES.files) as Constituent[]) {
      if ((levels[name] ?? 0) > 0 && this.volume > 0 && !this.themes.has(name)) this.fetch(name, this.began);
    }
    this.fade(null);
  }

  setVolume(volume: number): void {
    this.volume = volume;
    this.fade(0);
    this.setLevels(this.levels);
  }

  /** Fades out with the stems, then gives its memory back. */
  end(lasting: number): void {
    this.volume = 0;
    this.fade(lasting);
    this.isOver = true;
    setTimeout(() => {
      for (const { howl } of this.themes.values()) howl.unload();
    }, lasting + 100);
  }

  private fetch(name: Constituent, began: number): void {
    const file = THEMES.files[name];
    const theme: Theme = {
      sound: null,
      howl: new Howl({
        src: [`${this.base}${file}.webm`, `${this.base}${file}.mp3`],
        sprite: { round: [PADDING, THEMES.round, true] as [number, number, true] },
        onload: () => {
          if (this.isOver) return theme.howl.unload();
          joinIn(Howler.ctx, (PADDING + THEMES.round) / 1000, began);
          theme.sound = theme.howl.play('round');
          theme.howl.volume(0, theme.sound);
          this.fade(null);
        },
      }),
    };
    this.themes.set(name, theme);
  }

  /** To what each is to be; `null` takes the time a rise or a fall takes. */
  private fade(lasting: number | null): void {
    if (this.isOver) return;
    for (const [name, { howl, sound }] of this.themes) {
      if (sound === null) continue;
      const wanted = (this.levels[name] ?? 0) * this.volume;
      const now = howl.volume(sound) as number;
      if (lasting === 0) howl.volume(wanted, sound);
      else if (now !== wanted) howl.fade(now, wanted, lasting ?? (wanted > now ? RISE : FALL), sound);
    }
  }
}
