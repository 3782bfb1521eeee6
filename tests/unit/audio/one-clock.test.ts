import { beforeEach, expect, test } from '@jest/globals';
import { appoint, joinIn } from '../../../src/audio/one-clock';

const ROUND_END = 60.25;
let clock: { currentTime: number };
let context: AudioContext;
let started: (readonly number[])[];

beforeEach(() => {
  clock = { currentTime: 10 };
  started = [];
  context = Object.assign(clock, {
    createBufferSource: () => ({
      loop: false,
      loopStart: 0.25,
      loopEnd: 0,
      start: (...args: number[]) => started.push(args),
    }),
  }) as unknown as AudioContext;
});

/** As howler does: a source that goes round, begun “now” at the loop's beginning. */
function begin(loopEnd = ROUND_END) {
  const source = context.createBufferSource();
  source.loop = true;
  source.loopEnd = loopEnd;
  source.start(0, 0.25, 86_400);
}

test('sources that are asked for at different times of the clock stand at the same place of the music', () => {
  appoint(context, ROUND_END, 3);
  begin();
  clock.currentTime = 10.003;
  begin();
  clock.currentTime = 10.4;
  begin();
  expect(started).toHaveLength(3);
  const phases = started.map(([when = 0, offset = 0]) => offset - when);
  for (const phase of phases) expect(phase).toBeCloseTo(phases[0]!, 9);
  expect(started.map(([when = 0]) => when)).toEqual([10.05, 10.05, 10.45].map((it) => expect.closeTo(it, 2)));
  for (const [, , lasting] of started) expect(lasting).toBe(86_400);
});

test('whatever else sounds meanwhile begins when it was asked to', () => {
  appoint(context, ROUND_END, 3);
  begin();
  begin(16.87);
  context.createBufferSource().start(0, 9.58, 0.8);
  expect(started.slice(1)).toEqual([
    [0, 0.25, 86_400],
    [0, 9.58, 0.8],
  ]);
});

test('once all have come the next track makes an appointment of its own', () => {
  appoint(context, ROUND_END, 1);
  begin();
  begin();
  expect(started[1]).toEqual([0, 0.25, 86_400]);
  clock.currentTime = 50;
  appoint(context, ROUND_END, 1);
  begin();
  expect(started[2]![0]).toBeCloseTo(50.05, 9);
});

test('what joins in stands where it would had it begun with the rest, however long ago that was', () => {
  let begins = 0;
  appoint(context, ROUND_END, 1, (at) => {
    begins = at;
  });
  begin();
  expect(begins).toBeCloseTo(10.05, 9);
  clock.currentTime = 97.4;
  joinIn(context, 20.25, begins);
  joinIn(context, 20.25, begins);
  begin(20.25);
  begin(20.25);
  for (const [when = 0, offset = 0] of started.slice(1)) {
    expect(when).toBeCloseTo(97.45, 9);
    // 87.4 s after the beginning: four rounds of twenty seconds, and 7.4 s.
    expect(offset - 0.25).toBeCloseTo(7.4, 9);
  }
  expect(started).toHaveLength(3);
});

test('an appointment nobody kept gives way to that of the next track', () => {
  joinIn(context, 20.25, 3);
  joinIn(context, 20.25, 10);
  clock.currentTime = 12;
  begin(20.25);
  expect(started[0]![1]! - 0.25).toBeCloseTo(2.05, 9);
});
