import { describe, expect, jest, test } from '@jest/globals';
import { type Caption, type Cue, createAudio } from '../../../src/audio';
import type { Player } from '../../../src/audio';
import type { Session } from '../../../src/session';

const HALF = { effects: 0.5, music: 0.5 };
const MUTED = { effects: 0, music: 0 };

/** A player that writes down what it is asked for. */
function listening() {
  const heard: string[] = [];
  const player: Player = {
    effect: (name) => heard.push(name),
    hum: (isHeard) => isHeard && heard.push('hum'),
    music: (name) => heard.push(`music ${name}`),
    stems: (levels) => heard.push(`stems ${levels.join(' ')}`),
    themes: (levels) =>
      heard.push(`themes ${Object.entries(levels).map(([name, level]) => `${name} ${level}`)}`.trim()),
    volumes: () => undefined,
    hush: (isHushed) => isHushed && heard.push('hushed'),
    destroy: () => heard.push('gone'),
  };
  return { heard, player };
}

/** Constituents with these shares, all of them present. */
const led = (...shares: number[]) =>
  (['left', 'democratic', 'capital'] as const).map((id, k) => ({ id, share: shares[k]!, currents: [{ absence: 0 }] }));
/** What was asked of the themes last. */
const themes = (heard: readonly string[]) => heard.filter((it) => it.startsWith('themes')).at(-1);

