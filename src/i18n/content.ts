/**
 * What the levels say — names, stories, arguments — by stable key (`current.labour.name`), in the language in use.
 * The texts of a level are handed over when it is loaded; the shared library's and the level's own are one table.
 */
import { signal } from '@preact/signals';
import { FALLBACK, type Locale, locale } from './locale';
import { plainSpaces } from './messages';

/** Key → text, for one language. */
export type ContentTable = Readonly<Record<string, string>>;
/** One table a language. */
export type Content = Readonly<Record<Locale, ContentTable>>;

const current = signal<Content>({});

/** Makes a level's texts the ones {@link content} reads. */
export function setContent(tables: Content): void {
  current.value = tables;
}

/** The text of a key in the language in use, else in the fallback, else the key itself. */
export function content(key: string): string {
  return contentIn(current.value, key) ?? key;
}

/** Null instead of the key when no language has it: for texts that a level may leave out. */
export function contentOr(key: string): string | null {
  return contentIn(current.value, key);
}

/** A key of given tables, for a level that is listed but not the one being played. */
export function contentIn(tables: Content, key: string): string | null {
  let text = tables[locale.value]?.[key] ?? tables[FALLBACK]?.[key];
  // While a language is on its way, the one that is there: never a bare key.
  if (text === undefined) text = Object.values(tables).find((table) => table[key] !== undefined)?.[key];
  return text === undefined ? null : plainSpaces(text);
}
