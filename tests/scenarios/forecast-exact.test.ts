/** Pins: where nothing is hidden and nothing left to chance, a forecast is what will happen, number by number. */
import { expect, test } from '@jest/globals';
import {
  alternative,
  type Command,
  EFFECT,
  ENTRY,
  readEntry,
  forecast,
  grip,
  type Match,
  namesOf,
  pathOf,
  resource,
  SOCIAL_BASE,
  stateHash,
  VALUATION,
} from '../../src/sim';
import { cellRow, expectDone, now, row, scene } from '../helpers/scene';

function done(m: Match, command: Command): Record<string, number> {
  const from = now(m);
  expectDone(m, command);
  const changes: Record<string, number> = {};
  const { rows, length } = m.ledger!;
  for (let at = from; at < length; at += ENTRY) {
    const { field, by } = readEntry(rows, at);
    const path = pathOf(namesOf(m.level), field);
    changes[path] = (changes[path] ?? 0) + by;
  }
  return Object.fromEntries(Object.entries(changes).filter(([, by]) => by !== 0));
}

test.each([
  { kind: 'carry', initiative: 'initiative-0', theatre: 'theatre-1', layer: 'data' },
  { kind: 'carry', initiative: 'initiative-1' },
  { kind: 'organise', current: 'current-7' },
  { kind: 'conciliate', current: 'current-2' },
  { kind: 'designate', contradiction: 'big-tech-peoples' },
] as const)('%j', (command) => {
  const m = scene({
    initiatives: [
      {
        target: 'cell',
        theatres: [0, 1],
        layers: [1, 2],
        effects: [cellRow(EFFECT.build, alternative(0, 0), 120), cellRow(EFFECT.grip, grip(0, 0), -60)],
      },
      { effects: [row(EFFECT.shock, VALUATION, -90), row(EFFECT.add, SOCIAL_BASE, -30)] },
    ],
  });
  expectDone(m, { kind: 'designate', contradiction: 'capital-labour' });
  expectDone(m, { kind: 'end-turn' });
  expectDone(m, { kind: 'plan', moves: [] });
  const before = stateHash(m);
  const { lines } = forecast(m, command);
  expect(stateHash(m)).toBe(before);
  expect(lines.filter(({ low, high }) => low !== high)).toEqual([]);
  expect(Object.fromEntries(lines.map(({ number, low }) => [number, low]))).toEqual(done(m, command));
});

test('what cannot be paid for is told once it is aimed, and nothing of it before', () => {
  const m = scene({
    initiatives: [
      {
        target: 'cell',
        theatres: [0, 1],
        layers: [1, 2],
        cost: [9, 0, 0],
        effects: [cellRow(EFFECT.grip, grip(0, 0), -60)],
      },
    ],
  });
  m.s[resource(0)] = 0;
  const legality = { legal: false, refusal: 'cannot-afford' };
  const carry = { kind: 'carry', initiative: 'initiative-0' } as const;
  expect(forecast(m, carry)).toEqual({ legality, lines: [], counters: [], reveals: false });
  const aimed = forecast(m, { ...carry, theatre: 'theatre-1', layer: 'data' });
  expect(aimed.legality).toEqual(legality);
  expect(aimed.lines.map(({ number }) => number)).toContain('grip.theatre-1.data');
});
