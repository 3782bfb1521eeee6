/** The target table says what the games say: each target on games made to meet it, and to miss it by a known amount. */
import { describe, expect, test } from '@jest/globals';
import { type Arm, arm, armKey } from '../../../src/lab/arms';
import type { StudyGame } from '../../../src/lab/game-line';
import { type Report, reportOf } from '../../../src/lab/report';
import { formatMarkdown } from '../../../src/lab/report-markdown';
import { formatReport } from '../../../src/lab/report-text';
import { studyOf } from '../../../src/lab/study';
import { formatVerdict } from '../../../src/lab/wording';

const LEVEL = {
  contradictions: ['labour', 'peoples'],
  initiatives: ['strike', 'law'],
  endings: [
    { id: 'great', kind: 'great' },
    { id: 'fallen', kind: 'victory' },
    { id: 'cracked', kind: 'partial' },
    { id: 'dissolved', kind: 'defeat' },
  ],
} as const;
type EndingId = (typeof LEVEL.endings)[number]['id'];
const SCORES = { great: 30_000, victory: 20_000, partial: 10_000, defeat: 0 } as const;

/** A game of an arm, as usual but for what a test wants otherwise. */
function game(of: Arm, seed: number, ending: EndingId, given: Partial<StudyGame> = {}): StudyGame {
  const { kind } = LEVEL.endings.find(({ id }) => id === ending)!;
  return {
    ...{ arm: armKey(of), seed, ending, kind, turns: 4, score: SCORES[kind], tracks: [], shares: [], leader: 'left' },
    ...{ designated: '0011', propsDown: ending === 'cracked' ? 1 : 3, propsEver: 3, changes: 1, misreadings: 0 },
    ...{ kept: 0, broken: 0, ruptures: 0, tabled: ['strike', 'law'], carried: ['strike'], forfeits: 0, rest: null },
    commands: '',
    ...given,
  };
}

/** Games on seeds 1 to n, of which the first `wins` are won. */
const games = (of: Arm, wins: number, n: number, given: (i: number) => Partial<StudyGame> = () => ({})): StudyGame[] =>
  Array.from({ length: n }, (_, i) => game(of, i + 1, i < wins ? 'fallen' : 'cracked', given(i)));

const strong = arm('planner', { budget: 800, roles: ['strongest', 'ladder'] });
const report = (arms: readonly Arm[], played: readonly StudyGame[]): Report => reportOf(studyOf(arms, played), LEVEL);
const row = (of: Report, id: string) => of.targets.find((it) => it.id === id)!;

describe('win rates', () => {
  test.each([
    [650, 1000, 'met', true, 0, 'met'],
    [56, 100, 'met', false, 0, 'met, within error'],
    [52, 100, 'not met', false, 0.03, 'not met by 3 points, within error'],
    [30, 100, 'not met', true, 0.25, 'not met by 25 points'],
    [90, 100, 'not met', true, 0.15, 'not met by 15 points'],
  ])('%i won of %i', (wins, n, verdict, isSure, by, told) => {
    const found = row(report([strong], games(strong, wins, n)), 'strongest');
    expect(found).toMatchObject({ verdict, isSure });
    expect(found.by).toBeCloseTo(by, 10);
    expect(formatVerdict(found)).toBe(told);
  });
  test('without games nothing is measured, and nothing is met', () => {
    const { targets } = report([strong], []);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter(({ verdict }) => verdict !== 'not measured')).toEqual([]);
  });
  test('the same game twice counts once', () => {
    const played = games(strong, 3, 10);
    expect(row(report([strong], [...played, ...played]), 'strongest').measured.n).toBe(10);
  });
});

describe('the ladder', () => {
  const bots = ['random', 'beginner', 'quick', 'greedy', 'planner'].map((bot) => arm(bot, { roles: ['ladder'] }));
  /** The bot of rank r scores more than every weaker one on all but `upsets` of 20 seeds. */
  const played = (upsets: number) =>
    bots.flatMap((bot, rank) =>
      Array.from({ length: 20 }, (_, i) => game(bot, i, 'cracked', { score: i < upsets ? 100 - rank : 1000 + rank })),
    );
  test('has a class a bot when each clearly beats those below', () => {
    const found = report(bots, played(5));
    expect(found.ladder.classes).toEqual(bots.map(armKey));
    expect(row(found, 'classes')).toMatchObject({ verdict: 'met', by: 0 });
    expect(found.ladder.results[4]![0]).toMatchObject({ value: 0.75, n: 20 });
  });
  test('has one class when upsets are too many', () => {
    expect(row(report(bots, played(6)), 'classes')).toMatchObject({ verdict: 'not met', by: 4 });
  });
  test('a tie counts half', () => {
    const even = bots.slice(0, 2).flatMap((bot) => games(bot, 0, 8));
    expect(report(bots, even).ladder.results[1]![0]!.value).toBe(0.5);
  });
});

