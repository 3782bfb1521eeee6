/** The sounds by howler: one sprite of effects, one track of music at a time. A file that does not come is not heard. */
import { Howl, Howler } from 'howler';
import { BUS, HUM_SHARE } from './bus';
import { HowlerMusic, TRACK_FADE } from './howler-music';
import { HowlerThemes } from './howler-themes';
import type { Constituent } from './leader';
import { narrowContext } from './narrow-context';
import { type Player, TRACKS, type TrackName, type Volumes } from './tracks';

const HUM = 'server-hum';
const HUM_FADE = 600;

/** [start, length, loop] in milliseconds, by name. */
type Sprite = Record<string, [number, number] | [number, number, boolean]>;

async function loadEffects(base: string): Promise<Howl | null> {
  try {
    const answer = await fetch(`${base}effects.json`);
    if (!answer.ok) return null;
    const sprite = (await answer.json()) as Sprite;
    return new Howl({ src: [`${base}effects.webm`, `${base}effects.mp3`], sprite });
  } catch {
    return null;
  }
}

export class HowlerPlayer implements Player {
  private readonly base: string;
  private effects: Howl | null = null;
  private humming: number | null = null;
  private playing: { readonly name: TrackName; readonly music: HowlerMusic; readonly themes: HowlerThemes } | null =
    null;
  private loud: Volumes = { effects: 0, music: 0 };
  private isGone = false;

  constructor(base: string) {
    this.base = base;
    narrowContext();
    void loadEffects(base).then((effects) => {
      if (this.isGone) effects?.unload();
      else this.effects = effects;
    });
  }

  effect(name: string): void {
    // One that would come late tells of something long past: not yet loaded is not played.
    if (this.effects?.state() !== 'loaded' || this.loud.effects === 0) return;
    const sound = this.effects.play(name);
    this.effects.volume(this.effectLevel(), sound);
  }

  hum(isHeard: boolean): void {
    const { effects } = this;
    if (effects?.state() !== 'loaded' || isHeard === (this.humming !== null)) return;
    if (this.humming === null) {
      if (this.loud.effects === 0) return;
      this.humming = effects.play(HUM);
      effects.fade(0, this.effectLevel() * HUM_SHARE, HUM_FADE, this.humming);
      return;
    }
    const sound = this.humming;
    this.humming = null;
    // Muted: at once, or turned up again it would come back for the rest of its fade.
    if (this.loud.effects === 0) {
      effects.stop(sound);
      return;
    }
    effects.fade(effects.volume(sound) as number, 0, HUM_FADE, sound);
    setTimeout(() => effects.stop(sound), HUM_FADE + 50);
  }

  music(name: TrackName | null): void {
    if (name === (this.playing?.name ?? null)) return;
    this.silence();
    if (name === null) return;
    const volume = this.loud.music * BUS.music;
    const themes = new HowlerThemes(this.base, volume);
    const begun = name === 'tension' ? (at: number) => themes.begin(at) : undefined;
    this.playing = { name, themes, music: new HowlerMusic(this.base, TRACKS[name], volume, begun) };
  }

  themes(levels: Readonly<Partial<Record<Constituent, number>>>): void {
    this.playing?.themes.setLevels(levels);
  }

  stems(levels: readonly number[]): void {
    this.playing?.music.setLevels(levels);
  }

  volumes(volumes: Volumes): void {
    this.loud = volumes;
    if (volumes.effects === 0) this.hum(false);
    // What is sounding at this moment too: a crowd shouts for three seconds.
    this.effects?.volume(this.effectLevel());
    if (this.humming !== null) this.effects?.volume(this.effectLevel() * HUM_SHARE, this.humming);
    this.playing?.music.setVolume(volumes.music * BUS.music);
    this.playing?.themes.setVolume(volumes.music * BUS.music);
  }

  hush(isHushed: boolean): void {
    Howler.mute(isHushed);
  }

  destroy(): void {
    this.isGone = true;
    this.silence();
    this.effects?.unload();
  }

  private effectLevel(): number {
    return this.loud.effects * BUS.effects;
  }

  private silence(): void {
    this.playing?.music.end();
    this.playing?.themes.end(TRACK_FADE);
    this.playing = null;
  }
}
