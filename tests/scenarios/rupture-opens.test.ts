/** Pins: a current past its limit must be answered before anything else; the most aggrieved first. */
import { expect, test } from '@jest/globals';
import { commitment, grievance, legalCommands, playerView, play, RUPTURE } from '../../src/sim';
import { endTurn, scene } from '../helpers/scene';

test.each([
  ['grievance of 75', [grievance(4), 750], true],
  ['grievance just under', [grievance(4), 749], false],
  ['commitment under 12', [commitment(4), 119], true],
  ['commitment of 12', [commitment(4), 120], false],
] as const)('%s', (_, number, opens) => {
  const m = scene({ numbers: [number] });
  expect(playerView(m).rupture?.current ?? null).toBe(opens ? 'current-4' : null);
});

test('nothing else may be done meanwhile, not even ending the turn', () => {
  const m = scene({ numbers: [[grievance(4), 800]] });
  expect(play(m, { kind: 'end-turn' })).toMatchObject({ code: 'answer-first' });
  expect(play(m, { kind: 'designate', contradiction: 'capital-labour' })).toMatchObject({ code: 'answer-first' });
  expect(legalCommands(m).map(({ kind }) => kind)).toEqual(['rupture', 'rupture', 'rupture']);
});

test('the answer must name the current that broke', () => {
  const m = scene({ numbers: [[grievance(4), 800]] });
  expect(play(m, { kind: 'rupture', current: 'current-3', way: 'part' })).toMatchObject({ code: 'nothing-to-answer' });
  expect(m.s[RUPTURE]).toBe(5);
});

test('of two the most aggrieved comes first, and the other the next turn', () => {
  const m = scene({
    numbers: [
      [grievance(2), 800],
      [grievance(4), 900],
    ],
  });
  expect(playerView(m).rupture?.current).toBe('current-4');
  expect(play(m, { kind: 'rupture', current: 'current-4', way: 'part' })).toBeNull();
  endTurn(m);
  expect(playerView(m).rupture?.current).toBe('current-2');
});
