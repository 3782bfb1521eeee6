/**
 * An arm of a study: one player of the front against one mind of the Leviathan, under one difficulty. Every arm plays
 * the same seeds. Its key says all that decides how a seed plays out, so that games of two studies can be told apart or
 * counted once.
 */
import { ASSUMPTIONS, type AssumptionId } from '../sim';
import { DIFFICULTIES, DIFFICULTY, type DifficultyId } from './difficulty';
import type { Role } from './roles';

export interface Arm {
  readonly bot: string;
  /** Playouts a turn, for a bot that searches; 0: its own. */
  readonly budget: number;
  readonly mind: string;
  readonly difficulty: DifficultyId;
  /** Assumptions beside the difficulty's. */
  readonly assumptions: Readonly<Partial<Record<AssumptionId, number>>>;
  /** How often each game is played on from its middle, to see how open it was. */
  readonly continuations: number;
  /** Games it plays, as percent of the study's: bots that think long play fewer. */
  readonly percent: number;
  /** What the report uses it for. */
  readonly roles: readonly Role[];
}

/** An arm from what differs from the usual. */
export function arm(bot: string, given: Partial<Omit<Arm, 'bot'>> = {}): Arm {
  const difficulty = given.difficulty ?? 'normal';
  return {
    bot,
    budget: 0,
    mind: DIFFICULTY[difficulty].mind,
    assumptions: {},
    continuations: 0,
    percent: 100,
    roles: [],
    ...given,
    difficulty,
  };
}

/** `bot~budget/mind/difficulty`, then what is unusual: `/debtWeight=60`, `/rest=20`. */
export function armKey({ bot, budget, mind, difficulty, assumptions, continuations }: Arm): string {
  const changed = ASSUMPTIONS.filter((id) => assumptions[id] !== undefined).map((id) => `${id}=${assumptions[id]}`);
  return [
    budget > 0 ? `${bot}~${budget}` : bot,
    mind,
    difficulty,
    ...changed,
    ...(continuations > 0 ? [`rest=${continuations}`] : []),
  ].join('/');
}

/** The arm a key stands for, without its roles; null when it stands for none. */
export function armOfKey(key: string): Arm | null {
  const [front = '', mind = '', difficulty = '', ...rest] = key.split('/');
  const [bot = '', budget = '0', ...stray] = front.split('~');
  if (bot === '' || mind === '' || stray.length > 0 || !/^\d+$/.test(budget)) return null;
  if (!(DIFFICULTIES as readonly string[]).includes(difficulty)) return null;
  const assumptions: Partial<Record<AssumptionId, number>> = {};
  let continuations = 0;
  for (const part of rest) {
    const [name = '', value = ''] = part.split('=');
    if (!/^\d+$/.test(value)) return null;
    if (name === 'rest') continuations = Number(value);
    else if ((ASSUMPTIONS as readonly string[]).includes(name)) assumptions[name as AssumptionId] = Number(value);
    else return null;
  }
  return arm(bot, { budget: Number(budget), mind, difficulty: difficulty as DifficultyId, assumptions, continuations });
}

/** Arms of one key once, with the roles of all and the largest share of games. */
export function mergeArms(arms: readonly Arm[]): Arm[] {
  const merged = new Map<string, Arm>();
  for (const it of arms) {
    const same = merged.get(armKey(it));
    const percent = Math.max(it.percent, same?.percent ?? 0);
    merged.set(armKey(it), { ...it, percent, roles: [...new Set([...(same?.roles ?? []), ...it.roles])] });
  }
  return [...merged.values()];
}

/** Assumptions an arm is played under, in place of the level's own. */
export const assumptionsOf = ({ difficulty, assumptions }: Arm): Readonly<Partial<Record<AssumptionId, number>>> => ({
  ...DIFFICULTY[difficulty].assumptions,
  ...assumptions,
});
