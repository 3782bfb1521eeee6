/** Pins: a current past its limit must be answered before anything else; the most aggrieved first. */
import { expect, test } from '@jest/globals';
import { commitment, grievance, legalCommands, playerView, play, RUPTURE } from '../../src/sim';
import { GRIEVANCE_LIMIT } from '../../src/sim/ruptures';
import { endTurn, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const COMMITMENT_LIMIT = tunable('ruptures', 'COMMITMENT_LIMIT');

test.each([
  ['at the limit of grievance', [grievance(4), GRIEVANCE_LIMIT], true],
  ['just under it', [grievance(4), GRIEVANCE_LIMIT - 1], false],
  ['under the limit of commitment', [commitment(4), COMMITMENT_LIMIT - 1], true],
  ['at it', [commitment(4), COMMITMENT_LIMIT], false],
] as const)('%s', (_, number, opens) => {
  const m = scene({ numbers: [number] });
  expect(playerView(m).rupture?.current ?? null).toBe(opens ? 'current-4' : null);
});

test('nothing else may be done meanwhile, not even ending the turn', () => {
  const m = scene({ numbers: [[grievance(4), 1000]] });
  expect(play(m, { kind: 'end-turn' })).toMatchObject({ code: 'answer-first' });
  expect(play(m, { kind: 'designate', contradiction: 'capital-labour' })).toMatchObject({ code: 'answer-first' });
  expect(legalCommands(m).map(({ kind }) => kind)).toEqual(['rupture', 'rupture', 'rupture']);
});

test('the answer must name the current that broke', () => {
  const m = scene({ numbers: [[grievance(4), 1000]] });
  expect(play(m, { kind: 'rupture', current: 'current-3', way: 'part' })).toMatchObject({ code: 'nothing-to-answer' });
  expect(m.s[RUPTURE]).toBe(5);
});

test('of two the most aggrieved comes first, and the other the next turn', () => {
  const m = scene({
    numbers: [
      [grievance(2), 900],
      [grievance(4), 1000],
    ],
  });
  expect(playerView(m).rupture?.current).toBe('current-4');
  expect(play(m, { kind: 'rupture', current: 'current-4', way: 'part' })).toBeNull();
  endTurn(m);
  expect(playerView(m).rupture?.current).toBe('current-2');
});
