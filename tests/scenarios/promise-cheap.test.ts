/** Pins: promising what one is doing anyway earns little: a third of the relief, and nothing for keeping it. */
import { expect, test } from '@jest/globals';
import { commitment, grievance, playerView, UNITY } from '../../src/sim';
import { demanding, SIGN } from '../helpers/demands';
import { endTurn, expectDone, moved } from '../helpers/scene';

test('to designate what is designated', () => {
  const m = demanding({ demands: [{ kind: 'designate', contradiction: 0, relief: 90 }] });
  expect(playerView(m).demands[0]!.cheap).toBe(false);
  expectDone(m, { kind: 'designate', contradiction: 'capital-labour' });
  expect(playerView(m).demands[0]!.cheap).toBe(true);
  expectDone(m, SIGN);
  endTurn(m);
  expect(moved(m, grievance(4), 'promise-signed')).toBe(-30);
  expect([moved(m, commitment(4), 'promise-kept'), moved(m, UNITY, 'promise-kept')]).toEqual([0, 0]);
});

test('to carry one of ours that has just been carried', () => {
  const m = demanding({ demands: [{ kind: 'carry', relief: 90 }] });
  expect(playerView(m).demands[0]!.cheap).toBe(false);
  expectDone(m, {
    kind: 'carry',
    initiative: playerView(m)
      .table.flatMap(({ initiatives }) => initiatives)
      .find((it) => it.current === 'current-4')!.id,
  });
  expect(playerView(m).demands[0]!.cheap).toBe(true);
});
