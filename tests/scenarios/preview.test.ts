/** Pins: what must wait can be looked at all the same — behind an open question, a rupture, a full agenda. */
import { expect, test } from '@jest/globals';
import { EFFECT, forecast, grievance, preview, RESOURCES, resource, SOCIAL_BASE, stateHash } from '../../src/sim';
import { carry, expectDone, row, scene, type SceneOptions } from '../helpers/scene';

const COMMAND = { kind: 'carry', initiative: 'initiative-0' } as const;
const RICH = RESOURCES.map((_, r) => [resource(r), 16] as const);
const made = (options: SceneOptions = {}) =>
  scene({ initiatives: [{ effects: [row(EFFECT.addFixed, SOCIAL_BASE, -80)] }], ...options, numbers: RICH });
const base = (lines: ReturnType<typeof preview>['lines']) => lines.find(({ number }) => number === 'social-base');

test('what may be done is forecast as ever', () => {
  const m = made();
  expect(preview(m, COMMAND)).toEqual(forecast(m, COMMAND));
});

test.each([
  ['the front page', 'answer-first', () => made({ events: [{ choices: [{}, {}] }] })],
  [
    'a full agenda',
    'agenda-full',
    () => {
      const m = made();
      for (const index of [3, 6, 7]) carry(m, index);
      return m;
    },
  ],
] as const)('behind %s', (_, refusal, make) => {
  const m = make();
  const before = stateHash(m);
  expect(forecast(m, COMMAND).lines).toEqual([]);
  const seen = preview(m, COMMAND);
  expect(seen.legality).toEqual({ legal: false, refusal });
  expect(base(seen.lines)).toMatchObject({ low: -80, high: -80 });
  expect(stateHash(m)).toBe(before);
});

test('behind a rupture', () => {
  const level = made();
  level.s[grievance(4)] = 800;
  for (const command of [{ kind: 'end-turn' }, { kind: 'plan', moves: [] }] as const) expectDone(level, command);
  const seen = preview(level, COMMAND);
  expect(seen.legality.refusal).toBe('answer-first');
  expect(base(seen.lines)).toMatchObject({ low: -80 });
});

test('what could not be done anyhow stays untold', () => {
  const m = made({ events: [{ choices: [{}, {}] }] });
  expect(preview(m, { kind: 'carry', initiative: 'nothing-such' })).toMatchObject({ lines: [] });
});
