/**
 * The language in use: any language that has message files, first the browser's own, then the one last chosen. A
 * signal, so that whatever shows text follows a switch at once and nothing on the page is lost.
 */
import { computed, signal } from '@preact/signals';

/** A BCP 47 tag such as `en` or `fr`; the set of them is whichever languages have files. */
export type Locale = string;

/** Shown when a language lacks a message: the one every file is first written in. */
export const FALLBACK: Locale = 'en';

const STORAGE_KEY = 'paper-leviathan:language';

export const locale = signal<Locale>(FALLBACK);

/** For dates and numbers: the reader's own country's usage where the browser tells it, else the language's commonest. */
export const formatLocale = computed(() => {
  const wanted = typeof navigator === 'undefined' ? [] : (navigator.languages ?? []);
  return wanted.find((tag) => tag.toLowerCase().split('-')[0] === locale.value) ?? locale.value;
});

/** Switches the language of everything on the page, and remembers it. */
export function setLocale(next: Locale): void {
  locale.value = next;
  remember(next);
  if (typeof document !== 'undefined') document.documentElement.lang = next;
}

/** The language to begin with: remembered, else the browser's first one that has files, else the fallback. */
export function firstLocale(available: readonly Locale[], wanted: readonly string[]): Locale {
  const remembered = recall();
  if (remembered !== null && available.includes(remembered)) return remembered;
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    const found = available.find((candidate) => candidate.toLowerCase() === language);
    if (found !== undefined) return found;
  }
  return available.includes(FALLBACK) ? FALLBACK : (available[0] ?? FALLBACK);
}

// Storage may be refused (private windows, embedded pages): the choice then lasts as long as the page.
function remember(value: Locale): void {
  try {
    localStorage.setItem(STORAGE_KEY, value);
  } catch {
    /* not remembered */
  }
}
function recall(): Locale | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}
