/** The plan of a study, from the word after `--plan`: a name, arms one by one, or a JSON file. */
import fs from 'node:fs';
import { adHocPlan, type Plan, PLANS, readPlan } from '../lab';
import { assumptionRanges } from '../level';
import { didYouMean } from '../sim';
import { levelFolder } from './levels';
import { checkArm } from './study-players';
import { readText } from './system-error';
import { UsageError } from './usage';

/** Throws a {@link UsageError} on a plan there is not, or on a player there is not. */
export function planOf(name: string, budget: number): Plan {
  const plan = Object.hasOwn(PLANS, name)
    ? PLANS[name]!(budget)
    : fs.existsSync(name)
      ? fromFile(name)
      : fromArms(name);
  for (const arm of plan.arms) checkArm(arm);
  return plan;
}

function fromFile(file: string): Plan {
  const text = readText(file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : 'not JSON'}`);
  }
  const plan = readPlan(value, assumptionRanges(levelFolder()));
  if (typeof plan === 'string') throw new UsageError(`${file}: ${plan}`);
  return { ...plan, name: file };
}

/** Bots one by one. A single word that is no bot was meant as the name of a plan. */
function fromArms(text: string): Plan {
  const plan = adHocPlan(text);
  const hint = didYouMean(text, Object.keys(PLANS));
  const problem = `no plan "${text}": there are ${Object.keys(PLANS).join(', ')}, bots one by one (random,planner~400/strategist), or a JSON file${hint}`;
  if (plan === null) throw new UsageError(problem);
  try {
    for (const arm of plan.arms) checkArm(arm);
  } catch (error) {
    if (error instanceof UsageError && hint !== '') throw new UsageError(problem);
    throw error;
  }
  return plan;
}
