/** Pins: to investigate shows a rumour for what it is and weakens a real move, or finds a fissure; it cannot be undone. */
import { expect, test } from '@jest/globals';
import {
  forecast,
  found,
  type Match,
  planExposed,
  planFalse,
  planMove,
  planSeen,
  play,
  playerView,
  resource,
} from '../../src/sim';
import { INVESTIGATE_PRICE } from '../../src/sim/standing';
import { clashLines } from '../../src/sim/reports';
import { endTurn, expectDone, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

/** One whispered move, true or false, alone on the front page. */
function whispered(isFalse: boolean): Match {
  const m = scene({ moves: [{ contradiction: 3 }] });
  endTurn(m, [{ move: 'move-0', lord: 'lord-0' }]);
  for (let slot = 0; slot < 7; slot++) if (m.s[planFalse(slot)] === 1 || slot > 0) m.s[planMove(slot)] = 0;
  m.s[planMove(0)] = 1;
  m.s[planSeen(0)] = 1;
  m.s[planFalse(0)] = isFalse ? 1 : 0;
  return m;
}
const EXPOSED = tunable('standing', 'EXPOSED');
const ASK = { kind: 'investigate', rumour: 1 } as const;

test.each([true, false])('the rumour shows itself (false: %s)', (isFalse) => {
  const m = whispered(isFalse);
  expect(playerView(m).rumours[0]).toMatchObject({ certainty: 'whispered', isFalse: null });
  expectDone(m, ASK);
  expect(playerView(m).rumours[0]).toMatchObject({ certainty: 'exposed', move: 'move-0', isFalse, blunted: EXPOSED });
  const before = whispered(isFalse);
  expect([0, 1, 2].map((r) => before.s[resource(r)]! - m.s[resource(r)]!)).toEqual([...INVESTIGATE_PRICE]);
});

test('a real move lands the weaker by what looking into it takes off', () => {
  const m = whispered(false);
  const before = clashLines(m)[0]!.landed;
  expectDone(m, ASK);
  expect(clashLines(m)[0]!.landed).toBe(Math.trunc((before * (100 - EXPOSED)) / 100));
});

test('nobody had heard of a move, until it was looked into', () => {
  const m = whispered(false);
  m.s[planSeen(0)] = 0;
  expect(clashLines(m)[0]!.wasHidden).toBe(true);
  m.s[planExposed(0)] = 1;
  expect(clashLines(m)[0]!.wasHidden).toBe(false);
});

test('a fissure is found; its width and the loyalty of who stands on it show', () => {
  const m = scene();
  expect(playerView(m).fissures[1]).toMatchObject({ found: false, width: null });
  expect(playerView(m).lords[1]!.loyalty).toBeNull();
  expectDone(m, { kind: 'investigate', fissure: 'fissure-1' });
  expect(m.s[found(1)]).toBe(1);
  expect(playerView(m).fissures[1]).toMatchObject({ found: true, width: 250 });
  expect([playerView(m).lords[1]!.loyalty, playerView(m).lords[5]!.loyalty, playerView(m).lords[0]!.loyalty]).toEqual([
    700,
    700,
    null,
  ]);
});

test('once a turn, and marked as revealing before the click', () => {
  const m = whispered(false);
  expect(forecast(m, ASK).reveals).toBe(true);
  expectDone(m, ASK);
  expect(play(m, { kind: 'investigate', fissure: 'fissure-1' })).toMatchObject({ code: 'already-done' });
  expect(m.s[planExposed(0)]).toBe(1);
});

test.each([2, 7, 255])('rumour %i, which nobody has heard, cannot be asked about', (rumour) => {
  expect(play(whispered(false), { kind: 'investigate', rumour })).toMatchObject({ code: 'nothing-to-answer' });
});
