/** Pins: where chance or hidden things enter, a forecast is a range, and the outcome lies within it. */
import { expect, test } from '@jest/globals';
import { EFFECT, forecast, LOATHING, loyalty, revealsSomething, SOCIAL_BASE } from '../../src/sim';
import { expectDone, row, scene } from '../helpers/scene';

const COMMAND = { kind: 'carry', initiative: 'initiative-0' } as const;

test('chance: from what it does not do to what it does', () => {
  const m = scene({ initiatives: [{ effects: [row(EFFECT.addFixed, SOCIAL_BASE, -80, 50)] }] });
  const line = forecast(m, COMMAND).lines.find(({ number }) => number === 'social-base');
  expect(line).toMatchObject({ low: -80, high: 0 });
});

test('the range is the same whatever the true generator will draw', () => {
  const ranges = Array.from({ length: 30 }, (_, seed) => {
    const m = scene({ initiatives: [{ effects: [row(EFFECT.addFixed, SOCIAL_BASE, -80, 50)] }] }, seed);
    expectDone(m, { kind: 'organise', current: 'current-0' });
    return JSON.stringify(forecast(m, COMMAND).lines.filter(({ number }) => number === 'social-base'));
  });
  expect(new Set(ranges).size).toBe(1);
});

test('a number nobody may see is not in it', () => {
  const m = scene({
    initiatives: [{ effects: [row(EFFECT.addFixed, loyalty(0), -80), row(EFFECT.addFixed, LOATHING, 5)] }],
  });
  const numbers = forecast(m, COMMAND).lines.map(({ number }) => number);
  expect(numbers).toContain('loathing');
  expect(numbers.filter((number) => number.startsWith('loyalty'))).toEqual([]);
});

test('a choice that leaves something to chance says that it cannot be taken back', () => {
  const m = scene({ events: [{ choices: [{}, { effects: [row(EFFECT.add, SOCIAL_BASE, -10, 50)] }] }] });
  const choose = (choice: string) => ({ kind: 'choose', event: 'event-0', choice }) as const;
  expect([revealsSomething(m, choose('choice-0')), revealsSomething(m, choose('choice-1'))]).toEqual([false, true]);
});
