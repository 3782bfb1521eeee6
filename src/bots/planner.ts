/** The front played by search: it settles a whole turn, does it act by act, and thinks again when things turn out otherwise. */
import { ACTION, type Action, type Match, packAction, refusalOf, TURN } from '../sim';
import type { Candidate } from './candidates';
import type { Choice, FrontBot, FrontOptions } from './contract';
import { FREE, type Leaning } from './leaning';
import type { BotRandom } from './random';
import { reasonOf } from './reasons';
import { Search } from './search';

const USUAL_BUDGET = 400;
const END_TURN = packAction(ACTION.endTurn);

export function planner(id: string, describe: string, options: FrontOptions, leaning: Leaning = FREE): FrontBot {
  return new Planner(id, describe, options.budget ?? USUAL_BUDGET, leaning);
}

class Planner implements FrontBot {
  readonly id: string;
  readonly describe: string;
  private readonly budget: number;
  private readonly leaning: Leaning;
  private search: Search | null = null;
  /** What is settled for this turn, where it has got to, and the match and turn it was settled for. */
  private settled: Candidate | null = null;
  private at = 0;
  private match: Match | null = null;
  private turn = 0;

  constructor(id: string, describe: string, budget: number, leaning: Leaning) {
    this.id = id;
    this.describe = describe;
    this.budget = budget;
    this.leaning = leaning;
  }

  choose(m: Match, random: BotRandom): Choice {
    if (this.settled === null || this.match !== m || this.turn !== m.s[TURN]) this.think(m, random);
    const action = this.next(m);
    if (action === END_TURN) this.settled = null;
    const why = reasonOf(m, action);
    return why === undefined ? { action } : { action, why };
  }

  private next(m: Match): Action {
    const { actions, length } = this.settled!;
    while (this.at < length) {
      const action = actions[this.at++]! as Action;
      if (refusalOf(m, action) === null) return action;
    }
    return END_TURN;
  }

  private think(m: Match, random: BotRandom): void {
    if (this.search === null || !this.search.fits(m.level)) this.search = new Search(m, this.leaning);
    this.settled = this.search.best(m, this.budget, random)[0]!;
    this.at = 0;
    this.match = m;
    this.turn = m.s[TURN]!;
  }
}
