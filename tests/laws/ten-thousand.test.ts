/**
 * Ten thousand random games of the full level end without an error, with every law held: the cheap ones in each game,
 * the dear ones in the games of real-levels.test.ts. Half of them by the quick front, which keeps itself
 * together for longer, so that the later acts and every ending are looked at as well.
 */
import { expect, test } from '@jest/globals';
import { botRandom, frontBot, playPlan, randomAction } from '../../src/bots';
import {
  ENDING,
  isOver,
  type Match,
  newLedger,
  newMatch,
  PHASE,
  PHASE_AT,
  playAction,
  stateHash,
  TURN,
} from '../../src/sim';
import { realLevel } from '../helpers/levels';
import { isWithinBounds, sumsMatch } from './laws';

const GAMES = 10_000;
/** One in so many is played again from its seed, and must end in the same state. */
const AGAIN = 50;

const level = realLevel('inauguration');
const ledger = newLedger();
const quick = frontBot('quick');

test(`${GAMES} games`, () => {
  const ended = new Map<string, number>();
  let turns = 0;
  let entries = 0;
  for (let seed = 1; seed <= GAMES; seed++) {
    const match = playOut(seed);
    entries += match.ledger!.length;
    sumsMatch(newMatch(level, { seed }, { ledger: false }).s, match);
    expectEnded(match);
    turns += match.s[TURN]!;
    const ending = endingOf(match);
    ended.set(ending, (ended.get(ending) ?? 0) + 1);
    if (seed % AGAIN !== 0) continue;
    const hash = stateHash(match);
    if (stateHash(playOut(seed)) !== hash) throw new Error(`seed ${seed} does not play again the same`);
  }
  expect([...ended.values()].reduce((a, b) => a + b)).toBe(GAMES);
  expect(ended.size).toBeGreaterThan(5);
  expect(turns / GAMES).toBeGreaterThan(8);
  expect(entries / GAMES).toBeGreaterThan(1000);
}, 120_000);

function playOut(seed: number): Match {
  ledger.length = 0;
  const match = newMatch(level, { seed }, { ledger });
  const random = botRandom(seed);
  for (let acts = 0; !isOver(match); acts++) {
    if (acts > 2000) throw new Error(`seed ${seed} does not end`);
    if (match.s[PHASE_AT] === PHASE.plan) {
      isWithinBounds(match);
      playPlan(match, random);
    } else playAction(match, seed % 2 === 0 ? randomAction(match, random) : quick.choose(match, random).action);
  }
  return match;
}

const endingOf = (match: Match): string => match.level.endings[match.s[ENDING]! - 1]?.id ?? 'none';

function expectEnded(match: Match): void {
  isWithinBounds(match);
  if (endingOf(match) === 'none') throw new Error('over without an ending');
  if (match.s[TURN]! > level.turns) throw new Error(`turn ${match.s[TURN]} of ${level.turns}`);
}