describe('the middle of the game', () => {
  test('is open where chances lie within 0.2 and 0.8, bounds included', () => {
    const open = arm('planner', { continuations: 10, roles: ['openness'] });
    const won = [0, 1, 2, 5, 8, 9, 10];
    const found = report(
      [open],
      games(open, 0, won.length, (i) => ({ rest: { played: 10, won: won[i]! } })),
    );
    expect(row(found, 'openness').measured).toMatchObject({ value: 3 / 7, n: 7 });
  });
});

describe('choice', () => {
  test('free designation is compared with a bound one by ratio', () => {
    const bound = arm('never-changes', { roles: ['never-changes'] });
    const found = report([strong, bound], [...games(strong, 60, 100), ...games(bound, 20, 100)]);
    expect(row(found, 'never-changes')).toMatchObject({ verdict: 'met' });
    expect(row(found, 'never-changes').measured.value).toBeCloseTo(3, 10);
  });
  test('changes are counted as in sixteen turns', () => {
    expect(row(report([strong], games(strong, 5, 20)), 'changes').measured.value).toBe(4);
  });
  test('initiatives: of the wins in which they were tabled, and of all wins', () => {
    const played = games(strong, 20, 40, (i) => ({
      tabled: i < 10 ? ['strike'] : ['strike', 'law'],
      carried: i === 12 ? ['strike', 'law'] : i < 16 ? ['strike'] : [],
    }));
    const found = report([strong], played);
    expect(row(found, 'most-carried')).toMatchObject({ verdict: 'not met', measured: { value: 0.8, n: 20 } });
    expect(row(found, 'most-carried').by).toBeCloseTo(0.1, 10);
    expect(row(found, 'least-carried')).toMatchObject({ verdict: 'met', measured: { value: 0.05, n: 20 } });
  });
  test('each contradiction has its share of turns, each pair of props its share of wins', () => {
    const played = games(strong, 10, 10, (i) => ({ designated: '0001', propsDown: [3, 3, 5, 6, 7][i % 5]! }));
    const found = report([strong], played);
    expect(row(found, 'contradictions').measured.value).toBe(0.25);
    expect(row(found, 'pairs').measured).toMatchObject({ value: 0.4, n: 10 });
    expect(row(found, 'pairs').note).toContain('all three 2');
  });
});

describe('needs', () => {
  test('a care is what its lack costs on the same seeds', () => {
    const blind = arm('blind-leadership', { roles: ['blind-leadership'] });
    const found = report([strong, blind], [...games(strong, 60, 100), ...games(blind, 40, 60)]);
    // On the sixty seeds both played, the free bot won all and the blind one forty.
    expect(row(found, 'blind-leadership').measured).toMatchObject({ n: 60 });
    expect(row(found, 'blind-leadership').measured.value).toBeCloseTo(1 / 3, 10);
  });
  test('an ending counts as reached by the arm that reaches it most', () => {
    const other = arm('random', { roles: ['random'] });
    const played = [
      ...games(strong, 50, 98),
      game(strong, 99, 'great'),
      game(strong, 100, 'great'),
      game(other, 1, 'cracked'),
    ];
    expect(row(report([strong, other], played), 'endings')).toMatchObject({
      verdict: 'not met',
      measured: { value: 0 },
    });
    const all = [...played, game(other, 2, 'dissolved')];
    expect(row(report([strong, other], all), 'endings')).toMatchObject({ verdict: 'met', measured: { value: 0.02 } });
  });
  test('the great event must not be commoner than the rarest other victory', () => {
    const great = (n: number) => Array.from({ length: n }, (_, i) => game(strong, 100 + i, 'great'));
    expect(row(report([strong], [...games(strong, 9, 20), ...great(9)]), 'great-event').verdict).toBe('met');
    expect(row(report([strong], [...games(strong, 9, 20), ...great(10)]), 'great-event').verdict).toBe('not met');
  });
});

describe('a report', () => {
  const found = report(
    [strong],
    games(strong, 60, 100, (i) => ({ forfeits: i === 0 ? 2 : 0 })),
  );
  test('tells every arm and target as text', () => {
    const text = formatReport(found);
    expect(text).toContain('planner~800/steward: won 60 % (50.2 to 69.1, n = 100)');
    expect(text).toContain('2 FORFEITS');
    expect(text.match(/; wanted /g)).toHaveLength(found.targets.length);
  });
  test('as Markdown names what remakes it, and keeps its columns', () => {
    const page = formatMarkdown([
      {
        report: found,
        making: {
          level: 'made',
          turns: 4,
          content: 'abc',
          rules: 'def',
          commands: ['npm run leviathan -- study run --seed 1'],
        },
      },
    ]);
    expect(page).toContain('npm run leviathan -- study run --seed 1');
    const rows = page.split('\n').filter((line) => /^\| [✔✗·]/.test(line));
    expect(rows).toHaveLength(found.targets.length);
    for (const line of rows) expect(line.split(' | ')).toHaveLength(5);
  });
});
