/**
 * What a mind answers, put down as plain data before anything is done with it: whatever reading it throws is thrown here,
 * and nothing comes into a record that could not be read out of it again.
 */
import { checkIntention, checkPlan } from '../replay';
import type { Intention, PlanCommand } from '../sim';

/** A plan, and what it serves. */
export interface Deliberated {
  readonly plan: PlanCommand;
  readonly intention: Intention | null;
}

/** Throws on what is no plan, or serves what nothing can serve. */
export function readDeliberated(answer: PlanCommand | Deliberated): Deliberated {
  const { plan, intention } = 'kind' in answer ? { plan: answer, intention: null } : answer;
  const after = intention ?? null;
  return { plan: plain(plan, checkPlan), intention: after === null ? null : plain(after, checkIntention) };
}

function plain<T extends PlanCommand | Intention>(value: T, check: typeof checkPlan): T {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  const problem = check(copy, '');
  if (problem !== null) throw new Error(`${problem.code} ${problem.at}`);
  return copy as T;
}
