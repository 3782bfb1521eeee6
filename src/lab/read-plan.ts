/** Plans from outside: bots named one by one, or data of the plan's shape, with what is wrong told. */
import { ASSUMPTIONS, DIFFICULTIES, type Difficulty, nearestId, USUAL_DIFFICULTY } from '../sim';
import { type Arm, arm, mergeArms } from './arms';
import { type Plan, usualArm } from './plans';
import { ROLES } from './roles';

/** A plan of arms named one by one: `random,planner~400,planner~400/strategist`; null when it does not read as one. */
export function adHocPlan(text: string): Plan | null {
  const arms: Arm[] = [];
  for (const word of text.split(',')) {
    const [, bot, budget = '0', difficulty = USUAL_DIFFICULTY] =
      /^([a-z-]+)(?:~(\d{1,7}))?(?:\/([a-z]+))?$/.exec(word) ?? [];
    if (bot === undefined || !(DIFFICULTIES as readonly string[]).includes(difficulty)) return null;
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
  const { name, arms } = (value ?? {}) as { name?: unknown; arms?: unknown };
  if (typeof name !== 'string' || !Array.isArray(arms)) return 'expected { "name": …, "arms": […] }';
  const read: Arm[] = [];
  for (const [index, it] of arms.entries()) {
    const problem = armProblem(it, bounds);
    if (problem !== null) return `arms[${index}]: ${problem}`;
    read.push(arm((it as Arm).bot, it as Arm));
  }
  return read.length === 0 ? 'no arms' : { name, arms: read };
}

const KEYS = ['bot', 'budget', 'mind', 'difficulty', 'assumptions', 'continuations', 'percent', 'roles'];

function armProblem(value: unknown, bounds: readonly Bounds[]): string | null {
  if (typeof value !== 'object' || value === null) return 'not an object';
  const it = value as Record<string, unknown>;
  for (const key of Object.keys(it)) if (!KEYS.includes(key)) return unknown(key, KEYS, 'key');
  if (typeof it['bot'] !== 'string') return 'bot: expected a name';
  if (it['mind'] !== undefined && typeof it['mind'] !== 'string') return 'mind: expected a name';
  for (const key of ['budget', 'continuations', 'percent'])
    if (it[key] !== undefined && !isWhole(it[key])) return `${key}: expected a whole number`;
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

const isWhole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

function unknown(value: string, known: readonly string[], what: string): string {
  const nearest = nearestId(value, known);
  return `no ${what} "${value}"${nearest === undefined ? `: there are ${known.join(', ')}` : `; did you mean "${nearest}"?`}`;
}
