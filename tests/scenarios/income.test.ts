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
  weight,
} from '../../src/sim';
import { endTurn, moved, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const YIELD = tunable('income', 'YIELD');
const [MOBILISATION, LEGITIMACY, INVESTMENT] = [resource(0), resource(1), resource(2)];

/** Grip the same in every cell. */
function held(m: Match, value: number): Match {
  for (let t = 0; t < 2; t++) for (let l = 0; l < 6; l++) m.s[grip(t, l)] = value;
  return m;
}
const strengthOf = (m: Match, currents: readonly number[]): number =>
  currents.reduce((sum, c) => sum + m.s[weight(c)]! * m.s[commitment(c)]!, 0);

test('by weight and commitment, as they stand when the turn has drifted', () => {
  const m = scene();
  for (let c = 0; c < 3; c++) m.s[commitment(c)] = 900;
  m.s[weight(1)] = 20;
  for (const what of [MOBILISATION, LEGITIMACY]) m.s[what] = 0;
  endTurn(m);
  expect(moved(m, MOBILISATION, 'income')).toBe(Math.trunc(strengthOf(m, [0, 1, 2]) / YIELD));
  expect(moved(m, MOBILISATION, 'income')).toBeGreaterThan(moved(m, LEGITIMACY, 'income'));
});

test('who is away gives nothing', () => {
  const m = scene();
  m.s[absence(3)] = 99;
  m.s[absence(4)] = 99;
  endTurn(m);
  expect(moved(m, LEGITIMACY, 'income')).toBe(Math.trunc(strengthOf(m, [5]) / YIELD));
});

test.each([
  ['rentier drift', RENTIER_DRIFT, 900, INVESTMENT, 'rent-drain', -1],
  ['a captured administration', BUREAUCRATIC_CAPTURE, 900, LEGITIMACY, 'capture-drain', -1],
  ['worn mediations', MEDIATIONS, 50, LEGITIMACY, 'capture-drain', -1],
  ['popular control', POPULAR_CONTROL, 900, LEGITIMACY, 'control-gives', 1],
] as const)('%s moves it, as foretold', (_, cause, value, what, rule, sign) => {
  const quiet = held(scene(), 300);
  const m = held(scene({ numbers: [[cause as Field, value]] }), 300);
  const income = (it: Match) => playerView(it).resources[what - MOBILISATION]!.income;
  expect(Math.sign(income(m) - income(quiet))).toBe(sign);
  for (const it of [quiet, m]) endTurn(it);
  expect(moved(quiet, what, rule)).toBe(0);
  expect(Math.sign(moved(m, what, rule))).toBe(sign);
});

test('the more the lords hold, the more rent drains investment', () => {
  const drain = (value: number): number => {
    const m = held(scene({ numbers: [[INVESTMENT, 16]] }), value);
    endTurn(m);
    return moved(m, INVESTMENT, 'rent-drain');
  };
  expect([drain(300) === 0, drain(650) < 0, drain(880) < drain(650)]).toEqual([true, true, true]);
});

test('sixteen units are the most that can be kept', () => {
  const m = scene({ numbers: [[MOBILISATION, 15]] });
  endTurn(m);
  expect(m.s[MOBILISATION]).toBe(16);
});
