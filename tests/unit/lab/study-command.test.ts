/**
 * `study run`: a study killed at any moment goes on with nothing lost or counted twice, shards put together are the
 * whole, and what is wrong in a file is told at its line. Played through the command line, as people run it, on the
 * smallest level: every one of these processes, and each of its workers, learns the level it plays anew.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { wholeFolder, writeFolder } from '../../levels/small-level';

const root = path.resolve(import.meta.dirname, '../../..');
const BUILT = path.join(root, 'node_modules/.cache/leviathan/main.mjs');
/** A copy of the bundle of its own: every run of these tests is of the same rules, whatever is being edited. */
const SCRIPT = path.join(path.dirname(BUILT), `test-${process.pid}.mjs`);
const GAMES = 16;
/** The study's options, some of them otherwise: none may be given twice. */
const studyWith = (other: Readonly<Record<string, string>>): string[] =>
  Object.entries({ level: 'small', plan: 'random,greedy', games: String(GAMES), seed: '40', ...other }).flatMap(
    ([name, value]) => [`--${name}`, value],
  );
const STUDY = studyWith({});
const ONE_GAME = ['--seed', '41', '--arm', 'greedy/steward'];

let home = '';
const at = (name: string): string => path.join(home, name);

function study(...args: readonly string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, 'study', ...args], {
    cwd: home,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const run = (folder: string, ...args: readonly string[]) => study('run', ...STUDY, '--out', at(folder), ...args);

/** One row a game, in a fixed order. */
function csvOf(folder: string): string {
  const file = at(`${folder}.csv`);
  expect(study('report', at(folder), '--csv', file).status).toBe(0);
  return fs.readFileSync(file, 'utf8');
}

/** The words of each `study run` that a folder's report says it is made again by; the last is the folder. */
function recipeOf(folder: string): string[][] {
  const file = at(`${folder}.md`);
  expect(study('report', at(folder), '--markdown', file).status).toBe(0);
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const words = / -- study (run .+)$/.exec(line)?.[1];
    return words === undefined ? [] : [words.split(' ')];
  });
}

