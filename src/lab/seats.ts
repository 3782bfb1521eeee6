/** Who sits where: fresh players for one match, since a bot may keep a plan between its calls. */
import { type FrontBot, frontBot, type LeviathanMind, leviathanMind } from '../bots';
import type { Arm } from './arms';

/** `name` or `name~budget`, budget in playouts a turn; 0: its own. */
export interface Player {
  readonly id: string;
  readonly budget: number;
}

/** Throws a RangeError on playouts that are no number: a bot left to its own would play another game than was asked for. */
export function playerOf(text: string): Player {
  const [, id, budget = '0'] = /^([^~]+)(?:~(\d{1,7}))?$/.exec(text) ?? [];
  if (id === undefined) throw new RangeError(`"${text}": expected a name, or name~playouts with a whole number`);
  return { id, budget: Number(budget) };
}

/** Throws a RangeError on a bot or mind there is not, and on playouts that are no number. */
export function seats({ bot, budget, mind }: Pick<Arm, 'bot' | 'budget' | 'mind'>): {
  readonly front: FrontBot;
  readonly leviathan: LeviathanMind;
} {
  const opponent = playerOf(mind);
  return {
    front: frontBot(bot, budget > 0 ? { budget } : {}),
    leviathan: leviathanMind(opponent.id, opponent.budget > 0 ? { budget: opponent.budget } : {}),
  };
}
