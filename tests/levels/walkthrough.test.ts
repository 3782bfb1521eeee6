/** Every level can be won: its walkthrough is read, played again decision by decision, and wins. */
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { frontBot, leviathanMind, playGame } from '../../src/bots';
import {
  bundleLevel,
  checkWalkthrough,
  formatDiagnostic,
  formatWalkthrough,
  readLevelFolder,
  readWalkthrough,
  slugsOf,
} from '../../src/level';
import { type Command, type Level, prepareLevel } from '../../src/sim';

const folder = readLevelFolder(path.resolve('levels'));
const slugs = slugsOf(folder);

function levelOf(slug: string): Level {
  const { level, diagnostics } = bundleLevel(folder, slug);
  if (level === null) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return prepareLevel(level);
}

const fileOf = (slug: string, text: string) => ({ name: `levels/${slug}/walkthrough.yaml`, text });
const textOf = (slug: string): string => folder.get(`${slug}/walkthrough.yaml`) ?? '';

test('there are levels to look at', () => {
  expect(slugs).toEqual(expect.arrayContaining(['first-assembly', 'inauguration']));
});

describe.each(slugs)('%s', (slug) => {
  test('has a walkthrough that wins', () => {
    expect(checkWalkthrough(levelOf(slug), fileOf(slug, textOf(slug))).map(formatDiagnostic)).toEqual([]);
  });

  test('is written as the formatter writes it', () => {
    const { value } = readWalkthrough(fileOf(slug, textOf(slug)));
    const commands = value!.turns.flatMap(({ plan, front }) => [
      { kind: 'plan', moves: plan },
      ...front,
      { kind: 'end-turn' },
    ]) as readonly Command[];
    const remark = /^# (.*)$/m.exec(textOf(slug))?.[1] ?? '';
    expect(formatWalkthrough(value!.seed, commands, remark)).toBe(textOf(slug));
  });
});

/** What is replaced by what in the guided level's, at which column of that line the fault is told, and words of it. */
const FAULTS: readonly (readonly [RegExp, string, number, RegExp])[] = [
  [/format: 1/, 'format: 2', 9, /format/],
  [/seed: /, 'sead: ', 1, /did you mean "seed"/],
  [/seed: /, 'seed: -', 7, /seed/],
  [/kind: designate/, 'kind: desigate', 17, /kind: .*did you mean "designate"/],
  [/kind: designate, /, '', 9, /kind is missing: expected choose/],
  [/choice: the-/, 'choice: teh-', 9, /unknown-id.*did you mean "the-/],
  [/event: who-speaks-first, /, '', 9, /event/],
  [/contradiction: ([a-z-]+) }/, 'loudly: true, contradiction: $1 }', 28, /unknown key "loudly"/],
  [/move: [a-z-]+/, 'move: throne-of-shares', 7, /unknown-id/],
  [/initiative: [a-z-]+/, 'initiative: exit-clause', 9, /turn 1: refused, not-tabled/],
  [/(initiative: .*), layer: [a-z]+ }/, '$1 }', 9, /refused, bad-target/],
];

/** Turns a walkthrough's text holds. */
const turnsOf = (text: string): number => text.split('  - plan:').length - 1;

describe('faults of a walkthrough', () => {
  const slug = 'first-assembly';
  const level = levelOf(slug);

  test.each(FAULTS)('%s → %s is told where it stands', (from, to, column, words) => {
    const text = textOf(slug);
    const at = from.exec(text)?.index ?? -1;
    expect(at).toBeGreaterThan(0);
    const told = checkWalkthrough(level, fileOf(slug, text.replace(from, to)));
    const line = text.slice(0, at).split('\n').length;
    expect(told.map((it) => `${it.line}:${it.column}`)).toContain(`${line}:${column}`);
    expect(told.map(({ message }) => message).join('\n')).toMatch(words);
  });

  test('a game left unfinished is told', () => {
    const text = textOf(slug);
    const cut = text.slice(0, text.lastIndexOf('  - plan:'));
    const told = checkWalkthrough(level, fileOf(slug, cut))[0]?.message;
    expect(told).toBe(`the game is not over after ${turnsOf(text) - 1} turns`);
  });

  test('a turn too many is told', () => {
    const text = `${textOf(slug)}  - plan: []\n    front: []\n`;
    expect(checkWalkthrough(level, fileOf(slug, text))[0]?.message).toBe(
      `turn ${turnsOf(text)}: the game is over already`,
    );
  });

  test('a game that is not won is told', () => {
    const lost = playGame(level, {
      seed: 1,
      front: frontBot('random'),
      leviathan: leviathanMind('steward'),
      keepsCommands: true,
    });
    expect(lost.won).toBe(false);
    const told = checkWalkthrough(level, fileOf(slug, formatWalkthrough(lost.seed, lost.commands, 'At random.')));
    expect(told.map(({ message }) => message)).toEqual([`it ends on ${lost.ending}, which is no victory`]);
  });

  test('a missing file is told', () => {
    expect(checkWalkthrough(level, fileOf(slug, ''))[0]?.code).toBe('missing-key');
  });
});
