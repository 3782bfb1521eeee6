/** Pins: each constituent yields by the weight and commitment of who is present; rent, capture and worn mediations cost. */
import { expect, test } from '@jest/globals';
import {
  absence,
  BUREAUCRATIC_CAPTURE,
  commitment,
  type Field,
  grip,
  type Match,
  MEDIATIONS,
  playerView,
  POPULAR_CONTROL,
  RENTIER_DRIFT,
  resource,
} from '../../src/sim';
import { endTurn, moved, scene } from '../helpers/scene';

const [MOBILISATION, LEGITIMACY, INVESTMENT] = [resource(0), resource(1), resource(2)];
const foretold = (m: Match) => playerView(m).resources.map(({ income }) => income);

test('weight × commitment ÷ 280 points, in whole units', () => {
  const m = scene();
  for (let c = 0; c < 3; c++) m.s[commitment(c)] = 900;
  endTurn(m);
  // the drift moves commitment first: 900 − 22 + what grievance takes
  const sum = [0, 1, 2].reduce((total, c) => total + 10 * m.s[commitment(c)]!, 0);
  expect(moved(m, MOBILISATION, 'income')).toBe(Math.trunc(sum / 2800));
  expect(Math.trunc(sum / 2800)).toBe(9);
});

test('who is away gives nothing', () => {
  const m = scene();
  m.s[absence(3)] = 99;
  m.s[absence(4)] = 99;
  endTurn(m);
  expect(moved(m, LEGITIMACY, 'income')).toBe(Math.trunc((10 * m.s[commitment(5)]!) / 2800));
});

test.each([
  ['rentier drift past 40', RENTIER_DRIFT, 500, INVESTMENT, 'rent-drain', -1],
  ['a captured administration', BUREAUCRATIC_CAPTURE, 500, LEGITIMACY, 'capture-drain', -1],
  ['worn mediations', MEDIATIONS, 200, LEGITIMACY, 'capture-drain', -1],
  ['popular control past 35', POPULAR_CONTROL, 450, LEGITIMACY, 'control-gives', 1],
] as const)('%s', (_, cause, value, what, rule, by) => {
  const quiet = cells(scene(), 400);
  endTurn(quiet);
  expect(moved(quiet, what, rule)).toBe(0);
  const m = cells(scene({ numbers: [[cause as Field, value]] }), 400);
  expect(foretold(m)[what - MOBILISATION]).toBe(foretold(cells(scene(), 400))[what - MOBILISATION]! + by);
  endTurn(m);
  expect(moved(m, what, rule)).toBe(by);
});

test('grip past 45 drains investment, a unit every sixteen points', () => {
  const m = cells(scene(), 800);
  endTurn(m);
  expect(moved(m, INVESTMENT, 'rent-drain')).toBe(-2);
});

test('sixteen units are the most that can be kept', () => {
  const m = scene({ numbers: [[MOBILISATION, 15]] });
  endTurn(m);
  expect(m.s[MOBILISATION]).toBe(16);
});

function cells(m: Match, held: number): Match {
  for (let t = 0; t < 2; t++) for (let l = 0; l < 6; l++) m.s[grip(t, l)] = held;
  return m;
}