/** A match of which only what is heard can change. */
function heardMatch() {
  const listeners = new Set<() => void>();
  let commands: { kind: string; initiative?: string }[] = [];
  const view = {
    phase: 'front',
    tracks: { unity: 700 },
    props: [700, 700, 700].map((value) => ({ value })),
    propBound: 250,
    dangers: [] as { ending: string }[],
    rupture: null,
    table: [] as { initiatives: { id: string; lever: string; constituent: string }[] }[],
    constituents: led(300, 400, 300),
  };
  const session = {
    view: () => ({ ...view }),
    record: () => ({ commands: [...commands] }),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as Session;
  const change = (run: () => void) => {
    run();
    for (const listener of listeners) listener();
  };
  return {
    session,
    listeners,
    act: (kind: string, news: Partial<typeof view> = {}, initiative?: string) =>
      change(() => {
        commands = [...commands, initiative === undefined ? { kind } : { kind, initiative }];
        Object.assign(view, news);
      }),
    undo: () => change(() => commands.pop()),
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
async function sounding(volumes = HALF) {
  const { heard, player } = listening();
  const captions: Caption[] = [];
  const audio = createAudio({ loadPlayer: async () => player, onCaption: (caption) => captions.push(caption) });
  audio.setVolumes(volumes);
  await settled();
  return { audio, heard, captions };
}

describe('sound', () => {
  test('muted, it asks for no player, and still tells its captions', async () => {
    const loadPlayer = jest.fn(async () => listening().player);
    const captions: Caption[] = [];
    const audio = createAudio({ loadPlayer, onCaption: (caption) => captions.push(caption) });
    audio.setVolumes(MUTED);
    audio.playCue('rupture');
    await settled();
    expect(loadPlayer).not.toHaveBeenCalled();
    expect(captions).toEqual(['rupture']);
    audio.setVolumes(HALF);
    audio.setVolumes(HALF);
    expect(loadPlayer).toHaveBeenCalledTimes(1);
  });

  test('a player that does not come is silence', async () => {
    const audio = createAudio({ loadPlayer: () => Promise.reject(new Error('no such file')) });
    audio.setVolumes(HALF);
    await settled();
    expect(() => audio.playCue('stamp')).not.toThrow();
  });

  test('music of effects alone is none', async () => {
    const { heard } = await sounding({ effects: 0.5, music: 0 });
    expect(heard.filter((it) => it.startsWith('music'))).toEqual(['music null']);
  });

  test('the title, the match and its end have their music; the match left is no longer followed', async () => {
    const { audio, heard, captions } = await sounding();
    const { session, listeners } = heardMatch();
    audio.enter({ kind: 'match', session });
    expect(listeners.size).toBe(1);
    audio.enter({ kind: 'ending', outcome: 'cracked' });
    expect(listeners.size).toBe(0);
    expect(heard.filter((it) => it.startsWith('music'))).toEqual([
      'music menu',
      'music tension',
      'music ending-cracked',
    ]);
    expect(captions).toEqual(['music-calm', 'ending-cracked']);
  });

  test('acts are heard as they are done, and undone', async () => {
    const { audio, heard } = await sounding();
    const match = heardMatch();
    audio.enter({ kind: 'match', session: match.session });
    heard.length = 0;
    match.act('designate');
    match.act('carry');
    match.undo();
    const cues: Cue[] = ['stamp', 'card-slide', 'fold'];
    expect(heard.filter((it) => !/^(music|stems|themes)/.test(it))).toEqual(cues);
  });

  test('what a turn brings is heard once it has been told; the stems rise at once', async () => {
    const { audio, heard, captions } = await sounding();
    const match = heardMatch();
    audio.enter({ kind: 'match', session: match.session });
    heard.length = 0;
    match.act('end-turn', { dangers: [{ ending: 'feudal' }, { ending: 'dissolved' }] });
    expect(heard).toContain('turn-end');
    expect(heard).not.toContain('alarm');
    expect(heard.filter((it) => it.startsWith('stems')).at(-1)).toBe('stems 1 1 1');
    expect(captions.at(-1)).toBe('music-decisive');
    audio.turnTold();
    expect(heard).toContain('alarm');
    audio.turnTold();
    expect(heard.filter((it) => it === 'alarm')).toHaveLength(1);
  });

  test('the leader’s theme lies under the match; a new leader is heard once the turn has been told, then lies under it', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
    const { heard, player } = listening();
    const captions: Caption[] = [];
    const audio = createAudio({ loadPlayer: async () => player, onCaption: (caption) => captions.push(caption) });
    audio.setVolumes(HALF);
    await jest.advanceTimersByTimeAsync(1);
    const match = heardMatch();
    audio.enter({ kind: 'match', session: match.session });
    expect(themes(heard)).toBe('themes democratic 0.3');
    expect(captions).not.toContain('theme-democratic');
    match.act('end-turn', { constituents: led(450, 350, 200) });
    expect(themes(heard)).toBe('themes democratic 0.3');
    audio.turnTold();
    expect(themes(heard)).toBe('themes left 0.9');
    expect(captions.filter((it) => it.startsWith('theme'))).toEqual(['theme-left']);
    await jest.advanceTimersByTimeAsync(5001);
    expect(themes(heard)).toBe('themes left 0.3');
    jest.useRealTimers();
  });

  test('whose proposal is carried comes in front of the leader, and goes with the match', async () => {
    const { audio, heard } = await sounding();
    const match = heardMatch();
    match.act('choose', { table: [{ initiatives: [{ id: 'bill', lever: 'law', constituent: 'capital' }] }] });
    audio.enter({ kind: 'match', session: match.session });
    match.act('carry', {}, 'bill');
    expect(themes(heard)).toBe('themes democratic 0,capital 0.9');
    audio.enter({ kind: 'match', session: heardMatch().session });
    expect(themes(heard)).toBe('themes democratic 0.3');
    audio.destroy();
  });

  test('a match looked at again has the tension of what is shown, and none of its acts', async () => {
    const { audio, heard, captions } = await sounding();
    const match = heardMatch();
    audio.enter({ kind: 'replay', session: match.session });
    heard.length = 0;
    match.act('designate', { dangers: [{ ending: 'feudal' }, { ending: 'dissolved' }] });
    expect(heard).toEqual(['music tension', 'stems 1 1 1', 'themes democratic 0.3']);
    expect(captions.at(-1)).toBe('music-decisive');
    audio.enter({ kind: 'embedded' });
    expect(match.listeners.size).toBe(0);
    expect(heard.at(-1)).toBe('music null');
  });

  test('a press that did something is heard by what it did, and the next press clicks again', async () => {
    const { audio, heard } = await sounding();
    heard.length = 0;
    audio.playCue('stamp');
    audio.playCue('ui-click');
    await settled();
    audio.playCue('ui-click');
    expect(heard).toEqual(['stamp', 'ui-click']);
  });
});
