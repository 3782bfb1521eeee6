/** Pins: every entry of the ledger says in which part of the turn it happened: front page, assembly, agenda, clash, drift. */
import { expect, test } from '@jest/globals';
import { type Command, EFFECT, entriesBetween, LOATHING, type Match, play, tabled, UNITY } from '../../src/sim';
import { endTurn, expectDone, row, scene } from '../helpers/scene';

/** Parts of the turn stamped on what a command changed; the initiative it may carry lies on the table. */
function phasesOf(m: Match, command: Command): readonly string[] {
  const from = m.ledger!.length;
  m.s[tabled(0, 0)] = 1;
  expect(play(m, command)).toBeNull();
  return [...new Set(entriesBetween(m, from, m.ledger!.length).map(({ phase }) => phase))];
}

test('a decision is stamped with the part of the turn it belongs to, in whatever order it is taken', () => {
  const m = scene({
    initiatives: [{ effects: [row(EFFECT.add, UNITY, 10)] }],
    events: [{ choices: [{ effects: [row(EFFECT.add, UNITY, 10)] }] }],
    demands: [{}],
  });
  expect(phasesOf(m, { kind: 'choose', event: 'event-0', choice: 'choice-0' })).toEqual(['rumours']);
  expect(phasesOf(m, { kind: 'carry', initiative: 'initiative-0' })).toEqual(['agenda']);
  expect(phasesOf(m, { kind: 'organise', current: 'current-0' })).toEqual(['agenda']);
  expectDone(m, { kind: 'designate', contradiction: 'capital-labour' });
  endTurn(m);
  expect(phasesOf(m, { kind: 'designate', contradiction: 'democracy-oligarchy' })).toEqual(['assembly']);
});

test('what the lords do is the clash, what the world does the drift', () => {
  const m = scene({ moves: [{ effects: [row(EFFECT.add, LOATHING, 100)] }] });
  endTurn(m, [{ move: 'move-0', lord: 'lord-0' }]);
  const from = m.ledger!.length;
  endTurn(m);
  const entries = entriesBetween(m, from, m.ledger!.length).filter(({ turn }) => turn === 2);
  const of = (kind: string) => new Set(entries.filter(({ cause }) => cause.kind === kind).map(({ phase }) => phase));
  expect([...of('move')]).toEqual(['clash']);
  expect(entries.filter(({ cause }) => cause.id === 'network-effect').map(({ phase }) => phase)).toContain('drift');
});
