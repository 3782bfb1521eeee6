/** What is wrong with something read from a file, in one line: where, what kind, what was expected, the nearest name. */
import type { Problem } from '../replay';

export function problemWords({ code, at, expected, got, nearest }: Problem): string {
  const told = [
    expected && `expected ${expected}`,
    got && `got ${got}`,
    nearest && `did you mean "${nearest}"?`,
  ].filter(Boolean);
  return `${at || 'the file'}: ${code}${told.length > 0 ? ` (${told.join('; ')})` : ''}`;
}
