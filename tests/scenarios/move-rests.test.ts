/** Pins: the Leviathan obeys the same rules: a move it has played rests, and must be open and paid for. */
import { expect, test } from '@jest/globals';
import { chest, isMoveOpen, play, TURN } from '../../src/sim';
import { endTurn, expectDone, scene } from '../helpers/scene';

const IDLE = { move: 'move-0', lord: 'lord-0' } as const;

test('a move played rests as many turns as its cooldown says', () => {
  const m = scene({ moves: [{ cooldown: 2 }] });
  endTurn(m, [IDLE]);
  expectDone(m, { kind: 'end-turn' });
  const open: boolean[] = [];
  for (let turn = 0; turn < 4; turn++) {
    open.push(isMoveOpen(m, 0));
    expect(play(m, { kind: 'plan', moves: [IDLE] })?.code ?? null).toBe(open[turn] ? null : 'illegal-plan');
    if (!open[turn]) expectDone(m, { kind: 'plan', moves: [] });
    expectDone(m, { kind: 'end-turn' });
    if (open[turn]) break;
  }
  expect(open).toEqual([false, false, true]);
});

test('its price leaves the chest of the lord who plays it', () => {
  const m = scene({ moves: [{ cost: 9 }] });
  endTurn(m, [IDLE]);
  const before = m.s[chest(0)]!;
  const other = m.s[chest(1)]!;
  expectDone(m, { kind: 'end-turn' });
  expect(m.s[chest(1)]! - other - (m.s[chest(0)]! - before)).toBe(9);
});

test.each([
  ['by a lord who cannot pay', [{ move: 'move-0', lord: 'lord-0' }]],
  ['before its time', [{ move: 'move-1', lord: 'lord-1' }]],
  ['by a lord it does not belong to', [{ move: 'move-2', lord: 'lord-1' }]],
  ['whose condition does not hold', [{ move: 'move-3', lord: 'lord-1' }]],
  [
    'twice',
    [
      { move: 'move-4', lord: 'lord-1' },
      { move: 'move-4', lord: 'lord-2' },
    ],
  ],
  ['aimed at nothing', [{ move: 'move-5', lord: 'lord-1' }]],
  ['aimed where it may not', [{ move: 'move-5', lord: 'lord-1', theatre: 'theatre-1', layer: 'cloud' }]],
  ['three where two are allowed', [4, 6, 7].map((n) => ({ move: `move-${n}`, lord: 'lord-1' }))],
])('not %s', (_, moves) => {
  const m = scene({
    moves: [
      { cost: 30 },
      { from: 9 },
      { lords: [0] },
      { requires: 0 },
      {},
      { target: 'cell', theatres: [0], layers: [1] },
      {},
      {},
    ],
    when: [[[TURN, 'atLeast', 9]]],
  });
  expectDone(m, { kind: 'end-turn' });
  expect(play(m, { kind: 'plan', moves })).toMatchObject({ code: 'illegal-plan' });
  expect(play(m, { kind: 'plan', moves: [{ move: 'move-4', lord: 'lord-1' }] })).toBeNull();
});
