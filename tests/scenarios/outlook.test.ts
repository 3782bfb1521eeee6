/** Pins: the outlook of grievances is what the turn's end makes of them, and says of what; what is only heard is a range. */
import { expect, test } from '@jest/globals';
import {
  CONTRADICTIONS,
  grievance,
  grievanceOutlook,
  intensity,
  namesOf,
  numberAt,
  PLAN,
  planMove,
  stateHash,
  TENURE,
  turnOutlook,
} from '../../src/sim';
import { carry, endTurn, expectDone, scene } from '../helpers/scene';

/** Everything burns, and the second contradiction has been put first for long: debts are high. */
function burning(isQuiet = true) {
  const m = scene({ numbers: CONTRADICTIONS.map((_, k) => [intensity(k), 560] as const) });
  expectDone(m, { kind: 'designate', contradiction: 'big-tech-peoples' });
  m.s[TENURE] = 4;
  // A false whisper goes round even where nothing is planned.
  if (isQuiet) for (let slot = 0; slot < PLAN; slot++) m.s[planMove(slot)] = 0;
  return m;
}

test('where nothing is hidden it is the figure of the next turn, to the tenth', () => {
  const m = burning();
  carry(m, 3);
  const before = stateHash(m);
  const outlook = grievanceOutlook(m);
  expect(stateHash(m)).toBe(before);
  expect(outlook).toHaveLength(m.level.currents.length);
  endTurn(m);
  expect(outlook.map(({ low, high }) => [low, high])).toEqual(
    m.level.currents.map((_, c) => [m.s[grievance(c)], m.s[grievance(c)]]),
  );
});

test('its causes add up to the change, the debt among them', () => {
  const m = burning();
  const was = m.level.currents.map((_, c) => m.s[grievance(c)]!);
  const outlook = grievanceOutlook(m);
  expect(outlook.map(({ causes }) => causes.reduce((sum, it) => sum + it.high, 0))).toEqual(
    outlook.map(({ high }, c) => high - was[c]!),
  );
  expect(outlook.some(({ causes }) => causes[0]?.cause.id === 'debt')).toBe(true);
});

test('a whisper that may be false makes a range: the fire it would light is counted in some worlds', () => {
  const m = burning(false);
  const [first] = grievanceOutlook(m);
  expect(first!.high).toBeGreaterThan(first!.low);
  endTurn(m);
  expect(m.s[grievance(0)]).toBeGreaterThanOrEqual(first!.low);
  expect(m.s[grievance(0)]).toBeLessThanOrEqual(first!.high);
});

test('another name put first changes it; nothing is told while the front does not decide', () => {
  const m = burning();
  const named = grievanceOutlook(m, 'capital-labour').map(({ high }) => high);
  expect(named).not.toEqual(grievanceOutlook(m).map(({ high }) => high));
  expectDone(m, { kind: 'end-turn' });
  expect(grievanceOutlook(m)).toEqual([]);
});

test('any number’s, where nothing is hidden, is what the next turn opens with, for the reasons that it gives', () => {
  const m = burning();
  carry(m, 3);
  const paths = ['share.democratic', 'bureaucratic-capture', 'rentier-drift', 'popular-control', 'unity'];
  const before = paths.map((path) => numberAt(m.s, namesOf(m.level), path)!.value);
  const outlook = turnOutlook(m, [...paths, 'no.such.number']);
  expect(outlook.map(({ number }) => number)).toEqual(paths);
  endTurn(m);
  for (const [at, { number, low, high, causes }] of outlook.entries()) {
    const then = numberAt(m.s, namesOf(m.level), number)!.value;
    expect([low, high]).toEqual([then, then]);
    expect(before[at]! + causes.reduce((sum, it) => sum + it.high, 0)).toBe(then);
  }
  expect(outlook.some(({ causes }) => causes.length > 0)).toBe(true);
  expectDone(m, { kind: 'end-turn' });
  expect(turnOutlook(m, paths)).toEqual([]);
});
