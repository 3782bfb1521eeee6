/** Games between bots: the same setup gives the same game, and a faulty bot forfeits its choice, not the match. */
import { describe, expect, test } from '@jest/globals';
import { FRONT_BOTS, type FrontBot, frontBot, LEVIATHAN_MINDS, leviathanMind, playGame } from '../../../src/bots';
import { ACTION, type Action, packAction, prepareLevel, stateHash } from '../../../src/sim';
import { madeLevel } from '../../helpers/made-level';

/** Short and narrow: its minds and bots learn every level they play by watching thousands of games of it. */
const level = prepareLevel(madeLevel({ turns: 6, theatres: 2, events: 20 }));
const steward = leviathanMind('steward');
const raise = (what: unknown): never => {
  throw what;
};
/** Throws at whoever looks into it. */
const unreadable = new Proxy({}, { get: () => raise(new Error('closed')) });
const bot = (choose: FrontBot['choose']): FrontBot => ({ id: 'made', describe: 'made for a test', choose });

describe('games between bots', () => {
  test('the same setup gives the same game, with a ledger or without', () => {
    const play = (ledger: boolean) =>
      playGame(level, { seed: 5, front: frontBot('greedy'), leviathan: steward, ledger, keepsCommands: true });
    const [one, two] = [play(false), play(true)];
    expect(two.commands).toEqual(one.commands);
    expect(stateHash(two.match)).toBe(stateHash(one.match));
    expect(one.hashes).toHaveLength(one.turns);
    expect(one.forfeits).toEqual([]);
  });

  test('every id of the registry plays a whole game without a forfeit', () => {
    expect(FRONT_BOTS.length).toBeGreaterThan(1);
    for (const id of FRONT_BOTS) {
      const { forfeits } = playGame(level, { seed: 3, front: frontBot(id, { budget: 20 }), leviathan: steward });
      expect([id, forfeits]).toEqual([id, []]);
    }
    for (const id of LEVIATHAN_MINDS) {
      const mind = leviathanMind(id, { budget: 10 });
      expect([id, playGame(level, { seed: 3, front: frontBot('random'), leviathan: mind }).forfeits]).toEqual([id, []]);
    }
  });

  test('an id there is not is refused with the nearest one', () => {
    expect(() => frontBot('gredy')).toThrow('did you mean "greedy"');
    expect(() => leviathanMind('toString')).toThrow(RangeError);
  });
});

describe('a bot that misbehaves forfeits the choice to the legal default', () => {
  test.each([
    [
      'throws',
      'threw',
      bot(() => {
        throw new Error('out of ideas');
      }),
    ],
    ['answers an illegal action', 'illegal', bot(() => ({ action: packAction(ACTION.carry, 65535) }))],
    ['answers nothing', 'illegal', bot(() => null as unknown as ReturnType<FrontBot['choose']>)],
    ['answers an act of no kind', 'illegal', bot(() => ({ action: 0 as Action }))],
    ['answers a kind past the last', 'illegal', bot(() => ({ action: ((ACTION.conciliate + 1) << 24) as Action }))],
    ['answers no action at all', 'illegal', bot(() => ({ action: undefined as unknown as Action }))],
    ['answers past 32 bits', 'illegal', bot(() => ({ action: (2 ** 32 + packAction(ACTION.endTurn)) as Action }))],
    ['answers what cannot be told', 'illegal', bot(() => ({ action: Symbol('act') as unknown as Action }))],
    ['answers what cannot be read', 'threw', bot(() => unreadable as unknown as ReturnType<FrontBot['choose']>)],
    ['throws what cannot be told', 'threw', bot(() => raise(Object.create(null)))],
  ] as const)('one that %s', (_, cause, front) => {
    const { forfeits, turns } = playGame(level, { seed: 8, front, leviathan: steward });
    expect(forfeits.length).toBeGreaterThanOrEqual(turns);
    expect(new Set(forfeits.map((it) => it.cause))).toEqual(new Set([cause]));
    expect(new Set(forfeits.map((it) => it.seat))).toEqual(new Set(['front']));
  });

  test('one that promises: its failure comes to nothing', async () => {
    const failures: unknown[] = [];
    const note = (reason: unknown) => void failures.push(reason);
    process.on('unhandledRejection', note);
    const later = () => Promise.reject(new Error('later'));
    for (const answer of [later, () => ({ action: later() })]) {
      const front = bot(answer as unknown as FrontBot['choose']);
      const { forfeits, turns } = playGame(level, { seed: 8, front, leviathan: steward });
      expect(forfeits.length).toBeGreaterThanOrEqual(turns);
      expect(forfeits[0]).toMatchObject({ seat: 'front', turn: 1, cause: 'illegal' });
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', note);
    expect(failures).toEqual([]);
  });

  test('its words are kept to a line', () => {
    const front = bot(() => raise(new Error('x'.repeat(100_000))));
    const { forfeits } = playGame(level, { seed: 8, front, leviathan: steward });
    expect(forfeits[0]!.detail).toHaveLength(201);
  });

  test('one that is late', () => {
    let now = 0;
    const slow = bot((m, random) => {
      now += 50;
      return frontBot('random').choose(m, random);
    });
    const { forfeits } = playGame(level, { seed: 8, front: slow, leviathan: steward, limit: 20, clock: () => now });
    expect(forfeits.length).toBeGreaterThan(0);
    expect(forfeits[0]).toMatchObject({ seat: 'front', turn: 1, cause: 'late', detail: '50 ms of 20' });
  });

  test('a mind that throws, or plans what it may not', () => {
    const front = frontBot('random');
    const throws = {
      ...steward,
      plan: () => {
        throw new Error('nothing');
      },
    };
    const cheats = { ...steward, plan: () => ({ lines: [[9999, 0, 0, 0] as const], intention: null }) };
    for (const [leviathan, cause] of [
      [throws, 'threw'],
      [cheats, 'illegal'],
    ] as const) {
      const { forfeits, turns } = playGame(level, { seed: 8, front, leviathan });
      expect(forfeits).toHaveLength(turns);
      expect(forfeits[0]).toMatchObject({ seat: 'leviathan', turn: 1, cause });
    }
  });

  test.each([
    ['a line that is none', { lines: [undefined], intention: null }],
    ['numbers that are none', { lines: [[0n, Symbol('lord'), Object.create(null), Number.NaN]], intention: null }],
    ['an intention that is none', { lines: [], intention: { goal: 'to win' } }],
    ['what cannot be read', unreadable],
    ['a promise', Promise.resolve({ lines: [], intention: null })],
  ])('a mind that answers %s', (_, answer) => {
    const leviathan = { ...steward, plan: () => answer as unknown as ReturnType<typeof steward.plan> };
    const { forfeits, turns, intentions } = playGame(level, { seed: 8, front: frontBot('random'), leviathan });
    expect(forfeits).toHaveLength(turns);
    expect(new Set(forfeits.map((it) => it.seat))).toEqual(new Set(['leviathan']));
    expect(new Set(intentions)).toEqual(new Set([null]));
  });
});
