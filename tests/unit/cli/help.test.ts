/** Pins: every command, and every action of one, says how it is called when it is asked. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HELP, helpOf } from '../../../src/cli/help';
import { CommandLine } from '../../helpers/command-line';

const leviathan = new CommandLine();
beforeAll(() => leviathan.build(), 120_000);
afterAll(() => leviathan.remove());

/** Commands, and actions of those that have several, as the whole help lists them. */
const CALLS = [...HELP.matchAll(/^ {2}((?:replay|study) [a-z-]+|[a-z]+)/gm)].map(([, call]) => call!);
const listed = (help: string | null): number => help?.match(/^ {2}[a-z]/gm)?.length ?? 0;

describe('how a command is called', () => {
  test('there is one call of each', () => {
    expect(CALLS.length).toBeGreaterThan(15);
    expect(new Set(CALLS).size).toBe(CALLS.length);
  });

  test.each(CALLS)('%s', (call) => {
    const help = helpOf([...call.split(' '), '--games', '5', '--help']);
    expect(help).toMatch(new RegExp(`^usage: .*\n\n  ${call}[ \n]`));
    expect(listed(help)).toBe(1);
  });

  test.each(['replay', 'study'])('%s: every action of it', (command) => {
    const actions = CALLS.filter((call) => call.startsWith(`${command} `));
    const help = helpOf([command, '--help']);
    for (const action of actions) expect(help).toContain(`  ${action} `);
    expect(listed(help)).toBe(actions.length);
  });
});

describe('asked on the command line', () => {
  test.each([
    [['simulate', '--games', '5', '--help'], '  simulate ['],
    [['replay', 'verify', '--help'], '  replay verify <file>'],
    [['help', 'study'], '  study run ['],
  ])('%j: told, and nothing else done', (args, words) => {
    const { status, out, err } = leviathan.run(args);
    expect(out).toContain(words);
    expect([status, err]).toEqual([0, '']);
  });

  test.each([
    [['help', 'simulat'], 'did you mean "simulate"?'],
    [['study', 'rnu', '--help'], 'did you mean "run"?'],
  ])('%j: of nothing there is', (args, words) => {
    const { status, out, err } = leviathan.run(args);
    expect(err).toContain(words);
    expect([status, out]).toEqual([2, '']);
  });
});
