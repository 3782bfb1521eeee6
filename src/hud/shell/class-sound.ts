/**
 * Sound as it is chosen for this visit. One that began by a class's link begins silent: thirty machines in a room. What is
 * chosen in it holds for the tab and is kept apart, so that what the player chose at home is there again at home.
 */
import { computed, signal } from '@preact/signals';
import { changeSettings, parseSettings, type Settings, settings } from './settings';

type SoundChoice = Pick<Settings, 'sound' | 'effects' | 'music'>;

/** In the tab's own storage: a reload of the match is the same visit, another tab is not. */
const STORAGE_KEY = 'paper-leviathan:class-sound';

/** Null: no class; the player's own settings are what is heard. */
const inClass = signal<SoundChoice | null>(null);

export const isClassVisit = computed(() => inClass.value !== null);
export const soundChoice = computed<SoundChoice>(() => inClass.value ?? settings.value);

/** A class's link was followed: silence, whatever was chosen before. */
export function beginClassSound(): void {
  keep({ ...soundOf(settings.peek()), sound: 'off' });
}

/** Takes up the tab's visit where a reload has broken it off. */
export function startClassSound(): void {
  let kept: string | null = null;
  try {
    kept = sessionStorage.getItem(STORAGE_KEY);
  } catch {
    kept = null;
  }
  inClass.value = kept === null ? null : soundOf(parseSettings(kept));
}

export function changeSound(change: Partial<SoundChoice>): void {
  if (inClass.value === null) changeSettings(change);
  else keep({ ...inClass.value, ...change });
}

const soundOf = ({ sound, effects, music }: SoundChoice): SoundChoice => ({ sound, effects, music });

function keep(choice: SoundChoice): void {
  inClass.value = choice;
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(choice));
  } catch {
    // Storage refused: it lasts as long as the page.
  }
}
