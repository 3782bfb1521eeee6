/**
 * The ledger: every change of every number, with its cause and its author, in the order it happened. It is not a log
 * beside the rules but the only way a number can move — `change` writes both — so that a number's entries always add
 * up to the number. Kept as packed whole numbers: it costs a tenth of the time of the rules, where objects tripled it.
 */
import type { Author, Cause } from './causes';
import { WORLD } from './causes';
import { ENTRY, packChange } from './entries';
import type { Level } from './level';
import { alternative, grip, LIMIT, type Field, type State } from './state';

/** Parts of a turn, as they stand in an entry. */
export const PHASES = ['setup', 'rumours', 'assembly', 'agenda', 'clash', 'drift'] as const;
export const IN_RUMOURS = 1;
export const IN_ASSEMBLY = 2;
export const IN_AGENDA = 3;
export const IN_CLASH = 4;
export const IN_DRIFT = 5;

/** A growing list of entries. */
export interface Ledger {
  rows: Int32Array;
  /** Whole numbers used so far; an entry is ENTRY of them. */
  length: number;
}
/** A ledger with room for a long game: growing it by doubling cost more than the rules it recorded. */
export const newLedger = (): Ledger => ({ rows: new Int32Array(16384), length: 0 });

/** What a rule is given: the level, the state it may change, and where changes are written down. */
export interface Match {
  readonly level: Level;
  readonly s: State;
  /** Null while a search plays on: the rules run the same without it. */
  readonly ledger: Ledger | null;
  /** Turn and phase, stamped on each entry (see entries.ts). */
  stamp: number;
}

/**
 * Moves a number by `by` stored units, within its bounds; the entry holds what really changed.
 *
 * A constant, as are the other functions that are called everywhere: a declared function is a variable to the engine,
 * which reads and compares it at every call.
 */
export const change = (m: Match, field: Field, by: number, cause: Cause, author: Author = WORLD): void => {
  const { s } = m;
  const before = s[field]!;
  let after = (before + by) | 0;
  if (after < 0) after = 0;
  else if (after > LIMIT[field]!) after = LIMIT[field]!;
  s[field] = after;
  if (m.ledger !== null && after !== before)
    enter(m.ledger, packChange(field, after - before, author), cause | m.stamp);
};

const enter = (ledger: Ledger, what: number, why: number): void => {
  const at = ledger.length;
  if (at + ENTRY > ledger.rows.length) grow(ledger);
  const { rows } = ledger;
  rows[at] = what;
  rows[at + 1] = why;
  ledger.length = at + ENTRY;
};

function grow(ledger: Ledger): void {
  const rows = new Int32Array(ledger.rows.length * 2);
  rows.set(ledger.rows);
  ledger.rows = rows;
}

/** Ground that neither side holds in a cell; tenths. */
export const room = (s: State, theatre: number, layer: number): number =>
  1000 - s[grip(theatre, layer)]! - s[alternative(theatre, layer)]!;

/** Moves grip, never into ground the alternative holds. */
export const changeGrip = (m: Match, t: number, l: number, by: number, cause: Cause, author: Author = WORLD): void => {
  const free = room(m.s, t, l);
  change(m, grip(t, l), by > free ? free : by, cause, author);
};

/** Moves the alternative, never into ground the lords hold. */
export const changeAlternative = (
  m: Match,
  t: number,
  l: number,
  by: number,
  cause: Cause,
  author: Author = WORLD,
): void => {
  const free = room(m.s, t, l);
  change(m, alternative(t, l), by > free ? free : by, cause, author);
};

/** `amount × percent / 100`, towards zero; exact to 2³¹. */
export const percent = (amount: number, rate: number): number => (Math.imul(amount | 0, rate | 0) / 100) | 0;
/** `a / b` towards zero. */
export const div = (a: number, b: number): number => ((a | 0) / (b | 0)) | 0;
/** `n` kept between two bounds. */
export const clamp = (n: number, low: number, high: number): number => (n < low ? low : n > high ? high : n);
