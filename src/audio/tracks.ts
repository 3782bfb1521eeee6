/** The music by name: its files, which run together, and how long each goes round; what sounds once has no round. */
import type { Constituent } from './leader';

export interface Track {
  readonly files: readonly string[];
  /** Milliseconds; null for what sounds once. */
  readonly round: number | null;
}

/** Of the loop's own music before it and after it in each file; milliseconds. */
export const PADDING = 250;

export const TRACKS = {
  menu: { files: ['menu'], round: 40_000 },
  tension: { files: ['tension-low', 'tension-mid', 'tension-high'], round: 60_000 },
  'ending-great': { files: ['ending-great'], round: null },
  'ending-victory': { files: ['ending-victory'], round: null },
  'ending-cracked': { files: ['ending-cracked'], round: null },
  'ending-defeat': { files: ['ending-defeat'], round: null },
} as const satisfies Readonly<Record<string, Track>>;
export type TrackName = keyof typeof TRACKS;

/** Each constituent's theme: three of its rounds are one of the tension track, over which it lies. Milliseconds. */
export const THEMES = {
  files: { left: 'theme-left', democratic: 'theme-democratic', capital: 'theme-capital' },
  round: 20_000,
} as const satisfies { readonly files: Readonly<Record<Constituent, string>>; readonly round: number };

/** How loud a listener wants each kind; 0 to 1, nothing while muted. */
export interface Volumes {
  readonly effects: number;
  readonly music: number;
}

/** Whatever makes the sounds. Nothing it is asked for may fail: what cannot be heard is not. */
export interface Player {
  effect(name: string): void;
  /** The machine's hum, while the Leviathan deliberates. */
  hum(isHeard: boolean): void;
  /** Fades over to a track, or to silence; the same one again goes on. */
  music(name: TrackName | null): void;
  /** 0 to 1 for each file of the track, faded; the clock goes on. */
  stems(levels: readonly number[]): void;
  /** 0 to 1 for each constituent's theme over the tension track. */
  themes(levels: Readonly<Partial<Record<Constituent, number>>>): void;
  volumes(volumes: Volumes): void;
  /** Everything goes on unheard. */
  hush(isHushed: boolean): void;
  destroy(): void;
}
