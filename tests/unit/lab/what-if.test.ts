/** What if: every option is tried with the same luck, the match itself is untouched, and the odds add up. */
import { describe, expect, test } from '@jest/globals';
import { arm } from '../../../src/lab/arms';
import { doJob } from '../../../src/lab/jobs';
import { nameOption, optionsAt } from '../../../src/lab/options';
import { playRest, type RestOfGame, withOtherLuck } from '../../../src/lab/rest';
import { rangesFor, sensitivityOf, sensitivityPlan, turnings } from '../../../src/lab/sensitivity';
import { studyOf } from '../../../src/lab/study';
import { AS_PLAYED, trialsAt, whatIfJobs, whatIfOdds } from '../../../src/lab/what-if';
import { playArm } from '../../../src/lab/play-arm';
import {
  atDifficulty,
  type Command,
  commandOf,
  copyMatch,
  legalActions,
  type Match,
  newMatch,
  play,
  prepareLevel,
  stateHash,
  turnOf,
} from '../../../src/sim';
import { madeLevel } from '../../helpers/made-level';
import { randomGame } from '../../helpers/random-game';

const level = prepareLevel(madeLevel({ turns: 6, theatres: 2, events: 20 }));
const random = arm('random');
type Answer = RestOfGame & { readonly option: string };

/** A game as it stood when the front could decide on a turn, the commands before it and those of that turn. */
function moment(seed: number, turn: number): { match: Match; before: Command[]; played: Command[] } {
  const { commands } = randomGame(level, seed);
  const match = newMatch(level, { seed });
  const before: Command[] = [];
  for (const command of commands) {
    if (turnOf(match) >= turn && command.kind !== 'plan') break;
    play(match, command);
    before.push(command);
  }
  const rest = commands.slice(before.length);
  return { match, before, played: rest.slice(0, rest.findIndex(({ kind }) => kind === 'end-turn') + 1) };
}

describe('options', () => {
  test('are all legal, each once, and leave the match as it was', () => {
    let tried = 0;
    const kinds = new Set<string>();
    for (let seed = 1; seed <= 25; seed++) {
      const { match, played } = moment(seed, 2);
      const hash = stateHash(match);
      const options = optionsAt(match, played);
      expect(new Set(options.map(({ command }) => nameOption(command))).size).toBe(options.length);
      for (const { answers, command } of options) {
        const copy = copyMatch(match);
        for (const answer of answers) expect(play(copy, answer)).toBeNull();
        expect(play(copy, command)).toBeNull();
        kinds.add(command.kind);
        tried++;
      }
      expect(stateHash(match)).toBe(hash);
    }
    expect(tried).toBeGreaterThan(200);
    expect([...kinds]).toEqual(expect.arrayContaining(['choose', 'designate', 'carry', 'end-turn']));
  });
  test('name each answer once where a rupture and an event stand together', () => {
    let together = 0;
    for (let seed = 1; together < 3 && seed <= 200; seed++)
      randomGame(level, seed, (match) => {
        const kinds = new Set(legalActions(match).map((action) => commandOf(match, action).kind));
        if (!kinds.has('rupture') || !kinds.has('choose')) return;
        together++;
        const names = optionsAt(match, []).map(({ command }) => nameOption(command));
        expect(names).toEqual([...new Set(names)]);
      });
    expect(together).toBeGreaterThanOrEqual(3);
  });
});

describe('the rest of a match', () => {
  test('is the same under the same luck, and leaves the match as it was', () => {
    const { match } = moment(3, 3);
    const hash = stateHash(match);
    expect(playRest(match, random, { luck: 5 })).toEqual(playRest(match, random, { luck: 5 }));
    const scores = new Set(Array.from({ length: 20 }, (_, luck) => playRest(match, random, { luck }).score));
    expect(scores.size).toBeGreaterThan(5);
    expect(stateHash(match)).toBe(hash);
  });
  test('other luck changes the generator and nothing else', () => {
    const { match } = moment(4, 2);
    const other = withOtherLuck(match, 9);
    const changed = [...match.s].flatMap((value, at) => (value === other.s[at] ? [] : [at]));
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThanOrEqual(4);
  });
});

describe('a what-if', () => {
  const { match, before, played } = moment(6, 2);
  const start = { seed: 6, before, arm: random };
  const trials = trialsAt(match, played);
  const jobs = whatIfJobs(trials, start, 8, 100);
  const results = jobs.map((job) => JSON.parse(doJob(level, job)) as Answer);
  const odds = whatIfOdds(trials, results);
  test('tries every option as often, the decision as played first', () => {
    expect(odds.map(({ option }) => option)).toEqual(trials.map(({ option }) => option));
    expect(odds[0]).toMatchObject({ option: AS_PLAYED, change: null });
    expect(odds.length).toBeGreaterThan(4);
    for (const it of odds) {
      expect(it.won.n).toBe(8);
      const sum = Object.values(it.endings).reduce((total, { value }) => total + value, 0);
      expect(sum).toBeCloseTo(1, 10);
    }
    for (const it of odds.slice(1)) expect(it.change?.n).toBe(8);
  });
  test('compares an option that is the decision itself as the same', () => {
    const twins = [trials[0]!, { option: 'twin', first: trials[0]!.first }];
    const answers = whatIfJobs(twins, start, 6, 0).map((job) => JSON.parse(doJob(level, job)) as Answer);
    const found = whatIfOdds(twins, answers.reverse());
    expect(found[1]!.change?.value).toBe(0);
    expect(found[1]!.scoreChange).toMatchObject({ value: 0, low: 0, high: 0 });
  });
});

describe('sensitivity', () => {
  const ranges = [
    { id: 'debtWeight', value: 100, rival: 60, min: 0, max: 200 },
    { id: 'loadNeeded', value: 37, rival: 50, min: 37, max: 50 },
  ] as const;
  test('turns each assumption one at a time, and the theory whole; what changes nothing is left out', () => {
    expect(turnings(random, ranges).map(({ name }) => name)).toEqual([
      'rival theory, whole',
      'debtWeight 100 → 60 (rival)',
      'debtWeight 100 → 0 (min)',
      'debtWeight 100 → 200 (max)',
      'loadNeeded 37 → 50 (rival)',
    ]);
    expect(turnings(random, ranges)[0]!.arm.assumptions).toEqual({ debtWeight: 60, loadNeeded: 50 });
  });
  test('starts from the values of the level as it is played at that difficulty', () => {
    const eased = rangesFor(level, arm('random', { difficulty: 'apprentice' }), ranges);
    expect(eased[0]!.value).toBe(atDifficulty(level, 'apprentice').assumptions.debtWeight);
    expect(eased[0]!.value).toBeLessThan(level.assumptions.debtWeight);
    expect(rangesFor(level, random, ranges)[0]!.value).toBe(level.assumptions.debtWeight);
  });
  test('compares on the same seeds, the strongest change of each first after the whole', () => {
    const { arms } = sensitivityPlan(random, ranges);
    // Short and narrow: each turning is another level, which the Leviathan learns anew.
    const short = prepareLevel(madeLevel({ turns: 3, theatres: 1, events: 20 }));
    const games = arms.flatMap((it) => [1, 2, 3, 4].map((seed) => playArm(short, it, seed)));
    const { base, rows } = sensitivityOf(studyOf(arms, games), random, ranges);
    expect(base.n).toBe(4);
    expect(rows).toHaveLength(5);
    expect(rows[0]!.name).toBe('rival theory, whole');
    const sizes = rows.slice(1).map(({ scoreChange }) => Math.abs(scoreChange.value));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(Math.max(...sizes)).toBeGreaterThan(0);
  });
});
