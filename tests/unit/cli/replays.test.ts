/** Pins: what the command line says of replays: the same, the first turn that differs, a turn as its player saw it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { frontBot, leviathanMind, playGame } from '../../../src/bots';
import { ENGINE, formatRecord, type MatchRecord, RECORD_FORMAT } from '../../../src/replay';
import { CommandLine } from '../../helpers/command-line';
import { realLevel } from '../../helpers/levels';

const level = realLevel('first-assembly');
const { commands, hashes } = playGame(level, {
  seed: 3,
  front: frontBot('random'),
  leviathan: leviathanMind('steward'),
  keepsCommands: true,
});
const record: MatchRecord = {
  format: RECORD_FORMAT,
  engine: ENGINE,
  level: level.id,
  content: level.content,
  seed: 3,
  commands,
  hashes,
  digests: [],
};

const leviathan = new CommandLine();
let home = '';
beforeAll(() => {
  leviathan.build();
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'replays-'));
}, 120_000);
afterAll(() => {
  leviathan.remove();
  fs.rmSync(home, { recursive: true, force: true });
});

function file(text: string, name = 'game.json'): string {
  const at = path.join(home, name);
  fs.writeFileSync(at, text);
  return at;
}
const tampered = (over: Partial<MatchRecord>): string => file(formatRecord({ ...record, ...over }));

describe('verify', () => {
  test('a game played to its end is the same', () => {
    const { status, out } = leviathan.run(['replay', 'verify', tampered({})]);
    expect(out).toBe(`same: ${hashes.length} turns, to the end, state ${hashes.at(-1)}\n`);
    expect(status).toBe(0);
  });

  test('a byte order mark before it is passed over', () => {
    const marked = file(`\uFEFF${formatRecord(record)}`, 'marked.json');
    expect(leviathan.run(['replay', 'verify', marked])).toMatchObject({ status: 0, err: '' });
  });

  test('one cut short is the same as far as it goes', () => {
    const end = commands.findIndex(({ kind }) => kind === 'end-turn');
    const { status, out } = leviathan.run([
      'replay',
      'verify',
      tampered({ commands: commands.slice(0, end + 1), hashes: hashes.slice(0, 1) }),
    ]);
    expect(out).toMatch(/^same: 1 turns, unfinished/);
    expect(status).toBe(0);
  });

  test('a changed hash: the turn, what was recorded and what was played', () => {
    const wrong = hashes.map((hash, turn) => (turn === 2 ? '0123456789abcdef' : hash));
    const { status, out } = leviathan.run(['replay', 'verify', tampered({ hashes: wrong })]);
    expect(out).toContain(`differs at turn 3: recorded 0123456789abcdef, played ${hashes[2]}`);
    expect(status).toBe(1);
  });

  test('another seed differs from the first turn', () => {
    const { status, out } = leviathan.run(['replay', 'verify', tampered({ seed: 4 })]);
    expect(out).toMatch(/(differs|refused) at turn 1/);
    expect(status).toBe(1);
  });

  test('a command that may not be played: its turn and its place', () => {
    const at = commands.findIndex(({ kind }) => kind === 'end-turn');
    const wrong = commands.map((it, i) => (i === at ? { kind: 'organise' as const, current: 'nobody' } : it));
    const { status, out } = leviathan.run(['replay', 'verify', tampered({ commands: wrong })]);
    expect(out).toContain(`refused at turn 1: command ${at + 1}, unknown-id nobody`);
    expect(status).toBe(1);
  });

  test('a turn without its hash', () => {
    const { status, out } = leviathan.run(['replay', 'verify', tampered({ hashes: hashes.slice(0, -1) })]);
    expect(out).toContain(`${hashes.length} turns were played, ${hashes.length - 1} are recorded`);
    expect(status).toBe(1);
  });

  test('made with another content: said, and played all the same', () => {
    const { status, out } = leviathan.run(['replay', 'verify', tampered({ content: 'older' })]);
    expect(out).toMatch(/content older/);
    expect(out).toMatch(/^same/m);
    expect(status).toBe(0);
  });

  test.each([
    ['not JSON', '{', 'not-json'],
    ['something else', '{"hello":1}', 'missing-key'],
    ['a mistyped command', formatRecord(record).replace('"end-turn"', '"end-trun"'), 'did you mean "end-turn"?'],
    ['another version', formatRecord(record).replace('"format": 1', '"format": 99'), 'from-the-future'],
  ])('%s: said where, exit 2', (_, text, words) => {
    const { status, err } = leviathan.run(['replay', 'verify', file(text)]);
    expect(err).toContain(words);
    expect(status).toBe(2);
  });

  test('no file, no such file, no such level', () => {
    expect(leviathan.run(['replay', 'verify'])).toMatchObject({ status: 2 });
    expect(leviathan.run(['replay', 'verify', path.join(home, 'nowhere.json')]).err).toContain('no such file');
    expect(leviathan.run(['replay', 'verify', tampered({ level: 'nowhere' })])).toMatchObject({ status: 2 });
    expect(leviathan.run(['replay', 'verify', home])).toMatchObject({
      err: `${home}: it is a folder; expected a file\n`,
      status: 2,
    });
    expect(leviathan.run(['replay', 'vrify', tampered({})])).toMatchObject({
      err: 'replay vrify: expected verify, show, diff, trips, walkthrough; did you mean "verify"?\n',
      status: 2,
    });
  });
});

describe('walkthrough', () => {
  test('a game that was eased is none, whatever it came to', () => {
    const { status, err } = leviathan.run(['replay', 'walkthrough', tampered({ difficulty: 'apprentice' })]);
    expect(err).toBe('no walkthrough: this game was played at apprentice, which eases; expected any other mind\n');
    expect(status).toBe(2);
  });
});

describe('show', () => {
  test('a turn, as its player saw it', () => {
    const { status, out } = leviathan.run(['replay', 'show', tampered({}), '--turn', '2']);
    expect(out).toMatch(/^first-assembly, seed 3, turn 2 of 10/);
    expect(out).toContain('predominant');
    expect(status).toBe(0);
  });

  test('as data: the view, and nothing hidden in it', () => {
    const { status, out } = leviathan.run(['replay', 'show', tampered({}), '--turn', '2', '--json']);
    const view = JSON.parse(out) as { turn: number; phase: string; lords: { loyalty: number | null }[] };
    expect(view).toMatchObject({ level: 'first-assembly', turn: 2, phase: 'front' });
    expect(view.lords.every(({ loyalty }) => loyalty === null || loyalty >= 0)).toBe(true);
    expect(status).toBe(0);
  });

  test.each(['0', 'two', '999'])('turn %s is no turn', (turn) => {
    const { status, err } = leviathan.run(['replay', 'show', tampered({}), '--turn', turn]);
    expect(err).toContain('--turn');
    expect(status).toBe(2);
  });

  test('a turn past the last: which it reaches and how it ended there, and nothing shown', () => {
    const past = String(hashes.length + 1);
    const { status, out, err } = leviathan.run(['replay', 'show', tampered({}), '--turn', past]);
    expect(err).toMatch(
      new RegExp(`^--turn ${past}: the record reaches turn ${hashes.length}, where it ends \\([a-z-]+\\)\\n$`),
    );
    expect([status, out]).toEqual([2, '']);
  }, 60_000);

  test('a turn that an unfinished game has not come to', () => {
    const end = commands.findIndex(({ kind }) => kind === 'end-turn');
    const cut = tampered({ commands: commands.slice(0, end), hashes: [] });
    const { status, out, err } = leviathan.run(['replay', 'show', cut, '--turn', '2']);
    expect(err).toBe('--turn 2: the record reaches turn 1\n');
    expect([status, out]).toEqual([2, '']);
  }, 60_000);
});

describe('golden', () => {
  test('the games kept with the tests still play the same', () => {
    const { status, out } = leviathan.run(['golden']);
    expect(out.match(/: same$/gm)).toHaveLength(8);
    expect(status).toBe(0);
  });

  test('where there are none, or others, it says what to do', () => {
    fs.mkdirSync(path.join(home, 'tests/golden'), { recursive: true });
    const { status, out } = leviathan.run(['golden'], home);
    expect(out).toContain('golden --write');
    expect(out).toContain('Replays in CHANGELOG.md');
    expect(status).toBe(1);
  });
});
