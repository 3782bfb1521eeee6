/** What is wrong with a level, told so that its author can mend it: where, what was expected, the nearest valid name. */
/** Every code, with when it is given. */
export const DIAGNOSTICS = {
  /** The text is not YAML. */
  syntax: 'error',
  /** The file is larger or deeper than any level needs. */
  'too-large': 'error',
  /** A key that the format does not have. */
  'unknown-key': 'error',
  /** A key that must be there is not. */
  'missing-key': 'error',
  /** A value of another kind or out of range. */
  'wrong-value': 'error',
  /** An id that nothing bears. */
  'unknown-id': 'error',
  /** Two entries bear the same id, or a list names one twice. */
  'duplicate-id': 'error',
  /** A number path that names nothing, or a number that follows from others where one is given or changed. */
  'unknown-number': 'error',
  /** A source that is not in the catalogue. */
  'unknown-source': 'error',
  /** A text that a language lacks. */
  'missing-text': 'error',
  /** A text that nothing asks for. */
  'unused-text': 'warning',
  /** A text that is not plain. */
  'not-plain': 'error',
  /** More of something than a level may have. */
  'too-many': 'error',
  /** An entry, or an id it names, that is in the library but has no place in this level. */
  'not-in-play': 'warning',
  /** Grip and alternative of a cell exceed 100, shares do not sum to 100, acts are out of order, a default has a price. */
  inconsistent: 'error',
  /** An event whose condition can never hold. */
  'never-fires': 'error',
  /** No defeat, or no victory, can be reached. */
  'one-sided': 'error',
  /** A promise that no one could keep. */
  'unkeepable-promise': 'error',
  /** A contradiction lived by too few currents, or by one constituent alone. */
  'unlived-contradiction': 'warning',
  /** A walkthrough one of whose decisions is refused, or that does not win. */
  walkthrough: 'error',
  /** Fewer initiatives than the turns need. */
  'thin-repertoire': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;
export type DiagnosticCode = keyof typeof DIAGNOSTICS;

export type Severity = 'error' | 'warning';

export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** As listed above, unless what is wrong weighs more or less in this level. */
  readonly severity: Severity;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** `file:line:column severity code message`, as editors and terminals understand it. */
export const formatDiagnostic = ({ file, line, column, severity, code, message }: Diagnostic): string =>
  `${file}:${line}:${column} ${severity} ${code}: ${message}`;

/** A list of valid names short enough to read. */
export const among = (valid: readonly string[]): string =>
  valid.length <= 12 ? valid.join(', ') : `${valid.slice(0, 12).join(', ')}… (${valid.length})`;
