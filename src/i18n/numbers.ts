/** Numbers, dates and lists as the language in use writes them. */
import { formatLocale } from './locale';
import { plainSpaces } from './messages';

export interface NumberStyle {
  /** Stored units in a point: 10 for the board's tenths. */
  readonly scale?: number;
  /** Digits after the decimal sign at most; 0 by default: the interface speaks in whole points. */
  readonly digits?: number;
  /** Always with + or −, for changes. */
  readonly signed?: boolean;
}

const cache = new Map<string, Intl.NumberFormat>();

/** A number as text: `number(534, { scale: 10 })` is “53”; with `signed`, “+53”. */
export function number(value: number, style: NumberStyle = {}): string {
  const { scale = 1, digits = 0, signed = false } = style;
  const key = `${formatLocale.value} ${digits} ${signed}`;
  let format = cache.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(formatLocale.value, {
      maximumFractionDigits: digits,
      signDisplay: signed ? 'exceptZero' : 'negative',
    });
    cache.set(key, format);
  }
  // The typographer's minus, as wide as the plus it is read against.
  return plainSpaces(format.format(value / scale)).replace('-', '\u2212');
}

const percents = new Map<string, Intl.NumberFormat>();

/** Hundredths as the language writes them, sign and all: “118%”, and in French “118 %”. Whole. */
export function percent(value: number): string {
  const key = formatLocale.value;
  const format = percents.get(key) ?? new Intl.NumberFormat(key, { style: 'percent', maximumFractionDigits: 0 });
  percents.set(key, format);
  return plainSpaces(format.format(value / 100));
}

/** A day and an hour in short, for the list of games. */
export function dateTime(time: number): string {
  return plainSpaces(
    new Intl.DateTimeFormat(formatLocale.value, { dateStyle: 'medium', timeStyle: 'short' }).format(time),
  );
}

/** “a, b and c”. */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat(formatLocale.value, { type: 'conjunction' }).format(items);
}
