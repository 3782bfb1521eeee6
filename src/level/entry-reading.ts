/** Questions asked of an entry's data before it is compiled: what it schedules, which variables it sets, whether it could ever hold. */
import { type Known, sumOf } from './numbers';
import type { Condition } from './schema-parts';

/** Every effect anywhere in an entry: data is walked, so that choices are not forgotten. */
function* objectsIn(entry: unknown): Generator<object> {
  const open: unknown[] = [entry];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    yield next;
    open.push(...Object.values(next));
  }
}

/** Consequences that an entry's effects schedule. */
export function schedulesOf(entry: unknown): string[] {
  const found: string[] = [];
  for (const it of objectsIn(entry)) if ('schedule' in it && typeof it.schedule === 'string') found.push(it.schedule);
  return found;
}

/** Events that an entry's conditions ask about. */
export function eventsAskedBy(entry: unknown): string[] {
  const found: string[] = [];
  for (const it of objectsIn(entry)) if ('fired' in it && typeof it.fired === 'string') found.push(it.fired);
  return found;
}

/** Variables that an entry's effects set or add to. */
export function variablesSetBy(entry: unknown): string[] {
  const found: string[] = [];
  for (const it of objectsIn(entry)) {
    const path = 'set' in it ? it.set : 'add' in it ? it.add : null;
    if (typeof path === 'string' && path.startsWith('variable.')) found.push(path.slice('variable.'.length));
  }
  return found;
}

/**
 * Whether a condition could hold in a level with these names. What it asks that the level does not have never holds; a
 * name that nothing bears anywhere is left to be reported where it stands.
 */
export function couldHold(condition: Condition | undefined, here: Known, everywhere: Known): boolean {
  return condition === undefined || answer(condition, here, everywhere) !== 'never';
}

type Answer = 'always' | 'never' | 'maybe';
const OPPOSITE: Readonly<Record<Answer, Answer>> = { always: 'never', never: 'always', maybe: 'maybe' };

function answer(condition: Condition, here: Known, everywhere: Known): Answer {
  const each = (list: readonly Condition[]) => list.map((it) => answer(it, here, everywhere));
  if ('not' in condition) return OPPOSITE[answer(condition.not, here, everywhere)];
  if ('all' in condition) return joined(each(condition.all), 'never', 'always');
  if ('any' in condition) return joined(each(condition.any), 'always', 'never');
  const isElsewhere =
    'fired' in condition
      ? !here.events.includes(condition.fired) && everywhere.events.includes(condition.fired)
      : sumOf(here, condition.number) === null && sumOf(everywhere, condition.number) !== null;
  return isElsewhere ? 'never' : 'maybe';
}

/** One `decisive` answer decides; all of the other kind decide the other way. */
function joined(answers: readonly Answer[], decisive: Answer, otherwise: Answer): Answer {
  if (answers.includes(decisive)) return decisive;
  return answers.every((it) => it === otherwise) ? otherwise : 'maybe';
}
