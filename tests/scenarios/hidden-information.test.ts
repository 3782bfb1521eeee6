/** Pins: a possible world keeps all that is seen and redraws all that is not: affinities, loyalties, whispers, chance. */
import { expect, test } from '@jest/globals';
import {
  affinity,
  dangersAfter,
  legalCommands,
  loyalty,
  type Match,
  playerView,
  planExposed,
  planFalse,
  planLayer,
  planMove,
  planSeen,
  planSize,
  sampleHidden,
  stateHash,
  TRACKS,
  turnOutlook,
} from '../../src/sim';
import { copyMatch } from '../../src/sim/copy';
import { endTurn, scene, sceneLevel } from '../helpers/scene';

const MOVES = Array.from({ length: 6 }, (_, i) => ({
  contradiction: i,
  target: 'cell' as const,
  theatres: i < 4 ? [0, 1] : [1],
  layers: [0, 1, 2],
}));

function secretive(): Match {
  const currents = sceneLevel().currents.map((it) => ({ ...it, hidden: [{ contradiction: 5, values: [0, 1, 2, 3] }] }));
  const m = scene({ currents, moves: MOVES });
  endTurn(m, [
    { move: 'move-0', lord: 'lord-0', theatre: 'theatre-0', layer: 'cloud' },
    { move: 'move-5', lord: 'lord-2', theatre: 'theatre-1', layer: 'cloud' },
  ]);
  for (let slot = 0; slot < 7; slot++) m.s[planMove(slot)] = m.s[planFalse(slot)] === 1 ? 0 : m.s[planMove(slot)]!;
  return m;
}
function worlds(m: Match, look: (s: Match['s']) => number): number[] {
  return Array.from({ length: 60 }, (_, world) => {
    const copy = copyMatch(m);
    sampleHidden(copy, world);
    return look(copy.s);
  });
}
const kinds = (values: readonly number[]): number => new Set(values).size;
/** Where the move of lord 0 stands. */
const slotOf = (m: Match): number => [0, 1, 2, 3, 4, 5, 6].find((slot) => m.s[planMove(slot)] === 1)!;

test('hidden affinities and loyalties are drawn anew, the known ones kept', () => {
  const m = secretive();
  expect(kinds(worlds(m, (s) => s[affinity(0, 5)]!))).toBe(4);
  expect(kinds(worlds(m, (s) => s[affinity(0, 0)]!))).toBe(1);
  expect(kinds(worlds(m, (s) => s[loyalty(3)]!))).toBeGreaterThan(30);
});

test('a whispered move may be any that fits its lord and theatre, and may be false', () => {
  const m = secretive();
  const slot = slotOf(m);
  m.s[planSeen(slot)] = 1;
  const moves = worlds(m, (s) => s[planMove(slot)]!);
  expect([...new Set(moves)].sort()).toEqual([1, 2, 3, 4]);
  expect(kinds(worlds(m, (s) => s[planLayer(slot)]!))).toBe(3);
  expect(kinds(worlds(m, (s) => s[planFalse(slot)]!))).toBe(2);
  expect(worlds(m, (s) => s[planSize(slot)]!).every((size) => size === 100)).toBe(true);
});

test('an announced or exposed move is kept, an unheard one is not there', () => {
  const m = secretive();
  const slot = slotOf(m);
  m.s[planSeen(slot)] = 2;
  expect(kinds(worlds(m, (s) => s[planMove(slot)]!))).toBe(1);
  m.s[planSeen(slot)] = 0;
  expect(worlds(m, (s) => s[planMove(slot)]!).every((move) => move === 0)).toBe(true);
  m.s[planExposed(slot)] = 1;
  expect(worlds(m, (s) => s[planMove(slot)]!).every((move) => move === 1)).toBe(true);
});

test('the view is the same in all of them, and what chance will bring is not', () => {
  const m = secretive();
  const views = new Set<string>();
  const states = new Set<string>();
  for (let world = 0; world < 20; world++) {
    const copy = copyMatch(m);
    sampleHidden(copy, world);
    views.add(JSON.stringify(playerView(copy)));
    states.add(stateHash(copy));
  }
  expect([...views]).toEqual([JSON.stringify(playerView(m))]);
  expect(states.size).toBe(20);
});

test('what is foretold is the same in all of them: numbers at the turn’s end, dangers after an act', () => {
  const m = secretive();
  const numbers = [
    ...TRACKS,
    ...m.level.currents.map(({ id }) => `commitment.${id}`),
    'loyalty.lord-3',
    'fissure.fissure-0',
  ];
  const commands = legalCommands(m).filter(({ kind }) => kind !== 'end-turn');
  expect(new Set(commands.map(({ kind }) => kind)).size).toBeGreaterThan(3);
  const told = (match: Match) =>
    JSON.stringify([turnOutlook(match, numbers), commands.map((it) => dangersAfter(match, it))]);
  const before = stateHash(m);
  const first = told(m);
  expect(stateHash(m)).toBe(before);
  expect(turnOutlook(m, numbers).map(({ number }) => number)).not.toContain('loyalty.lord-3');
  for (let world = 0; world < 5; world++) {
    const copy = copyMatch(m);
    sampleHidden(copy, world);
    expect(told(copy)).toBe(first);
  }
});
