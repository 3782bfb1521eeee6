/**
 * The guided level keeps its promises whoever plays it: every thing its hints speak of is there when they speak of it —
 * a headline to answer, a demand, a move in the open, a rupture with a way out that can be paid for.
 */
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type FrontBot, frontBot, leviathanMind, playGame } from '../../src/bots';
import { defaultAction } from '../../src/bots/default-action';
import { bundleLevel, formatDiagnostic, readLevelFolder } from '../../src/level';
import {
  ACTION,
  type Level,
  type Match,
  packAction,
  type PlayerView,
  playerView,
  prepareLevel,
  turnOf,
} from '../../src/sim';

const GAMES = 40;
const { level: compiled, diagnostics } = bundleLevel(readLevelFolder(path.resolve('levels')), 'first-assembly');

test('it checks, with the one warning it chooses to bear: of seven currents one alone lives ecology', () => {
  const told = diagnostics.map(({ code, severity }) => [severity, code]);
  expect(told).toEqual([['warning', 'unlived-contradiction']]);
  expect(formatDiagnostic(diagnostics[0]!)).toContain('ecology-accumulation');
});

const level: Level = prepareLevel(compiled!);

/** The desk as the front first sees it each turn, game by game. */
function desksOf(bot: () => FrontBot): readonly (readonly PlayerView[])[] {
  return Array.from({ length: GAMES }, (_, seed) => {
    const desks: PlayerView[] = [];
    playGame(level, {
      seed,
      front: bot(),
      leviathan: leviathanMind('steward'),
      watch: (m: Match, seat) => {
        if (seat === 'front' && desks.length < turnOf(m)) desks.push(playerView(m));
      },
    });
    return desks;
  });
}

describe.each(['random', 'greedy'])('whatever a %s front does', (id) => {
  let games: readonly (readonly PlayerView[])[] = [];
  const share = (holds: (desks: readonly PlayerView[]) => boolean): number => games.filter(holds).length / games.length;
  beforeAll(() => {
    games = desksOf(() => frontBot(id));
  });

  test('the three turns that teach are played', () => {
    expect(games).toHaveLength(GAMES);
    expect(share((desks) => desks.length >= 3)).toBe(1);
  });

  test('turn 1 asks who speaks first, and every answer can be given', () => {
    expect(share(([first]) => first!.event?.id === 'who-speaks-first')).toBe(1);
    expect(share(([first]) => first!.event!.choices.every(({ legal }) => legal))).toBe(1);
  });

  test('no alarm rings before anything has been done', () => {
    expect(share(([first]) => first!.dangers.length === 0)).toBe(1);
  });

  test('turn 2: a demand, and the leak', () => {
    expect(share((desks) => desks[1]!.demands.length > 0)).toBeGreaterThanOrEqual(0.9);
    expect(share((desks) => desks[1]!.event?.id === 'the-leak')).toBe(1);
  });

  test('turn 3: a rupture, which can be conceded', () => {
    const ruptures = share((desks) => desks[2]!.rupture !== null);
    expect(ruptures).toBeGreaterThanOrEqual(0.9);
    expect(share((desks) => desks[2]!.rupture?.ways.every(({ legal }) => legal) ?? false)).toBe(ruptures);
  });
});

test('who puts on a coat is someone told to wait', () => {
  const seen = new Set<string>();
  for (const desks of desksOf(() => frontBot('random'))) {
    const { designated, event } = desks[2]!;
    const isAboutMachines = designated === 'big-tech-peoples' || designated === 'capital-labour';
    expect(event?.id).toBe(isAboutMachines ? 'the-centre-puts-on-its-coat' : 'the-founders-put-on-their-coats');
    seen.add(event!.id);
  }
  expect(seen.size).toBe(2);
});

test.each(level.events.find(({ id }) => id === 'the-leak')!.choices.map(({ id }) => id))(
  'the leak answered by %s shows his moves as they are',
  (choice) => {
    const seen = new Set<string>();
    const withMove = new Set<Match>();
    const leaker: FrontBot = {
      id: 'leaker',
      describe: 'answers the leak in one way, and does nothing else',
      choose: (m) => {
        const { event, rumours } = playerView(m);
        if (event?.id !== 'the-leak') return { action: defaultAction(m) };
        if (event.chosen === null) return { action: packAction(ACTION.choose, choiceAt(choice)) };
        for (const { certainty, isFalse } of rumours) {
          seen.add(certainty);
          if (isFalse === false) withMove.add(m);
        }
        return { action: defaultAction(m) };
      },
    };
    for (let seed = 0; seed < GAMES; seed++)
      playGame(level, { seed, front: leaker, leviathan: leviathanMind('steward') });
    expect([...seen]).toEqual(['exposed']);
    expect(withMove.size / GAMES).toBeGreaterThanOrEqual(0.9);
  },
);

function choiceAt(choice: string): number {
  return level.events.find(({ id }) => id === 'the-leak')!.choices.findIndex(({ id }) => id === choice);
}

test('hints stand in the order of the turns, from the first answer to the last season', () => {
  const turns = level.hints.map(({ turn }) => turn);
  expect(turns).toEqual([...turns].sort((a, b) => a - b));
  expect(new Set(turns).size).toBe(level.turns);
  const first = level.hints.filter(({ turn }) => turn === 1);
  expect(first.map(({ until }) => until)).toEqual(['choose', 'designate', 'promise', 'carry', null]);
});

test('who does nothing never wins', () => {
  const idle: FrontBot = { id: 'idle', describe: 'ends every turn', choose: (m) => ({ action: defaultAction(m) }) };
  const kinds = Array.from(
    { length: GAMES },
    (_, seed) => playGame(level, { seed, front: idle, leviathan: leviathanMind('steward') }).kind,
  );
  expect(new Set(kinds)).toEqual(new Set(['defeat']));
});
