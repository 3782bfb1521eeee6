/** Pins: what a demand contradicts among the promises already signed is marked before signing. */
import { expect, test } from '@jest/globals';
import { playerView, promiseKind } from '../../src/sim';
import { demanding, SIGN } from '../helpers/demands';
import { expectDone } from '../helpers/scene';

const SECOND = { kind: 'promise', current: 'current-7', demand: 'demand-1' } as const;

test.each([
  ['two designations', { kind: 'designate', contradiction: 0 }, { kind: 'designate', contradiction: 4 }, true],
  [
    'the same designation twice',
    { kind: 'designate', contradiction: 0 },
    { kind: 'designate', contradiction: 0 },
    false,
  ],
  ['to use a lever and not to', { kind: 'lever', lever: 2 }, { kind: 'avoid', lever: 2 }, true],
  ['not to, and to', { kind: 'avoid', lever: 2 }, { kind: 'lever', lever: 2 }, true],
  ['two different levers', { kind: 'lever', lever: 2 }, { kind: 'avoid', lever: 3 }, false],
] as const)('%s', (_, first, second, conflicts) => {
  const m = demanding({ demands: [first, second] });
  expect(playerView(m).demands[1]!.conflicts).toEqual([]);
  expectDone(m, SIGN);
  expect(playerView(m).demands[1]).toMatchObject({ conflicts: conflicts ? ['demand-0'] : [], legal: true });
  expectDone(m, SECOND);
});

test('a full ledger takes no more', () => {
  const m = demanding({ demands: [{}] });
  for (let line = 0; line < 6; line++) m.s[promiseKind(line)] = 1;
  expect(playerView(m).demands[0]).toMatchObject({ legal: false, refusal: 'conflict' });
  expect(() => expectDone(m, SIGN)).toThrow('conflict');
});
