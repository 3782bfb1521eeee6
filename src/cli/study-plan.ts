/** The plan of a study, from the word after `--plan`: a name, arms one by one, or a JSON file. */
import fs from 'node:fs';
import { FRONT_BOTS } from '../bots';
import { adHocPlan, type Plan, PLANS, readPlan } from '../lab';
import { assumptionRanges } from '../level';
import { didYouMean } from '../sim';
import { levelFolder } from './levels';
import { checkArm } from './study-players';
import { readText } from './system-error';
import { UsageError } from './usage';

/** Throws a {@link UsageError} on a plan there is not, or on a player there is not. */
export function planOf(name: string, budget: number): Plan {
  if (Object.hasOwn(PLANS, name)) return PLANS[name]!(budget);
  return fs.existsSync(name) ? fromFile(name) : fromArms(name);
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
  for (const [index, arm] of plan.arms.entries()) checkArm(arm, `${file}: arms[${index}]: `);
  return { ...plan, name: file };
}

/** Bots one by one. What is neither a plan nor a bot was meant as whichever it nearly names. */
function fromArms(text: string): Plan {
  if (/\.json$/.test(text)) throw new UsageError(`--plan ${text}: no such file`);
  const names = Object.keys(PLANS);
  const plan = adHocPlan(text);
  if (typeof plan !== 'string') {
    const stranger = plan.arms.find(({ bot }) => !FRONT_BOTS.includes(bot));
    if (stranger === undefined) return plan;
    if (stranger.bot !== text) checkArm(stranger);
  }
  const why = typeof plan === 'string' ? ` (${plan})` : '';
  const hint = why === '' ? didYouMean(text, [...names, ...FRONT_BOTS]) : '';
  throw new UsageError(
    `no plan "${text}"${why}: there are ${names.join(', ')}, bots one by one (random,planner~400/strategist), or a JSON file${hint}`,
  );
}
