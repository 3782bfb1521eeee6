/**
 * How this player wants the page: theme, text size, movement, pace, sound. Kept in the browser, applied to the root
 * element as data attributes that the tokens answer to, so that no component has to ask.
 */
import { signal } from '@preact/signals';
import { DIFFICULTIES } from '../../sim';
import { mediaOf } from '../kit';

export const THEMES = ['system', 'paper', 'night'] as const;
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export const MOTIONS = ['system', 'full', 'reduced'] as const;
export const PACES = ['calm', 'normal', 'quick'] as const;
export const SWITCHES = ['on', 'off'] as const;
/** `level`: the mind that each level suggests. */
export const MINDS = ['level', ...DIFFICULTIES] as const;

export interface Settings {
  readonly theme: (typeof THEMES)[number];
  readonly text: (typeof TEXT_SIZES)[number];
  readonly motion: (typeof MOTIONS)[number];
  /** How long the moves of a turn take to be shown. */
  readonly pace: (typeof PACES)[number];
  /** Whose mind plays the Leviathan in the matches begun from now on. */
  readonly difficulty: (typeof MINDS)[number];
  /** Off: nothing is heard, and no sound is fetched. */
  readonly sound: (typeof SWITCHES)[number];
  /** Sounds that tell something are written as well, heard or not. */
  readonly captions: (typeof SWITCHES)[number];
  /** 0–100. */
  readonly music: number;
  readonly effects: number;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  text: 'normal',
  motion: 'system',
  pace: 'normal',
  difficulty: 'level',
  sound: 'on',
  captions: 'off',
  music: 40,
  effects: 60,
};

const STORAGE_KEY = 'paper-leviathan:settings';

export const settings = signal<Settings>(DEFAULT_SETTINGS);
/** What it comes to, once the system has been asked: `board.setReducedMotion` follows it. */
export const reducedMotion = signal(false);

/** Reads what was kept; anything unknown or broken there falls back to the default, field by field. */
export function parseSettings(text: string | null): Settings {
  let kept: unknown = null;
  try {
    kept = text === null ? null : JSON.parse(text);
  } catch {
    kept = null;
  }
  if (typeof kept !== 'object' || kept === null) return DEFAULT_SETTINGS;
  const fields = kept as Readonly<Record<string, unknown>>;
  return {
    theme: oneOf(THEMES, fields['theme'], DEFAULT_SETTINGS.theme),
    text: oneOf(TEXT_SIZES, fields['text'], DEFAULT_SETTINGS.text),
    motion: oneOf(MOTIONS, fields['motion'], DEFAULT_SETTINGS.motion),
    pace: oneOf(PACES, fields['pace'], DEFAULT_SETTINGS.pace),
    // Kept by an older page, `steward` may be its default and no choice: it stays, since nothing tells the two apart.
    difficulty: oneOf(MINDS, fields['difficulty'], DEFAULT_SETTINGS.difficulty),
    sound: oneOf(SWITCHES, fields['sound'], DEFAULT_SETTINGS.sound),
    captions: oneOf(SWITCHES, fields['captions'], DEFAULT_SETTINGS.captions),
    music: volume(fields['music'], DEFAULT_SETTINGS.music),
    effects: volume(fields['effects'], DEFAULT_SETTINGS.effects),
  };
}

/** Changes some of them, keeps and applies all. */
export function changeSettings(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(settings.value));
  } catch {
    // Storage refused: they last as long as the page.
  }
  applySettings();
}

/** Reads and applies them once, then follows the system's own switches. */
export function startSettings(): void {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(STORAGE_KEY);
  } catch {
    kept = null;
  }
  settings.value = parseSettings(kept);
  applySettings();
  for (const query of [NIGHT, REDUCED]) mediaOf(query)?.addEventListener('change', applySettings);
}

const NIGHT = '(prefers-color-scheme: dark)';
const REDUCED = '(prefers-reduced-motion: reduce)';

function applySettings(): void {
  const { theme, text, motion, pace } = settings.value;
  const isNight = theme === 'night' || (theme === 'system' && (mediaOf(NIGHT)?.matches ?? false));
  reducedMotion.value = motion === 'reduced' || (motion === 'system' && (mediaOf(REDUCED)?.matches ?? false));
  const root = document.documentElement.dataset;
  root['theme'] = isNight ? 'night' : 'paper';
  root['text'] = text;
  root['motion'] = reducedMotion.value ? 'reduced' : 'full';
  root['pace'] = pace;
}

function oneOf<T extends string>(known: readonly T[], value: unknown, otherwise: T): T {
  return known.find((candidate) => candidate === value) ?? otherwise;
}
function volume(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= 0 && value <= 100 ? Math.round(value) : otherwise;
}
