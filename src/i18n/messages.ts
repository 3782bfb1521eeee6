/**
 * The interface's own sentences, in Fluent: plurals, numbers and French spacing are the message's business and never
 * the code's. Files are handed in by name, so that a page, a test and a tool load them each in their own way.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { signal } from '@preact/signals';
import { FALLBACK, type Locale, locale } from './locale';

export type MessageArgs = Readonly<Record<string, FluentVariable>>;

const bundles = new Map<Locale, FluentBundle>();
// Messages may come after the first paint (a lazily loaded screen): showing code is asked again when they do.
const revision = signal(0);

/** Adds one file of messages; the same id twice in a language is an error of ours, told at once. */
export function addMessages(language: Locale, source: string): void {
  let bundle = bundles.get(language);
  if (bundle === undefined) {
    bundle = new FluentBundle(language, { useIsolating: false });
    bundles.set(language, bundle);
  }
  const errors = bundle.addResource(new FluentResource(source));
  if (errors.length > 0) throw new Error(`Messages in ${language}: ${errors.map(String).join('; ')}`);
  revision.value += 1;
}

/** Languages that have messages, the fallback first. */
export function languages(): readonly Locale[] {
  return [...bundles.keys()].sort((a, b) => Number(b === FALLBACK) - Number(a === FALLBACK) || a.localeCompare(b));
}

/** A language's name in itself: “français”, “English”. */
export function languageName(language: Locale): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** A message of the interface in the language in use; its id when no language has it, which the tests forbid. */
export function t(key: string, args?: MessageArgs): string {
  revision.value;
  return formatIn(locale.value, key, args) ?? formatIn(FALLBACK, key, args) ?? key;
}

/** True when the language in use, or the fallback, has the message. */
export function hasMessage(key: string): boolean {
  revision.value;
  return (bundles.get(locale.value)?.hasMessage(key) ?? false) || (bundles.get(FALLBACK)?.hasMessage(key) ?? false);
}

function formatIn(language: Locale, key: string, args: MessageArgs | undefined): string | null {
  const bundle = bundles.get(language);
  const message = bundle?.getMessage(key);
  if (bundle === undefined || message?.value == null) return null;
  const errors: Error[] = [];
  const text = bundle.formatPattern(message.value, args ?? null, errors);
  if (errors.length > 0) console.error(`Message ${key} (${language}): ${errors.map(String).join('; ')}`);
  return plainSpaces(text);
}

/**
 * French numbers come with narrow no-break spaces, which the display faces lack and would draw from another font:
 * the wider no-break space holds the words together just as well.
 */
export function plainSpaces(text: string): string {
  return text.replaceAll('\u202f', '\u00a0');
}
