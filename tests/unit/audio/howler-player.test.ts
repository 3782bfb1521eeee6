/** The player by howler, with a howler that only remembers how loud each of its sounds is. */
import { beforeEach, expect, jest, test } from '@jest/globals';
import { BUS, HUM_SHARE } from '../../../src/audio/bus';

interface Sounding {
  readonly name: string;
  volume: number;
  isStopped: boolean;
}
let sounds: Sounding[];

class FakeHowl {
  private group = 1;

  state() {
    return 'loaded';
  }
  play(name: string) {
    return sounds.push({ name, volume: this.group, isStopped: false }) - 1;
  }
  /** Of one, or of all and those to come: as howler has it. */
  volume(value: number, sound?: number) {
    if (sound === undefined) this.group = value;
    for (const [k, it] of sounds.entries()) if (sound === undefined || sound === k) it.volume = value;
  }
  fade(_from: number | undefined, to: number, _lasting: number, sound: number) {
    sounds[sound]!.volume = to;
  }
  stop(sound: number) {
    sounds[sound]!.isStopped = true;
  }
  unload() {
    return undefined;
  }
}
jest.unstable_mockModule('howler', () => ({ Howl: FakeHowl, Howler: { usingWebAudio: false, mute: () => undefined } }));
const { HowlerPlayer } = await import('../../../src/audio/howler-player');

async function player(effects: number) {
  Object.assign(globalThis, { fetch: async () => ({ ok: true, json: async () => ({}) }) });
  const made = new HowlerPlayer('./audio/');
  made.volumes({ effects, music: 0 });
  await new Promise((resolve) => setTimeout(resolve));
  return made;
}

beforeEach(() => {
  sounds = [];
});

test('an effect is as loud as effects are, the hum its share of that', async () => {
  const it = await player(0.5);
  it.effect('crowd');
  it.hum(true);
  expect(sounds.map(({ name, volume }) => [name, volume])).toEqual([
    ['crowd', 0.5 * BUS.effects],
    ['server-hum', 0.5 * BUS.effects * HUM_SHARE],
  ]);
});

test('turned up or down, what is sounding follows at once', async () => {
  const it = await player(0.5);
  it.effect('crowd');
  it.hum(true);
  it.volumes({ effects: 0.25, music: 0 });
  expect(sounds.map(({ volume }) => volume)).toEqual([0.25 * BUS.effects, 0.25 * BUS.effects * HUM_SHARE]);
});

test('muted, what is sounding falls silent at once, and nothing more is begun', async () => {
  const it = await player(0.5);
  it.effect('crowd');
  it.hum(true);
  it.volumes({ effects: 0, music: 0 });
  expect(sounds.map(({ volume }) => volume)).toEqual([0, 0]);
  it.effect('stamp');
  it.hum(true);
  expect(sounds).toHaveLength(2);
});

test('heard again after it was muted, the hum begins anew', async () => {
  const it = await player(0.5);
  it.hum(true);
  it.volumes({ effects: 0, music: 0 });
  it.volumes({ effects: 0.5, music: 0 });
  it.hum(true);
  expect(sounds.map(({ isStopped }) => isStopped)).toEqual([true, false]);
});
