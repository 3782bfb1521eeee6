/** Pins: what the command line says of levels and games, and its exit codes: 0 well, 1 found wanting, 2 called wrongly. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CATALOGUE_IDS } from '../../../src/level';
import { CommandLine, ROOT } from '../../helpers/command-line';

const leviathan = new CommandLine();
let home = '';
beforeAll(() => {
  leviathan.build();
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'leviathan-'));
  fs.cpSync(path.join(ROOT, 'levels'), path.join(home, 'levels'), { recursive: true });
}, 120_000);
afterAll(() => {
  leviathan.remove();
  fs.rmSync(home, { recursive: true, force: true });
});

/** Runs where one file of the levels has been changed, then puts it back. */
function withLevelFile<T>(file: string, from: string, to: string, look: () => T): T {
  const at = path.join(home, 'levels', file);
  const text = fs.readFileSync(at, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  fs.writeFileSync(at, text.replace(from, to));
  try {
    return look();
  } finally {
    fs.writeFileSync(at, text);
  }
}

describe('check', () => {
  test('every level checks, with its counts', () => {
    const { status, out } = leviathan.run(['check']);
    expect(out).toMatch(/^first-assembly checks: 10 turns, \d+ initiatives/m);
    expect(out).toMatch(/^inauguration checks: 16 turns, \d+ initiatives.*en \+ fr/m);
    expect(status).toBe(0);
  });

  test('a fault is told at its file, line and column, with the nearest name; the exit code is 1', () => {
    const told = withLevelFile('inauguration/level.yaml', 'unity: 55', 'unitty: 55', () =>
      leviathan.run(['check', 'inauguration'], home),
    );
    const lines = fs.readFileSync(path.join(ROOT, 'levels/inauguration/level.yaml'), 'utf8').split('\n');
    const line = lines.findIndex((it) => it.includes('unity: 55')) + 1;
    expect(told.out).toMatch(
      new RegExp(`^levels/inauguration/level\\.yaml:${line}:3 error unknown-key: .*did you mean "unity"`, 'm'),
    );
    expect(told.out).toContain('inauguration does not check');
    expect(told.status).toBe(1);
  });

  test('a level that is nowhere', () => {
    const { status, err } = leviathan.run(['check', 'inaugration']);
    expect(err).toContain('did you mean "inauguration"?');
    expect(status).toBe(2);
  });

  test('a folder without levels', () => {
    const { status, err } = leviathan.run(['check'], os.tmpdir());
    expect(err).toContain('no levels folder here');
    expect(status).toBe(2);
  });
});

describe('simulate', () => {
  const args = ['simulate', '--level', 'first-assembly', '--bot', 'random', '--games', '30', '--json'];

  test('the same seed gives the same figures, another seed others', () => {
    const [one, again, other] = [['7'], ['7'], ['8']].map(([seed]) => leviathan.run([...args, '--seed', seed!]));
    expect(one).toEqual(again);
    expect(one!.status).toBe(0);
    expect(other!.out).not.toBe(one!.out);
  });

  test('endings, lengths and final numbers of as many games as asked', () => {
    const report = JSON.parse(leviathan.run([...args, '--seed', '7']).out) as Record<string, never>;
    expect(report).toMatchObject({ level: 'first-assembly', bot: 'random', games: 30, seed: 7 });
    expect(Object.values<number>(report['endings']!).reduce((a, b) => a + b)).toBe(30);
    expect(report['meanTurns']).toBeGreaterThan(1);
    expect(Object.keys(report['tracks']!)).toContain('social-base');
    expect(leviathan.run(args.slice(0, -1)).out).toMatch(/first-assembly, random front.*30 games from seed 1/);
  });

  test('a level that does not check is not played', () => {
    const told = withLevelFile('first-assembly/level.yaml', 'turns: 10', 'turns: five', () =>
      leviathan.run(args, home),
    );
    expect(told.err).toMatch(/first-assembly\/level\.yaml:\d+:\d+/);
    expect([told.status, told.out]).toEqual([2, '']);
  });
});

describe('coverage', () => {
  test('every id of the catalogue, where it is in play and cited by what', () => {
    const { status, out } = leviathan.run(['coverage', '--json']);
    const cited = JSON.parse(out) as Record<string, Record<string, string[]>>;
    expect(Object.keys(cited)).toEqual([...CATALOGUE_IDS]);
    expect(Object.keys(cited).length).toBe(88);
    expect(cited['D38']!['rules']).toContain('rule debt');
    expect(cited['D54']!['inauguration']!.join()).toContain('ending');
    expect(status).toBe(0);
  });

  test('in plain words, with a count and what is missing', () => {
    expect(leviathan.run(['coverage']).out).toMatch(/^\d+ of 88 in play/m);
  });
});

describe('what is generated of the level format', () => {
  test('is fresh', () => expect(leviathan.run(['schema', '--check'])).toMatchObject({ status: 0, err: '' }));

  test('is told when it is stale', () => {
    const { status, err } = leviathan.run(['schema', '--check'], home);
    expect(err).toContain('docs/level-format.md is stale');
    expect(status).toBe(1);
  });
});

describe('called wrongly', () => {
  test.each([
    [['simulat'], 'did you mean "simulate"?'],
    [['simulate', '--gaems', '5'], 'did you mean --games?'],
    [['simulate', '--games', 'many'], 'expected a whole number from 1 to'],
    [['simulate', '--games', '0'], 'expected a whole number from 1 to'],
    [['simulate', '--seed', '-1'], '--seed'],
    [['simulate', '--seed', '1.5'], 'expected a whole number'],
    [['simulate', '--bot', 'greddy'], 'greedy'],
    [['simulate', '--json=yes'], '--json'],
    [['simulate', '--games'], '--games'],
    [['simulate', 'first-assembly'], 'unexpected "first-assembly"; did you mean --level first-assembly?\n'],
    [['replay', 'trips', '--bot', 'greddy'], 'did you mean "greedy"?'],
    [['walkthrough', '--fresh', '--bot', 'greddy'], 'did you mean "greedy"?'],
    [['coverage', '--jsn'], 'did you mean --json?'],
    [['check', '--fast'], 'unknown option --fast'],
    [['golden', '--wrote'], 'did you mean --write?'],
    [['__proto__'], 'unknown command'],
    [['toString'], 'unknown command'],
  ])('%j', (args, words) => {
    const { status, out, err } = leviathan.run(args);
    expect(err).toContain(words);
    expect(err).not.toContain('    at ');
    expect([status, out]).toEqual([2, '']);
  });

  test.each([[[]], [['help']], [['--help']]])('%j shows what there is', (args) => {
    const { status, out } = leviathan.run(args);
    for (const command of ['check', 'simulate', 'replay verify', 'replay show', 'coverage'])
      expect(out).toContain(command);
    expect(status).toBe(0);
  });
});
