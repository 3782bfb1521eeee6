/** A game of a study: the same from the same seed, kept in a line, read back, and told when the line is not one. */
import { describe, expect, test } from '@jest/globals';
import { arm, armKey, armOfKey } from '../../../src/lab/arms';
import { formatCommands, parseCommands } from '../../../src/lab/command-tokens';
import { formatCsv } from '../../../src/lab/csv';
import { formatGame, parseGame, type StudyGame } from '../../../src/lab/game-line';
import { measureGame } from '../../../src/lab/measure';
import { playArm } from '../../../src/lab/play-arm';
import { type Command, CONTRADICTIONS, ENDING, prepareLevel } from '../../../src/sim';
import { madeLevel } from '../../helpers/made-level';
import { randomGame } from '../../helpers/random-game';

const level = prepareLevel(madeLevel({ turns: 6, events: 20 }));
const random = arm('random');

describe('commands in short', () => {
  test('come back as they were, whole games of them', () => {
    const kinds = new Set<string>();
    for (let seed = 1; seed <= 60; seed++) {
      const { commands } = randomGame(level, seed);
      for (const { kind } of commands) kinds.add(kind);
      expect(parseCommands(formatCommands(commands))).toEqual(commands);
    }
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['carry', 'choose', 'designate', 'end-turn', 'investigate', 'plan', 'promise']),
    );
  });
  test.each<[string, Command]>([
    ['r=unions.part', { kind: 'rupture', current: 'unions', way: 'part' }],
    ['n=unions.pay', { kind: 'refuse', current: 'unions', demand: 'pay' }],
    ['a=split...lord-of-the-feed', { kind: 'carry', initiative: 'split', lord: 'lord-of-the-feed' }],
    ['a=widen....tariffs', { kind: 'carry', initiative: 'widen', fissure: 'tariffs' }],
    ['i=tariffs', { kind: 'investigate', fissure: 'tariffs' }],
    ['i=3', { kind: 'investigate', rumour: 3 }],
    ['p=', { kind: 'plan', moves: [] }],
    [
      'p=buy.feed+raid.cloud.europe.data',
      {
        kind: 'plan',
        moves: [
          { move: 'buy', lord: 'feed' },
          { move: 'raid', lord: 'cloud', theatre: 'europe', layer: 'data' },
        ],
      },
    ],
  ])('%s', (word, command) => {
    expect(formatCommands([command])).toBe(word);
    expect(parseCommands(word)).toEqual([command]);
  });
  test('an unknown word is none', () => {
    expect(parseCommands('e z=what e')).toBeNull();
    expect(parseCommands('d=a=b')).toBeNull();
  });
});

describe('an arm', () => {
  const unusual = arm('planner', {
    budget: 800,
    mind: 'steward~50',
    difficulty: 'strategist',
    assumptions: { loadNeeded: 50, debtWeight: 60 },
    continuations: 12,
  });
  test('is known by its key', () => {
    expect(armKey(unusual)).toBe('planner~800/strategist/mind=steward~50/debtWeight=60/loadNeeded=50/rest=12');
    expect(armOfKey(armKey(unusual))).toEqual(unusual);
  });
  test.each(['', 'planner', 'planner/hardest', 'planner~x/steward', 'planner/steward/gravity=9'])(
    '"%s" is none',
    (key) => expect(armOfKey(key)).toBeNull(),
  );
});

describe('a game', () => {
  test('is the same from the same seed, and another from another', () => {
    expect(playArm(level, random, 7)).toEqual(playArm(level, random, 7));
    expect(playArm(level, random, 7).commands).not.toBe(playArm(level, random, 8).commands);
  });
  test('is measured as it was played', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { match, commands } = randomGame(level, seed);
      const measures = measureGame(level, seed, commands);
      expect(measures.ending).toBe(level.endings[match.s[ENDING]! - 1]!.id);
      expect(measures.designated).toHaveLength(commands.filter(({ kind }) => kind === 'end-turn').length);
      expect(measures.carried).toEqual(commands.flatMap((it) => (it.kind === 'carry' ? [it.initiative] : [])));
      expect(measures.tabled).toEqual(expect.arrayContaining([...new Set(measures.carried)]));
    }
  });
  test('cut short is refused', () => {
    const { commands } = randomGame(level, 3);
    expect(() => measureGame(level, 3, commands.slice(0, -1))).toThrow('seed 3 stops');
    expect(() => measureGame(level, 4, commands)).toThrow();
  });
  test('played on from its middle says how often that was won', () => {
    const { rest } = playArm(level, arm('random', { continuations: 5 }), 2);
    expect(rest?.played).toBe(5);
    expect(rest?.won).toBeGreaterThanOrEqual(0);
  });
});

describe('a line', () => {
  const game = playArm(level, random, 5);
  test('is read back whole', () => expect(parseGame(formatGame(game))).toEqual(game));
  test.each<[string, (it: Record<string, unknown>) => void, string]>([
    ['a missing number', (it) => void delete it['score'], 'score is missing or wrong'],
    ['a number that is text', (it) => void Object.assign(it, { turns: '9' }), 'turns is missing or wrong'],
    ['an unknown kind of ending', (it) => void Object.assign(it, { kind: 'draw' }), 'no ending is "draw"'],
    ['no arm', (it) => void Object.assign(it, { arm: 'x' }), 'no arm is "x"'],
    [
      'more won than played',
      (it) => void Object.assign(it, { rest: { played: 1, won: 2 } }),
      'rest is missing or wrong',
    ],
  ])('with %s is told', (_, change, problem) => {
    const copy = JSON.parse(formatGame(game)) as Record<string, unknown>;
    change(copy);
    expect(parseGame(JSON.stringify(copy))).toBe(problem);
  });
  test('cut anywhere is told', () => {
    const line = formatGame(game);
    for (let at = 0; at < line.length; at += 37) expect(typeof parseGame(line.slice(0, at))).toBe('string');
  });
});

test('the table of games is the same whatever order they came in, one row a game', () => {
  const games: StudyGame[] = [3, 1, 2].map((seed) => playArm(level, random, seed));
  const csv = formatCsv(games, CONTRADICTIONS);
  expect(formatCsv([...games].reverse(), CONTRADICTIONS)).toBe(csv);
  const [head, ...rows] = csv
    .trimEnd()
    .split('\n')
    .map((row) => row.split(','));
  expect(rows.map((row) => row[head!.indexOf('seed')])).toEqual(['1', '2', '3']);
  for (const row of rows) expect(row).toHaveLength(head!.length);
});