const linesOf = (folder: string, shard = '0-of-1'): string[] =>
  fs
    .readFileSync(at(`${folder}/games-${shard}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

beforeAll(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'study-'));
  writeFolder(wholeFolder('small/level.yaml', 'turns: 4', 'turns: 3'), home);
  const built = spawnSync(process.execPath, ['scripts/leviathan.mjs', 'help'], { cwd: root, encoding: 'utf8' });
  expect(built).toMatchObject({ status: 0 });
  fs.copyFileSync(BUILT, SCRIPT);
  expect(run('whole')).toMatchObject({ status: 0 });
}, 120_000);
afterAll(() => {
  fs.rmSync(home, { recursive: true, force: true });
  fs.rmSync(SCRIPT, { force: true });
});

/** Words for Node by which in every worker the bot asked at a place of its nth game never answers. */
function hangingAt(nth: number, place: number): readonly string[] {
  const file = at(`hang-${nth}-${place}.cjs`);
  fs.writeFileSync(
    file,
    `if (!require('node:worker_threads').isMainThread) {
      const { store, add } = Atomics;
      const hangAt = (signs, at) => { if (signs[0] === ${nth} && signs[1] === ${place} && at === ${place === 0 ? 0 : 1}) for (;;); };
      Atomics.store = (signs, at, value) => { store(signs, at, value); hangAt(signs, at); };
      Atomics.add = (signs, at, value) => { add(signs, at, value); hangAt(signs, at); };
    }`,
  );
  return ['--require', file];
}

/** Starts a study and kills it dead once it has written a few games; it never gets past one, lest it end before. */
async function killed(folder: string): Promise<number> {
  const args = [...hangingAt(20, 5), SCRIPT, 'study', 'run', ...STUDY, '--out', at(folder), '--workers', '1'];
  const child = spawn(process.execPath, args, { cwd: home, stdio: 'ignore' });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const file = at(`${folder}/games-0-of-1.jsonl`);
  while (!fs.existsSync(file) || fs.readFileSync(file, 'utf8').split('\n').length <= 4)
    await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGKILL');
  await gone;
  return linesOf(folder).length;
}

/** Runs a command in whose workers the bot asked at a place of every worker's nth game never answers. */
function hung(
  args: readonly string[],
  nth: number,
  place: number,
): { readonly status: number | null; readonly stderr: string; readonly stdout: string } {
  return spawnSync(process.execPath, [...hangingAt(nth, place), SCRIPT, ...args, '--deadline', '2'], {
    cwd: home,
    encoding: 'utf8',
    timeout: 100_000,
  });
}

describe('simulate', () => {
  test('with a bot that never answers: told, and its choice forfeited', () => {
    const args = ['simulate', '--level', 'small', '--bot', 'greedy', '--games', '4', '--seed', '40'];
    const { status, stderr, stdout } = hung([...args, '--json'], 3, 5);
    expect(stderr).toMatch(/^greedy\/steward, seed 42: no answer from the front in 2 s; it forfeits that choice/);
    expect(status).toBe(0);
    const { games, forfeits } = JSON.parse(stdout) as { games: number; forfeits: object[] };
    expect(games).toBe(4);
    expect(forfeits[0]).toMatchObject({ seed: 42, seat: 'front', cause: 'late', detail: 'no answer in time' });
  }, 60_000);
});

describe('a study', () => {
  test('has every game once, one row each', () => {
    expect(linesOf('whole')).toHaveLength(2 * GAMES);
    expect(csvOf('whole').trimEnd().split('\n')).toHaveLength(2 * GAMES + 1);
  });
  test('named twice is counted once, and said so', () => {
    const file = at('twice.csv');
    const { status, out, err } = study('report', at('whole'), at('whole'), '--csv', file);
    expect(fs.readFileSync(file, 'utf8')).toBe(csvOf('whole'));
    expect(out).toBe(study('report', at('whole')).out);
    expect(err).toContain(`${2 * GAMES} games stand in a folder named before it; each is counted once`);
    expect(status).toBe(0);
  }, 60_000);
  test('comes out the same from the same seed, whatever the number of workers', () => {
    expect(run('again', '--workers', '1').status).toBe(0);
    expect(csvOf('again')).toBe(csvOf('whole'));
  }, 60_000);
  test('ends, and says so, when one of its workers does', () => {
    const ends = "require('node:worker_threads').isMainThread || setTimeout(() => process.exit(0), 40)";
    fs.writeFileSync(at('ends.cjs'), ends);
    const args = ['--require', at('ends.cjs'), SCRIPT, 'study', 'run', ...studyWith({ games: '4000' })];
    const { status, stderr } = spawnSync(process.execPath, [...args, '--out', at('ended')], {
      cwd: home,
      encoding: 'utf8',
      timeout: 50_000,
    });
    expect(stderr).toContain('a worker ended by itself');
    expect(status).toBe(1);
  }, 60_000);
  test('with a bot that never answers: told, its game forfeited and kept, the others played as ever', () => {
    const { status, stderr } = hung(['study', 'run', ...STUDY, '--out', at('hung'), '--workers', '1'], 12, 5);
    const [, arm = '', seed = ''] =
      /^(\S+), seed (\d+): no answer from the front in 2 s; it forfeits/m.exec(stderr) ?? [];
    expect([status, arm]).toEqual([0, expect.stringMatching(/^(random|greedy)\/steward$/)]);
    const hangs = stderr.match(/no answer from the/g)!.length;
    const games = linesOf('hung').map((line) => JSON.parse(line) as Record<string, unknown>);
    const lost = games.filter((it) => it['forfeits'] !== 0);
    expect([games.length, lost.length]).toEqual([2 * GAMES, hangs]);
    expect(lost).toContainEqual(expect.objectContaining({ arm, seed: Number(seed) }));
    // The others are those that are played where nothing hangs.
    const whole = linesOf('whole');
    const kept = linesOf('hung').filter((line) => !line.includes('"lost":'));
    expect(kept.filter((line) => !whole.includes(line))).toEqual([]);
    // Nothing is left to play, and the game that was lost is a record like another.
    expect(run('hung').err).toContain('0 games played');
    const file = at('hung.json');
    expect(study('replay', at('hung'), '--seed', seed, '--arm', arm, '--out', file).status).toBe(0);
    const record = JSON.parse(fs.readFileSync(file, 'utf8')) as { study: { notes: { text: string }[] } };
    expect(record.study.notes[0]!.text).toBe('The front’s bot failed here (late: no answer in time).');
  }, 120_000);
  test('that hangs before any bot is asked ends, naming the game', () => {
    const { status, stderr } = hung(['study', 'run', ...STUDY, '--out', at('stuck'), '--workers', '1'], 4, 0);
    expect(stderr).toMatch(/steward, seed \d+: no answer from the front in 2 s, and nobody left to go on without/);
    expect(status).toBe(1);
    expect(linesOf('stuck')).toHaveLength(3);
  }, 60_000);
  test('goes on after it is killed, to the same totals', async () => {
    const before = await killed('killed');
    expect(before).toBeGreaterThan(2);
    expect(before).toBeLessThan(2 * GAMES);
    // As if the machine had gone down in the middle of a line.
    fs.appendFileSync(at('killed/games-0-of-1.jsonl'), linesOf('whole')[0]!.slice(0, 300));
    const { status, err } = run('killed');
    expect(status).toBe(0);
    expect(err).toContain('cut short; that game is played again');
    expect(err).toContain(`${2 * GAMES - before} games played`);
    expect([...linesOf('killed')].sort()).toEqual([...linesOf('whole')].sort());
    expect(csvOf('killed')).toBe(csvOf('whole'));
  }, 60_000);
  test('that is whole plays nothing more', () => {
    expect(run('whole').err).toContain('0 games played');
    expect(linesOf('whole')).toHaveLength(2 * GAMES);
  }, 60_000);
  test('grows: more games are added to those there', () => {
    const folder = at('grown');
    fs.cpSync(at('whole'), folder, { recursive: true });
    const { status, err } = study('run', ...studyWith({ games: String(GAMES + 3) }), '--out', folder);
    expect(status).toBe(0);
    expect(err).toContain('6 games played');
  }, 60_000);
  test('takes another plan in: the report tells both, and its recipe plays both again', () => {
    fs.cpSync(at('whole'), at('both'), { recursive: true });
    const other = ['--level', 'small', '--plan', 'beginner', '--games', '4', '--seed', '41'];
    const { status, out } = study('run', ...other, '--out', at('both'));
    expect(status).toBe(0);
    for (const key of ['random/steward', 'greedy/steward', 'beginner/steward']) expect(out).toContain(`${key}: won`);
    // Asked for fewer games than are there, it still holds those that are there.
    expect(study('run', ...studyWith({ games: '5' }), '--out', at('both')).status).toBe(0);
    const recipe = recipeOf('both');
    expect(recipe.map((words) => words.slice(0, -2).join(' '))).toEqual([
      'run --level small --plan random,greedy --budget 800 --games 16 --seed 40',
      'run --level small --plan beginner --budget 800 --games 4 --seed 41',
    ]);
    for (const words of recipe) expect(study(...words.slice(0, -1), at('remade')).status).toBe(0);
    expect(csvOf('both').split('\n')).toHaveLength(2 * GAMES + 4 + 2);
    expect(csvOf('remade')).toBe(csvOf('both'));
  }, 120_000);
  test('of format 1, which knew a single plan, is read and goes on', () => {
    fs.cpSync(at('whole'), at('older'), { recursive: true });
    const { runs, ...rest } = JSON.parse(fs.readFileSync(at('whole/study.json'), 'utf8')) as { runs: object[] };
    fs.writeFileSync(at('older/study.json'), JSON.stringify({ ...rest, ...runs[0], format: 1 }));
    expect(study('report', at('older')).out).toBe(study('report', at('whole')).out);
    expect(run('older').err).toContain('0 games played');
    expect(fs.readFileSync(at('older/study.json'), 'utf8')).toBe(fs.readFileSync(at('whole/study.json'), 'utf8'));
  }, 60_000);
  test('is refused where another game has been studied', () => {
    fs.mkdirSync(at('other'));
    const manifest = JSON.parse(fs.readFileSync(at('whole/study.json'), 'utf8')) as Record<string, unknown>;
    fs.writeFileSync(at('other/study.json'), JSON.stringify({ ...manifest, rules: 'others' }));
    const { status, err } = run('other');
    expect(status).toBe(2);
    expect(err).toContain('under other rules or another content');
  }, 60_000);
});

describe('shards', () => {
  test('put together are the study that one machine plays', () => {
    for (const index of [0, 1, 2]) expect(run(`part${index}`, '--shard', `${index}/3`).status).toBe(0);
    const counts = [0, 1, 2].map((index) => linesOf(`part${index}`, `${index}-of-3`).length);
    expect(counts).toEqual([12, 10, 10]);
    const { status, out } = study('merge', at('part0'), at('part1'), at('part2'), '--out', at('joined'));
    expect(status).toBe(0);
    expect(out).toContain(`${2 * GAMES} games`);
    expect([...linesOf('joined')].sort()).toEqual([...linesOf('whole')].sort());
    expect(csvOf('joined')).toBe(csvOf('whole'));
    expect(study('report', at('joined')).out).toBe(study('report', at('whole')).out);
  }, 120_000);
  test('may write into one folder', () => {
    for (const index of [1, 0]) expect(run('shared', '--shard', `${index}/2`).status).toBe(0);
    expect(csvOf('shared')).toBe(csvOf('whole'));
  }, 60_000);
  test('that are none are told', () => {
    const { status, err } = run('none', '--shard', '2/2');
    expect(status).toBe(2);
    expect(err).toContain('--shard 2/2: expected i/n');
  }, 60_000);
  test('in the hands of a process that lives are left to it, those of one that is gone are not', () => {
    fs.cpSync(at('whole'), at('held'), { recursive: true });
    const lock = at('held/games-0-of-1.lock');
    fs.writeFileSync(lock, JSON.stringify({ pid: process.pid, host: os.hostname() }));
    const { status, err } = run('held');
    expect(status).toBe(2);
    expect(err).toContain(`process ${process.pid} on ${os.hostname()} is playing this shard`);
    const before = fs.readFileSync(at('held/study.json'), 'utf8');
    expect(study('run', ...studyWith({ seed: '90' }), '--out', at('held'))).toMatchObject({ status: 2 });
    expect(fs.readFileSync(at('held/study.json'), 'utf8')).toBe(before);
    const longAgo = new Date(Date.now() - 3_600_000);
    fs.utimesSync(lock, longAgo, longAgo);
    expect(run('held').status).toBe(0);
    expect(fs.existsSync(lock)).toBe(false);
  }, 60_000);
  test('are not begun anew while another process plays any of them', () => {
    fs.cpSync(at('whole'), at('watched'), { recursive: true });
    const lock = JSON.stringify({ pid: process.pid, host: os.hostname() });
    fs.writeFileSync(at('watched/games-1-of-2.lock'), lock);
    const { status, err } = run('watched', '--fresh');
    expect([status, err]).toEqual([2, expect.stringMatching(/^process \d+ .* is playing this shard [^\n]*\n$/)]);
    expect(linesOf('watched')).toEqual(linesOf('whole'));
    expect(fs.readdirSync(at('watched')).sort()).toEqual(['games-0-of-1.jsonl', 'games-1-of-2.lock', 'study.json']);
  }, 60_000);
});

describe('a file that is not as it was written', () => {
  test('is told at its line, and counted without it', () => {
    fs.cpSync(at('whole'), at('spoilt'), { recursive: true });
    const lines = linesOf('whole');
    const spoilt = [lines[0], '{"arm":', lines[1], lines[1]!.replace(/"score":\d+/, '"score":1'), lines[0], ''].join(
      '\n',
    );
    fs.writeFileSync(at('spoilt/games-0-of-1.jsonl'), spoilt);
    const { status, err } = study('report', at('spoilt'));
    expect(status).toBe(0);
    expect(err).toContain('games-0-of-1.jsonl:2: not JSON, or cut short; the line is left out');
    expect(err).toMatch(/games-0-of-1\.jsonl:4: .+ came out otherwise before; the first is kept/);
    expect(csvOf('spoilt').trimEnd().split('\n')).toHaveLength(3);
    // The games lost that way are played again.
    expect(run('spoilt').status).toBe(0);
    expect(csvOf('spoilt')).toBe(csvOf('whole'));
  }, 60_000);
});

describe('games without the manifest that says under which rules they were played', () => {
  test.each([
    ['run', () => ['run', ...STUDY, '--out', at('orphans')]],
    ['report', () => ['report', at('orphans')]],
    ['merge', () => ['merge', at('whole'), '--out', at('orphans')]],
  ])(
    '%s: are not counted, and told',
    (_, args) => {
      fs.mkdirSync(at('orphans'), { recursive: true });
      fs.copyFileSync(at('whole/games-0-of-1.jsonl'), at('orphans/games-0-of-1.jsonl'));
      const { status, err } = study(...args());
      expect(err).toMatch(/orphans\/games-0-of-1\.jsonl: games without a study\.json, .*; expected both, [^\n]*\n$/);
      expect(status).toBe(2);
      expect(linesOf('orphans')).toEqual(linesOf('whole'));
      expect(fs.existsSync(at('orphans/study.json'))).toBe(false);
    },
    60_000,
  );
  test('are played anew when that is asked for', () => {
    fs.mkdirSync(at('orphans'), { recursive: true });
    fs.copyFileSync(at('whole/games-0-of-1.jsonl'), at('orphans/games-0-of-1.jsonl'));
    expect(run('orphans', '--fresh').err).toContain(`${2 * GAMES} games played`);
    expect(csvOf('orphans')).toBe(csvOf('whole'));
  }, 60_000);
  test('are all that a merge leaves when it is stopped before its end', () => {
    // Its games cannot be put in place: nothing there may pass for a study of all of them.
    fs.mkdirSync(at('stopped/games-0-of-1.jsonl'), { recursive: true });
    expect(study('merge', at('whole'), '--out', at('stopped')).status).toBe(2);
    expect(fs.existsSync(at('stopped/study.json'))).toBe(false);
  }, 60_000);
});

describe('a plan’s file', () => {
  test.each([
    [
      'a mind there is not',
      [{ bot: 'random' }, { bot: 'greedy', mind: 'stewart' }],
      'arms[1]: no mind "stewart": there',
    ],
    ['a key there is not', [{ bot: 'random', game: 3 }], 'arms[0]: no key "game"'],
  ])(
    'with %s: told at its file and place',
    (_, arms, words) => {
      fs.writeFileSync(at('plan.json'), JSON.stringify({ name: 'mine', arms }));
      const { status, err } = study('run', '--level', 'small', '--plan', at('plan.json'), '--out', at('planned'));
      expect(err.startsWith(`${at('plan.json')}: ${words}`)).toBe(true);
      expect(status).toBe(2);
      expect(fs.existsSync(at('planned'))).toBe(false);
    },
    60_000,
  );
});

describe('a path that cannot be read or written', () => {
  test.each([
    [
      'report, into a folder that is not',
      () => ['report', at('whole'), '--markdown', at('nowhere/x.md')],
      'nowhere/x.md',
    ],
    ['report, over a folder', () => ['report', at('whole'), '--csv', at('whole')], 'whole'],
    ['run, into a file', () => ['run', ...STUDY, '--out', at('file')], 'file'],
    ['merge, into a file', () => ['merge', at('whole'), '--out', at('file')], 'file'],
    ['replay, over a folder', () => ['replay', at('whole'), ...ONE_GAME, '--out', at('whole')], 'whole'],
    [
      'run, after a plan that is a folder',
      () => ['run', '--level', 'small', '--plan', at('whole'), '--out', at('file')],
      'whole',
    ],
  ])(
    '%s: one line that names it, exit 2',
    (_, args, name) => {
      fs.writeFileSync(at('file'), '');
      const { status, err } = study(...args());
      expect(err.startsWith(`${at(name)}: `)).toBe(true);
      expect(err).toMatch(/: [^\n]*expected [^\n]+\n$/);
      expect(err.trimEnd()).not.toContain('\n');
      expect(status).toBe(2);
    },
    60_000,
  );
});

describe('a game of a study', () => {
  test('is a record that verifies, and can be asked what if', () => {
    const file = at('game.json');
    expect(study('replay', at('whole'), ...ONE_GAME, '--out', file).status).toBe(0);
    const verify = spawnSync(process.execPath, [SCRIPT, 'replay', 'verify', file], { cwd: home, encoding: 'utf8' });
    expect(verify.stdout).toMatch(/^same: \d+ turns, to the end/);
    const asked = study('what-if', '--replay', file, '--turn', '2', '--games', '2', '--bot', 'random', '--json');
    expect(asked.status).toBe(0);
    const { odds } = JSON.parse(asked.out) as { odds: { option: string; won: { n: number } }[] };
    expect(odds[0]!.option).toBe('as played');
    expect(odds.length).toBeGreaterThan(4);
    expect(odds.every(({ won }) => won.n === 2)).toBe(true);
    expect(study('what-if', '--replay', file, '--turn', '90').err).toContain('the record does not reach it');
  }, 60_000);
  test('of an arm that is none is told by the nearest', () => {
    const { status, err } = study('replay', at('whole'), '--seed', '41', '--arm', 'gredy/steward');
    expect(err).toMatch(/^--arm gredy\/steward: expected .*; did you mean "greedy\/steward"\?\n$/);
    expect(status).toBe(2);
    expect(study('replay', at('whole'), '--seed', '7', '--arm', 'greedy/steward').err).toContain('no game of seed 7');
  }, 60_000);
  test('is asked what if at the difficulty it was played at, and at no other', () => {
    const plan = ['--level', 'small', '--plan', 'random/apprentice', '--games', '1', '--seed', '40'];
    expect(study('run', ...plan, '--out', at('eased')).status).toBe(0);
    const file = at('eased.json');
    expect(study('replay', at('eased'), '--seed', '40', '--out', file).status).toBe(0);
    const asked = ['what-if', '--replay', file, '--turn', '2', '--games', '6', '--bot', 'random', '--json'];
    const usual = study(...asked);
    expect(usual).toMatchObject({ status: 0, err: '' });
    expect(study(...asked, '--difficulty', 'apprentice')).toEqual(usual);
    expect(study(...asked, '--difficulty', 'steward')).toEqual({
      ...{ status: 2, out: '' },
      err: '--difficulty steward: this game was played at apprentice; leave the option out\n',
    });
  }, 60_000);
});
