/**
 * What a bot or a mind answers, put down as plain data before anything is done with it: whatever reading it throws is
 * thrown here, where it still costs a forfeit and not the game.
 */
import { type Action, GOALS, type Intention, type PlanLine } from '../sim';
import type { Choice, LeviathanChoice } from './contract';

/** Most characters of a bot's own words that a forfeit keeps. */
const MOST_SAID = 200;

/** An action as the rules take it, or in a few words what was answered instead. */
export function readChoice({ action, why }: Choice): Choice | string {
  if (isPromise(action) || !isWhole(action)) return `${said(action)}: malformed`;
  return why === undefined ? { action: action as Action } : { action: action as Action, why };
}

/** A plan and what it serves, or in a few words what was answered instead. */
export function readPlan({ lines, intention }: LeviathanChoice): LeviathanChoice | string {
  if (isPromise(lines) || !Array.isArray(lines)) return 'malformed';
  const plain: unknown[][] = Array.from(lines, (line: unknown) => (Array.isArray(line) ? [...line] : []));
  if (!plain.every((line) => line.length === 4 && line.every(isWhole))) return `malformed ${said(plain[0])}`;
  const after = readIntention(intention ?? null);
  if (after === undefined) return 'malformed intention';
  return { lines: plain as unknown as readonly PlanLine[], intention: after };
}

/** A bot answers at once. What a promise comes to is never waited for, and its failure brings nothing down. */
export function isPromise(value: unknown): boolean {
  if (!(value instanceof Promise)) return false;
  value.catch(() => undefined);
  return true;
}

/** Anything in a line of text, even what refuses to be put into one. */
export function said(value: unknown): string {
  try {
    const text = String(value instanceof Error ? value.message : value);
    return text.length <= MOST_SAID ? text : `${text.slice(0, MOST_SAID)}…`;
  } catch {
    return `${typeof value} that cannot be told`;
  }
}

/** A whole number of 32 bits: acts are packed into one, and what is beyond it would be cut off unseen. */
const isWhole = (value: unknown): value is number => typeof value === 'number' && (value | 0) === value;

/** Undefined when it is none. */
function readIntention(value: unknown): Intention | null | undefined {
  if (value === null) return null;
  if (typeof value !== 'object') return undefined;
  const { goal, contradiction, theatre, left } = value as Intention;
  const isOne = GOALS.includes(goal) && isIdOrNull(contradiction) && isIdOrNull(theatre) && isWhole(left) && left > 0;
  return isOne ? { goal, contradiction, theatre, left } : undefined;
}

const isIdOrNull = (value: unknown): boolean => value === null || typeof value === 'string';
