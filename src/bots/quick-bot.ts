/** The quick front as a bot of its own: no search, only judgement, well kept or badly shaken. */
import { ACTION, type Action, copyMatch, type Match, packAction, refusalOf, sampleHidden, TURN } from '../sim';
import type { Choice, FrontBot } from './contract';
import { FREE } from './leaning';
import { type Manner, QuickFront } from './quick-front';
import type { BotRandom } from './random';

const END_TURN = packAction(ACTION.endTurn);

/** A front bot that plays every turn in one manner. */
export function quickBot(id: string, describe: string, manner: Manner): FrontBot {
  return new QuickBot(id, describe, manner);
}

class QuickBot implements FrontBot {
  readonly id: string;
  readonly describe: string;
  private readonly manner: Manner;
  private quick: QuickFront | null = null;
  private match: Match | null = null;
  private turn = 0;
  private at = 0;

  constructor(id: string, describe: string, manner: Manner) {
    this.id = id;
    this.describe = describe;
    this.manner = manner;
  }

  choose(m: Match, random: BotRandom): Choice {
    if (this.match !== m || this.turn !== m.s[TURN] || this.quick === null) this.decide(m, random);
    const { done, count } = this.quick!;
    while (this.at < count) {
      const action = done[this.at++]! as Action;
      if (refusalOf(m, action) === null) return { action };
    }
    this.match = null;
    return { action: END_TURN };
  }

  private decide(m: Match, random: BotRandom): void {
    if (this.match?.level !== m.level || this.quick === null) this.quick = new QuickFront(m.level, FREE);
    const world = copyMatch(m);
    sampleHidden(world, random(1 << 20));
    this.quick.decide(world, random, this.manner);
    this.match = m;
    this.turn = m.s[TURN]!;
    this.at = 0;
  }
}
