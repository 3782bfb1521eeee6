/** The slower clock: howler as it is takes it, and howler as it may one day be is left as it was found. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { narrowContext, SAMPLE_RATE } from '../../../src/audio/narrow-context';

interface Made {
  readonly sampleRate: number;
  isClosed: boolean;
}
let made: Made[];
let refuses: 'nothing' | 'the rate' | 'a gain';

class FakeContext implements Made {
  readonly sampleRate: number;
  readonly destination = {};
  isClosed = false;

  constructor({ sampleRate = 48_000 } = {}) {
    if (refuses === 'the rate') throw new Error('NotSupportedError');
    this.sampleRate = sampleRate;
    made.push(this);
  }

  createGain() {
    if (refuses === 'a gain') throw new Error('no');
    return { connectedTo: null as unknown, connect: (to: unknown) => to };
  }

  async close() {
    this.isClosed = true;
  }
}

/** What of howler is touched, before it has made a sound. */
const howler = () => ({ ctx: null as unknown, masterGain: null as unknown, usingWebAudio: true });

beforeEach(() => {
  made = [];
  refuses = 'nothing';
  Object.assign(globalThis, { AudioContext: FakeContext });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'AudioContext');
});

test('the howler that is installed takes the context, its gain, and keeps it at the first sound', async () => {
  const { Howler } = await import('howler');
  // Node has no sound: what howler would have found in a browser.
  Object.assign(Howler, { ctx: null, masterGain: null, usingWebAudio: true });
  expect(narrowContext()).toBe(true);
  expect(Howler.ctx.sampleRate).toBe(SAMPLE_RATE);
  expect(Howler.masterGain).not.toBeNull();
  expect(made).toHaveLength(1);
  expect(narrowContext()).toBe(false);
  expect(made).toHaveLength(1);
});

test('a howler that has a context, or none to make, is left alone', () => {
  for (const other of [{ ...howler(), ctx: {} }, { ...howler(), usingWebAudio: false }, { unlike: 'anything' }]) {
    const before = { ...other };
    expect(narrowContext(other)).toBe(false);
    expect(other).toEqual(before);
  }
  expect(made).toEqual([]);
});

test.each(['the rate', 'a gain'] as const)('a browser that refuses %s leaves howler to its own way', (what) => {
  refuses = what;
  const found = howler();
  expect(narrowContext(found)).toBe(false);
  expect(found).toEqual(howler());
  expect(made.every(({ isClosed }) => isClosed)).toBe(true);
});

test('no Web Audio at all is no error', () => {
  Reflect.deleteProperty(globalThis, 'AudioContext');
  expect(narrowContext(howler())).toBe(false);
});

test.each(['ctx', 'masterGain', '_mobileUnloaded'])('a howler whose %s cannot be set is whole afterwards', (name) => {
  const fixed = Object.defineProperty({ ...howler() }, name, {
    get: () => (name === '_mobileUnloaded' ? undefined : null),
    enumerable: true,
    configurable: true,
  });
  expect(narrowContext(fixed)).toBe(false);
  expect(fixed).toMatchObject(howler());
  expect(made).toHaveLength(1);
  expect(made[0]!.isClosed).toBe(true);
});

test('a howler that takes what it is given and keeps something else is whole afterwards', () => {
  const deaf = {
    ...howler(),
    get ctx() {
      return null;
    },
    set ctx(_given: unknown) {},
  };
  expect(narrowContext(deaf)).toBe(false);
  expect(deaf.masterGain).toBeNull();
  expect(made[0]!.isClosed).toBe(true);
});
