/** Pins: a promise that costs nothing earns little: a third of the relief, nothing lent, and nothing for keeping it. */
import { expect, test } from '@jest/globals';
import { commitment, grievance, playerView, resource, UNITY } from '../../src/sim';
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
  expect([0, 1, 2].map((r) => moved(m, resource(r), 'promise-signed'))).toEqual([0, 0, 0]);
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
