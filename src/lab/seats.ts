/** Who sits where: fresh players for one match, since a bot may keep a plan between its calls. */
import { type FrontBot, frontBot, type LeviathanMind, leviathanMind } from '../bots';
import type { Arm } from './arms';

/** `name` or `name~budget`, budget in playouts a turn. */
export interface Player {
  readonly id: string;
  readonly budget: number;
}

export function playerOf(text: string): Player {
  const [id = '', budget = '0'] = text.split('~');
  return { id, budget: Number(budget) };
}

/** Throws a RangeError on a bot or mind there is not. */
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
