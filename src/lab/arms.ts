/**
 * An arm of a study: one player of the front against the Leviathan at one difficulty. Every arm plays the same seeds. Its
 * key says all that decides how a seed plays out, so that games of two studies can be told apart or counted once.
 */
import { underAssumptions } from '../bots';
import {
  ASSUMPTIONS,
  type AssumptionId,
  atDifficulty,
  DIFFICULTIES,
  type Difficulty,
  type Level,
  USUAL_DIFFICULTY,
} from '../sim';
import type { Role } from './roles';

export interface Arm {
  readonly bot: string;
  /** Playouts a turn, for a bot that searches; 0: its own. */
  readonly budget: number;
  readonly difficulty: Difficulty;
  /** The Leviathan's mind, `name` or `name~playouts`; that of the difficulty unless a study says otherwise. */
  readonly mind: string;
  /** Assumptions turned, beside what the difficulty does. */
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
  const difficulty = given.difficulty ?? USUAL_DIFFICULTY;
  return {
    bot,
    budget: 0,
    mind: difficulty,
    assumptions: {},
    continuations: 0,
    percent: 100,
    roles: [],
    ...given,
    difficulty,
  };
}

/** `bot~budget/difficulty`, then what is unusual: `/mind=steward~50`, `/debtWeight=60`, `/rest=20`. */
export function armKey({ bot, budget, mind, difficulty, assumptions, continuations }: Arm): string {
  const changed = ASSUMPTIONS.filter((id) => assumptions[id] !== undefined).map((id) => `${id}=${assumptions[id]}`);
  return [
    budget > 0 ? `${bot}~${budget}` : bot,
    difficulty,
    ...(mind === difficulty ? [] : [`mind=${mind}`]),
    ...changed,
    ...(continuations > 0 ? [`rest=${continuations}`] : []),
  ].join('/');
}

/** The arm a key stands for, without its roles; null when it stands for none. */
export function armOfKey(key: string): Arm | null {
  const [front = '', difficulty = '', ...rest] = key.split('/');
  const [bot = '', budget = '0', ...stray] = front.split('~');
  if (bot === '' || stray.length > 0 || !/^\d+$/.test(budget)) return null;
  if (!(DIFFICULTIES as readonly string[]).includes(difficulty)) return null;
  const assumptions: Partial<Record<AssumptionId, number>> = {};
  let mind = difficulty;
  let continuations = 0;
  for (const part of rest) {
    const [name = '', value = ''] = part.split('=');
    if (name === 'mind') mind = value;
    else if (!/^\d+$/.test(value)) return null;
    else if (name === 'rest') continuations = Number(value);
    else if ((ASSUMPTIONS as readonly string[]).includes(name)) assumptions[name as AssumptionId] = Number(value);
    else return null;
  }
  return arm(bot, { budget: Number(budget), mind, difficulty: difficulty as Difficulty, assumptions, continuations });
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

/** The level as an arm plays it. */
export function levelOf(level: Level, { difficulty, assumptions }: Arm): Level {
  const played = atDifficulty(level, difficulty);
  return Object.keys(assumptions).length === 0 ? played : underAssumptions(played, assumptions);
}
