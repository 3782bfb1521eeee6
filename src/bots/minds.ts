/**
 * The Leviathan's four minds, by difficulty: one that does not look ahead, one that tries a few plans on the turn, one
 * that tries many, one that looks two turns deep. All obey the same rules and know what the bloc may know.
 */
import { type Difficulty, type Intention, type Match, TURN } from '../sim';
import type { LeviathanChoice, LeviathanMind, MindOptions } from './contract';
import { conceive, nextTurn, slantOf } from './intentions';
import { drawPlan } from './leviathan-policy';
import { type Depth, LeviathanSearch } from './leviathan-search';
import type { BotRandom } from './random';

export const MINDS: Readonly<Record<Difficulty, (options: MindOptions) => LeviathanMind>> = {
  apprentice: () => ({
    id: 'apprentice',
    describe: 'pursues an intention and draws moves by what the bloc needs, without looking ahead',
    plan: pursue,
  }),
  steward: (options) =>
    searching('steward', 'plays a few plans out to the end of the turn', options, { budget: 24, turns: 1 }),
  strategist: (options) =>
    searching('strategist', 'plays many plans out to the end of the turn', options, { budget: 900, turns: 1 }),
  sovereign: (options) =>
    searching('sovereign', 'plays very many plans out, two turns deep', options, { budget: 1600, turns: 2 }),
};

function pursue(m: Match, random: BotRandom, before: Intention | null): LeviathanChoice {
  const intention = nextTurn(before) ?? conceive(m, random);
  return { lines: drawPlan(m, random, slantOf(m.level, intention)), intention };
}

function searching(id: string, describe: string, { budget }: MindOptions, usual: Depth): LeviathanMind {
  const depth = { ...usual, budget: budget ?? usual.budget };
  let search: LeviathanSearch | null = null;
  return {
    id,
    describe,
    plan(m, random, before) {
      // Nothing has happened yet to look ahead from, and nobody should wait for the first page while a level is learnt.
      if (m.s[TURN] === 1) return pursue(m, random, before);
      if (search === null || !search.fits(m.level)) search = new LeviathanSearch(m);
      const { lines, intention } = search.best(m, nextTurn(before), depth, random);
      return { lines, intention };
    },
  };
}
