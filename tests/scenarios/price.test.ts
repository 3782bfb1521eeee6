/** Pins: an initiative is paid for at once, at the price shown, and not carried by who cannot pay it. */
import { expect, test } from '@jest/globals';
import { forecast, play, resource, stateHash } from '../../src/sim';
import { carry, scene } from '../helpers/scene';

const COMMAND = { kind: 'carry', initiative: 'initiative-0' } as const;

test('paid at once', () => {
  const m = scene({ initiatives: [{ cost: [3, 2, 1] }] });
  carry(m, 0);
  expect([0, 1, 2].map((r) => m.s[resource(r)])).toEqual([3, 4, 5]);
});

test('out of reach: refused, untouched, and the forecast still shows the whole price', () => {
  const m = scene({ initiatives: [{ cost: [3, 2, 1] }], numbers: [[resource(1), 1]] });
  const before = stateHash(m);
  expect(play(m, COMMAND)).toMatchObject({ code: 'cannot-afford' });
  expect(forecast(m, COMMAND)).toMatchObject({
    legality: { legal: false, refusal: 'cannot-afford' },
    lines: expect.arrayContaining([{ number: 'legitimacy', low: -2, high: -2, scale: 1 }]),
  });
  expect(stateHash(m)).toBe(before);
});

test('three a turn and no more', () => {
  const m = scene({ numbers: [0, 1, 2].map((r) => [resource(r), 16] as const) });
  for (const index of [0, 3, 6]) carry(m, index);
  expect(play(m, { kind: 'carry', initiative: 'initiative-1' })).toMatchObject({ code: 'agenda-full' });
});
