/** Pins: whatever comes in as a command is one, or is refused with what was expected and the nearest valid name. */
import { expect, test } from '@jest/globals';
import { type Command, COMMAND_KINDS, legalActions, legalCommands, play, REFUSALS, stateHash } from '../../../src/sim';
import { actionOf, commandOf } from '../../../src/sim/codec';
import { scene } from '../../helpers/scene';

test.each<[unknown, object]>([
  [
    { kind: 'desginate', contradiction: 'capital-labour' },
    { code: 'malformed', nearest: 'designate' },
  ],
  [
    { kind: 'designate', contradiction: 'capital-labor' },
    { code: 'unknown-id', nearest: 'capital-labour' },
  ],
  [{ kind: 'designate' }, { code: 'unknown-id', value: 'undefined', expected: 'contradiction' }],
  [
    { kind: 'organise', current: 'current-10' },
    { code: 'unknown-id', expected: 'current' },
  ],
  [{ kind: 'carry', initiative: 'initiative-0', lord: 'lord-0' }, { code: 'bad-target' }],
  [
    { kind: 'carry', initiative: 'initiative-0', theatre: 'theatre-9' },
    { code: 'unknown-id', expected: 'theatre' },
  ],
  [{ kind: 'carry', initiative: 'initiative-0', theatre: 'theatre-1' }, { code: 'bad-target' }],
  [{ kind: 'investigate' }, { code: 'malformed', expected: 'rumour number or fissure' }],
  [{ kind: 'investigate', rumour: 0 }, { code: 'malformed' }],
  [{ kind: 'investigate', rumour: 1.5 }, { code: 'malformed' }],
  [{ kind: 'investigate', rumour: 256 }, { code: 'malformed' }],
  [{ kind: 'investigate', rumour: '1' }, { code: 'malformed' }],
  [
    { kind: 'rupture', current: 'current-0', way: 'leave' },
    { code: 'unknown-id', expected: 'way out' },
  ],
  [{ kind: 'rupture', current: 'current-0', way: 'part' }, { code: 'nothing-to-answer' }],
  [
    { kind: 'promise', current: 'current-0', demand: 'demand-0' },
    { code: 'unknown-id', expected: 'demand' },
  ],
  [{ kind: 'choose', event: 'event-0', choice: 'choice-0' }, { code: 'nothing-to-answer' }],
  [{ kind: 'plan', moves: [] }, { code: 'not-your-turn' }],
  [{ kind: '__proto__' }, { code: 'malformed' }],
  [{ kind: 'constructor' }, { code: 'malformed' }],
  [{}, { code: 'malformed' }],
  [[], { code: 'malformed' }],
  [null, { code: 'malformed' }],
  [undefined, { code: 'malformed' }],
  ['end-turn', { code: 'malformed' }],
  [7, { code: 'malformed' }],
])('%j', (command, refusal) => {
  const m = scene();
  const before = stateHash(m);
  expect(play(m, command as Command)).toMatchObject(refusal);
  expect(stateHash(m)).toBe(before);
});

/** A board where initiative 0 is aimed at a lord, and initiative 1 at a fissure. */
const aimed = () =>
  scene({
    initiatives: [{ target: 'lord', lords: [0, 1, 2] }, { target: 'fissure' }],
  });

test.each<[object, string]>([
  [{ initiative: 'initiative-0', lord: 'lord-1', theatre: 'theatre-1' }, 'theatre'],
  [{ initiative: 'initiative-0', lord: 'lord-1', fissure: 'fissure-1' }, 'fissure'],
  [{ initiative: 'initiative-1', fissure: 'fissure-1', theatre: 'theatre-1' }, 'theatre'],
  [{ initiative: 'initiative-1', fissure: 'fissure-1', lord: 'lord-1' }, 'lord'],
])('an aim of another kind is refused by its key, though its place in its list be the same: %j', (aim, stray) => {
  const { level } = aimed();
  expect(level.initiatives.slice(0, 2).map(({ target }) => target)).toEqual(['lord', 'fissure']);
  expect(actionOf(aimed(), { kind: 'carry', ...aim } as Command)).toMatchObject({ code: 'bad-target', value: stray });
});

test('a refusal repeats no more than a line of what it was given', () => {
  const refusal = play(scene(), { kind: 'organise', current: 'x'.repeat(100_000) });
  expect(JSON.stringify(refusal).length).toBeLessThan(400);
});

test('a plan of any shape is a plan or refused', () => {
  const strange = [
    undefined,
    null,
    'move-0',
    {},
    { length: 2 },
    [null],
    [7],
    [[]],
    [{}],
    [{ move: 'move-0' }],
    new Array(3),
  ];
  for (const moves of strange) {
    const m = scene();
    play(m, { kind: 'end-turn' });
    const before = stateHash(m);
    const refusal = play(m, { kind: 'plan', moves } as unknown as Command);
    expect(REFUSALS).toContain(refusal?.code);
    expect(stateHash(m)).toBe(before);
  }
});

test('action → command → action, for all that is legal', () => {
  const m = scene();
  const actions = legalActions(m);
  expect(actions.length).toBeGreaterThan(25);
  expect(actions.map((action) => actionOf(m, commandOf(m, action)))).toEqual(actions);
  expect(new Set(legalCommands(m).map(({ kind }) => kind)).size).toBeGreaterThan(4);
  expect(COMMAND_KINDS).toHaveLength(11);
});
