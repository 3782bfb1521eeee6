/** Plans from outside: bots named one by one, or data of the plan's shape, with what is wrong told. */
import { ASSUMPTIONS, DIFFICULTIES, type Difficulty, nearestId, USUAL_DIFFICULTY } from '../sim';
import { type Arm, arm, mergeArms } from './arms';
import { type Plan, usualArm } from './plans';
import { ROLES } from './roles';

/** Most playouts a turn, and most continuations of a game. */
const MOST_PLAYOUTS = 9_999_999;
const MOST_CONTINUATIONS = 10_000;

/** A plan of arms named one by one: `random,planner~400,planner~400/strategist`; or what is wrong with the one that is none. */
export function adHocPlan(text: string): Plan | string {
  const arms: Arm[] = [];
  for (const word of text.split(',')) {
    const [, bot, budget = '0', difficulty = USUAL_DIFFICULTY] =
      /^([a-z-]+)(?:~(\d{1,7}))?(?:\/([^/~]+))?$/.exec(word) ?? [];
    if (bot === undefined)
      return `"${word}": expected a bot, bot~playouts (${MOST_PLAYOUTS} at most) or bot~playouts/difficulty`;
    if (!(DIFFICULTIES as readonly string[]).includes(difficulty))
      return `"${word}": ${unknown(difficulty, DIFFICULTIES, 'difficulty')}`;
    arms.push(usualArm(bot, { budget: Number(budget), difficulty: difficulty as Difficulty }));
  }
  return { name: text, arms: mergeArms(arms) };
}

/** How far an assumption may be turned. */
interface Bounds {
  readonly id: string;
  readonly min: number;
  readonly max: number;
}

/** A plan from data, or what is wrong with it; an assumption without bounds may be turned to any whole number. */
export function readPlan(value: unknown, bounds: readonly Bounds[] = []): Plan | string {
  const { name, arms, ...others } = (value ?? {}) as { name?: unknown; arms?: unknown };
  if (typeof name !== 'string' || !Array.isArray(arms)) return 'expected { "name": …, "arms": […] }';
  const [stray] = Object.keys(others);
  if (stray !== undefined) return unknown(stray, ['name', 'arms'], 'key');
  const read: Arm[] = [];
  for (const [index, it] of arms.entries()) {
    const problem = armProblem(it, bounds);
    if (problem !== null) return `arms[${index}]: ${problem}`;
    read.push(arm((it as Arm).bot, it as Arm));
  }
  return read.length === 0 ? 'no arms' : { name, arms: read };
}

const KEYS = ['bot', 'budget', 'mind', 'difficulty', 'assumptions', 'continuations', 'percent', 'roles'];

const NUMBERS = [
  ['budget', 0, MOST_PLAYOUTS],
  ['continuations', 0, MOST_CONTINUATIONS],
  ['percent', 1, 100],
] as const;

function armProblem(value: unknown, bounds: readonly Bounds[]): string | null {
  if (typeof value !== 'object' || value === null) return 'not an object';
  const it = value as Record<string, unknown>;
  for (const key of Object.keys(it)) if (!KEYS.includes(key)) return unknown(key, KEYS, 'key');
  if (typeof it['bot'] !== 'string') return 'bot: expected a name';
  if (it['mind'] !== undefined && typeof it['mind'] !== 'string') return 'mind: expected a name';
  for (const [key, low, high] of NUMBERS)
    if (it[key] !== undefined && !isWhole(it[key], low, high))
      return `${key} ${JSON.stringify(it[key])}: expected a whole number from ${low} to ${high}`;
  if (it['difficulty'] !== undefined && !(DIFFICULTIES as readonly unknown[]).includes(it['difficulty']))
    return unknown(String(it['difficulty']), DIFFICULTIES, 'difficulty');
  return rolesProblem(it['roles']) ?? assumptionsProblem(it['assumptions'], bounds);
}

function rolesProblem(roles: unknown = []): string | null {
  if (!Array.isArray(roles)) return 'roles: expected a list';
  for (const role of roles)
    if (!(ROLES as readonly unknown[]).includes(role)) return unknown(String(role), ROLES, 'role');
  return null;
}

function assumptionsProblem(assumptions: unknown = {}, bounds: readonly Bounds[]): string | null {
  if (typeof assumptions !== 'object' || assumptions === null || Array.isArray(assumptions))
    return 'assumptions: expected { "<assumption>": <number> }';
  for (const [id, number] of Object.entries(assumptions)) {
    if (!(ASSUMPTIONS as readonly string[]).includes(id)) return unknown(id, ASSUMPTIONS, 'assumption');
    if (!isWhole(number)) return `assumptions.${id}: expected a whole number`;
    const range = bounds.find((it) => it.id === id);
    if (range !== undefined && (number < range.min || number > range.max))
      return `assumptions.${id} ${number}: expected ${range.min} to ${range.max}`;
  }
  return null;
}

const isWhole = (value: unknown, low = 0, high = Number.MAX_SAFE_INTEGER): value is number =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high;

function unknown(value: string, known: readonly string[], what: string): string {
  const nearest = nearestId(value, known);
  return `no ${what} "${value}"${nearest === undefined ? `: there are ${known.join(', ')}` : `; did you mean "${nearest}"?`}`;
}
