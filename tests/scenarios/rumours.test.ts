/** Pins: moves are announced, whispered or unheard of; some whispers are false; what is unknown is labelled unknown. */
import { expect, test } from '@jest/globals';
import { type Match, playerView, planFalse, planMove, planSeen, type RumourView } from '../../src/sim';
import { endTurn, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const PLAN = [
  { move: 'move-0', lord: 'lord-0', theatre: 'theatre-1', layer: 'cloud' },
  { move: 'move-1', lord: 'lord-1' },
] as const;
const planned = (seed: number): Match => {
  const m = scene({ moves: [{ target: 'cell', theatres: [0, 1], layers: [0, 1, 2], contradiction: 3 }, {}] }, seed);
  endTurn(m, PLAN);
  return m;
};
const games = Array.from({ length: 300 }, (_, seed) => planned(seed));
const rumours = games.flatMap((m) => playerView(m).rumours.map((rumour) => ({ m, rumour })));
const of = (certainty: RumourView['certainty']) => rumours.filter(({ rumour }) => rumour.certainty === certainty);

test('announced: everything is told', () => {
  const told = of('announced').filter(({ rumour }) => rumour.lord === 'lord-0');
  expect(told.length).toBeGreaterThan(100);
  for (const { rumour } of told)
    expect(rumour).toMatchObject({
      move: 'move-0',
      theatre: 'theatre-1',
      layer: 'cloud',
      contradiction: 'equality-hierarchy',
      size: expect.any(Number),
      isFalse: false,
    });
});

test('whispered: who and where, and nothing else', () => {
  const told = of('whispered');
  expect(told.length).toBeGreaterThan(100);
  for (const { rumour } of told)
    expect(rumour).toMatchObject({
      move: null,
      layer: null,
      contradiction: null,
      size: null,
      isFalse: null,
      blunted: 0,
    });
});

test('true moves: so many in a hundred announced, so many of the rest whispered', () => {
  const count = [0, 0, 0];
  for (const m of games)
    for (let slot = 0; slot < 7; slot++)
      if (m.s[planMove(slot)] !== 0 && m.s[planFalse(slot)] === 0) count[m.s[planSeen(slot)]!]!++;
  const [hidden, whispered, announced] = count.map((n) => n / 600);
  const [told, heard] = [tunable('plan', 'ANNOUNCED_CHANCE') / 100, tunable('plan', 'WHISPERED_CHANCE') / 100];
  expect(announced).toBeCloseTo(told, 1);
  expect(whispered).toBeCloseTo((1 - told) * heard, 1);
  expect(hidden).toBeCloseTo((1 - told) * (1 - heard), 1);
});

test('a false whisper as often as chance has it, and it does nothing', () => {
  const withFalse = games.filter((m) => [0, 1, 2, 3].some((slot) => m.s[planFalse(slot)] === 1));
  expect(withFalse.length / games.length).toBeCloseTo(tunable('plan', 'FALSE_CHANCE') / 100, 1);
  for (const m of withFalse)
    for (let slot = 0; slot < 7; slot++) if (m.s[planFalse(slot)] === 1) expect(m.s[planSeen(slot)]).toBe(1);
});

test('numbers run without a gap, so that what is hidden leaves no hole', () => {
  for (const m of games)
    expect(playerView(m).rumours.map(({ number }) => number)).toEqual(playerView(m).rumours.map((_, i) => i + 1));
});
