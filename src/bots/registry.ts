/** Every bot by its id: the one list that the command line, studies and tests choose from. */
import { didYouMean } from '../sim';
import type { FrontBot, FrontOptions, LeviathanMind, MindOptions } from './contract';
import { greedyAction } from './greedy-front';
import { MINDS } from './minds';
import { LEANING_BOTS } from './leanings';
import { planner } from './planner';
import { quickBot } from './quick-bot';
import { NAMING } from './quick-front';
import { randomAction } from './random-front';

const FRONTS: Readonly<Record<string, (options: FrontOptions) => FrontBot>> = {
  random: () => ({
    id: 'random',
    describe: 'plays legal actions at random',
    choose: (m, random) => ({ action: randomAction(m, random) }),
  }),
  greedy: () => ({
    id: 'greedy',
    describe: 'does the act after which, the turn ended, things look best',
    choose: (m, random) => ({ action: greedyAction(m, random) }),
  }),
  beginner: () =>
    quickBot('beginner', 'carries what looks good at a glance, and misjudges most of it', {
      shake: 85,
      designate: NAMING.judged,
    }),
  quick: () =>
    quickBot('quick', 'carries what looks best at a glance, without looking ahead', {
      shake: 0,
      designate: NAMING.judged,
    }),
  planner: (options) => planner('planner', 'searches whole turns in the worlds that fit what it sees', options),
  ...Object.fromEntries(
    Object.entries(LEANING_BOTS).map(([id, { describe, leaning }]) => [
      id,
      (options: FrontOptions) => planner(id, describe, options, leaning),
    ]),
  ),
};

/** Ids of the front's bots. */
export const FRONT_BOTS: readonly string[] = Object.keys(FRONTS);
/** Ids of the Leviathan's minds. */
export const LEVIATHAN_MINDS: readonly string[] = Object.keys(MINDS);

/** A bot for the front's seat, for one match at a time. Throws a RangeError on an id there is not. */
export function frontBot(id: string, options: FrontOptions = {}): FrontBot {
  return known(FRONTS, id, 'bot')(options);
}

/** A mind for the Leviathan's seat. Throws a RangeError on an id there is not. */
export function leviathanMind(id: string, options: MindOptions = {}): LeviathanMind {
  return known<(options: MindOptions) => LeviathanMind>(MINDS, id, 'mind')(options);
}

function known<T>(list: Readonly<Record<string, T>>, id: string, what: string): T {
  if (Object.hasOwn(list, id)) return list[id]!;
  const ids = Object.keys(list);
  throw new RangeError(`no ${what} "${id}": there are ${ids.join(', ')}${didYouMean(id, ids)}`);
}
