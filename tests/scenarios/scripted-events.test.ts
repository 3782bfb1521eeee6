/** Pins: at most one scripted event a turn, before anything is decided; certain ones first; each once, or after its rest. */
import { expect, test } from '@jest/globals';
import { EFFECT, type Match, playerView, TURN, UNITY } from '../../src/sim';
import { causeOf } from '../../src/sim/causes';
import { endTurn, moved, row, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const eventsOf = (m: Match, turns: number): (string | null)[] =>
  Array.from({ length: turns }, () => {
    const id = playerView(m).event?.id ?? null;
    endTurn(m);
    return id;
  });

test('a certain one comes as soon as it can, and does what it does before the decision', () => {
  const m = scene({ when: [[[TURN, 'atLeast', 2]]], events: [{ when: 0, effects: [row(EFFECT.add, UNITY, -30)] }] });
  expect(playerView(m).event).toBeNull();
  endTurn(m);
  expect(playerView(m).event?.id).toBe('event-0');
  expect(moved(m, UNITY, causeOf('event', 0))).toBe(-30);
});

test('two certain ones come one after the other', () => {
  expect(eventsOf(scene({ events: [{}, {}] }), 3)).toEqual(['event-0', 'event-1', null]);
});

test('with a cooldown it comes again when it has rested; without, never', () => {
  expect(eventsOf(scene({ events: [{ cooldown: 3 }] }), 7)).toEqual([
    'event-0',
    null,
    null,
    'event-0',
    null,
    null,
    'event-0',
  ]);
  expect(eventsOf(scene({ events: [{}] }), 3)).toEqual(['event-0', null, null]);
});

test('drawn ones come most turns, by weight', () => {
  const count = [0, 0];
  let quiet = 0;
  for (let seed = 0; seed < 400; seed++) {
    const id = playerView(
      scene(
        {
          events: [
            { certain: false, weight: 300 },
            { certain: false, weight: 100 },
          ],
        },
        seed,
      ),
    ).event?.id;
    if (id === undefined) quiet++;
    else count[Number(id.at(-1))]!++;
  }
  expect(quiet / 400).toBeCloseTo(1 - tunable('scripted-events', 'NEWS_CHANCE') / 100, 1);
  expect(count[0]! / (count[0]! + count[1]!)).toBeCloseTo(0.75, 1);
});
