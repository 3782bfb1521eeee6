/** The documents name every option of the commands that play games and every field of what they print as data, and no other. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FRONT_BOTS, LEVIATHAN_MINDS } from '../../../src/bots';
import { reportOf } from '../../../src/cli/bench-report';
import { helpOf } from '../../../src/cli/help';
import { arm, playArm, rangesFor, sensitivityOf, sensitivityPlan, studyOf } from '../../../src/lab';
import { prepareLevel } from '../../../src/sim';
import { CommandLine, ROOT } from '../../helpers/command-line';
import { madeLevel } from '../../helpers/made-level';

const STUDIES = fs.readFileSync(path.join(ROOT, 'docs/studies.md'), 'utf8');
const BENCHMARKS = fs.readFileSync(path.join(ROOT, 'docs/benchmarks.md'), 'utf8');
const leviathan = new CommandLine();
let home = '';
beforeAll(() => {
  leviathan.build();
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'documented-'));
}, 120_000);
afterAll(() => {
  leviathan.remove();
  fs.rmSync(home, { recursive: true, force: true });
});

/** Kept by ids, which are the level's. */
const BY_ID = ['endings', 'tracks'];
const isInterval = (value: object): boolean => Object.keys(value).join() === 'value,low,high,n';

/** Paths of a value's fields; intervals, and what is kept by ids, are one field. */
function fieldsOf(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((it) => (Array.isArray(it) ? [] : fieldsOf(it, `${at}[]`)));
  if (typeof value !== 'object' || value === null || isInterval(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = at === '' ? key : `${at}.${key}`;
    return BY_ID.includes(key) || key === 'bounds' ? [here] : [here, ...fieldsOf(inner, here)];
  });
}
const each = (fields: readonly string[]): string[] => [...new Set(fields)].sort();

/** What the first column of a section's table names. */
function documented(text: string, heading: string): string[] {
  const section = text.split(/^#{2,3} /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const cells = [...section.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell);
  return each(cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)));
}

/** What a command prints as data. */
function printed(...args: readonly string[]): unknown {
  const { status, out, err } = leviathan.run([...args, '--json']);
  if (status !== 0) throw new Error(err);
  return JSON.parse(out);
}
const LEVEL = ['--level', 'first-assembly'] as const;

describe('fields', () => {
  test('simulate', () => {
    const report = printed('simulate', ...LEVEL, '--games', '2') as { forfeits: unknown[] };
    expect(report.forfeits).toEqual([]);
    const forfeit = { seat: 'front', turn: 1, at: 0, cause: 'late', detail: '', seed: 1 };
    expect(documented(STUDIES, 'simulate')).toEqual(each(fieldsOf({ ...report, forfeits: [forfeit] })));
  }, 60_000);

  test('study report and what-if', () => {
    const folder = path.join(home, 'study');
    const report = printed('study', 'run', ...LEVEL, '--plan', 'random,beginner', '--games', '3', '--out', folder);
    expect(Object.keys(report as object)).toEqual(['first-assembly']);
    const [whole] = Object.values(report as object);
    expect(documented(STUDIES, 'study report')).toEqual(each(fieldsOf(whole)));
    const file = path.join(home, 'game.json');
    leviathan.run(['study', 'replay', folder, '--seed', '1', '--arm', 'random/steward', '--out', file]);
    const odds = printed('study', 'what-if', '--replay', file, '--turn', '2', '--games', '1', '--bot', 'random');
    expect(documented(STUDIES, 'study what-if')).toEqual(each(fieldsOf(odds)));
  }, 120_000);

  test('study sensitivity', () => {
    // Short and narrow: each of its turnings is another level, which the Leviathan learns anew.
    const level = prepareLevel(madeLevel({ turns: 3, theatres: 1, events: 20 }));
    const base = arm('random');
    const ranges = rangesFor(level, base, [{ id: 'debtWeight', rival: 60, min: 0, max: 200 }]);
    const { arms } = sensitivityPlan(base, ranges);
    const games = arms.flatMap((it) => [1, 2].map((seed) => playArm(level, it, seed)));
    const found = sensitivityOf(studyOf(arms, games), base, ranges);
    expect(found.rows.length).toBeGreaterThan(2);
    expect(documented(STUDIES, 'study sensitivity')).toEqual(each(fieldsOf(found)));
  });

  test('bench', () => {
    const round = { games: 1, gamesWithLedger: 1, yardstick: 1 };
    const rates = { turns: 1, playouts: 1, fourTurnPlayouts: 1, plannerGames: 1, plannerFourTurns: 1, restores: 1 };
    const others = { turnsWithFewEvents: 1, turnsWithManyEvents: 1, twoWorkers: 1 };
    const report = reportOf({ level: 'x', rounds: [round], ...rates, ...others });
    expect(documented(BENCHMARKS, 'What `--json` prints')).toEqual(each(fieldsOf(report)));
  });
});

describe('options', () => {
  const optionsOf = (help: string): string[] => each([...help.matchAll(/--[a-z-]+/g)].map(([name]) => name));

  test('of simulate and study', () => {
    const help = ['simulate', 'study'].map((name) => helpOf([name])!.replace(/^usage.*/, '')).join('');
    const table = documented(STUDIES, 'Options').flatMap((name) => optionsOf(name));
    expect(optionsOf(help).length).toBeGreaterThan(15);
    expect(each(table)).toEqual(optionsOf(help).filter((name) => name !== '--'));
  });

  test('of bench', () => {
    const help = optionsOf(helpOf(['bench'])!.replace(/^usage.*/, ''));
    expect(help.length).toBeGreaterThan(3);
    expect(help.filter((name) => !BENCHMARKS.split('## Options')[1]!.includes(`\`${name}`))).toEqual([]);
  });
});

test('who may sit where: every mind, and a bot for each constituent, seated as the document says', () => {
  const section = STUDIES.split('## Who plays')[1]!.split('\n## ')[0]!;
  expect(LEVIATHAN_MINDS.filter((id) => !section.includes(`\`${id}\``))).toEqual([]);
  const commands = [...section.matchAll(/^npm run leviathan -- (simulate .*?) +#/gm)].map(([, call = '']) => call);
  const seated = commands.map((call) => / --(?:bot|leviathan) ([a-z]+)/.exec(call)![1]!);
  expect(seated).toEqual(['left', 'democratic', 'capital', 'sovereign']);
  expect(seated.slice(0, 3).filter((id) => !FRONT_BOTS.includes(id))).toEqual([]);
  for (const call of commands) {
    const quick = call.replace(/--games \d+/, '--games 1').replace('--bot', '--budget 20 --bot');
    const { status, err } = leviathan.run([...quick.split(' '), ...LEVEL]);
    expect([status, err]).toEqual([0, '']);
  }
}, 120_000);
