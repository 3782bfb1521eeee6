/** What the stage sets in motion between two readings: the right beats, in the order a turn is told, never too long. */
import { describe, expect, test } from '@jest/globals';
import { type Beat, lengthOf } from '../../../src/board/beats';
import { atPace, beatsBetween, LONGEST } from '../../../src/board/changes';
import { Playback } from '../../../src/board/playback';
import { readBoard } from '../../../src/board/reading';
import { busyTurn, fakeView } from '../../e2e/board-page/fake-session';

const before = readBoard(fakeView());
const { parts, clash } = busyTurn(fakeView());
const after = readBoard({ ...fakeView(), ...parts });

describe('beats between two readings', () => {
  test('nothing changed, nothing moves', () => {
    expect(beatsBetween(before, before, [])).toEqual([]);
  });

  const beats = beatsBetween(before, after, clash);
  const of = (...kinds: Beat['kind'][]): Beat[] => beats.filter(({ kind }) => kinds.includes(kind));
  const end = (some: readonly Beat[]): number => Math.max(...some.map(({ at, lasts }) => at + lasts));
  const start = (some: readonly Beat[]): number => Math.min(...some.map(({ at }) => at));
  const there = (theatre: string): Beat[] =>
    beats.filter((beat) => 'theatre' in beat && beat.theatre === theatre && beat.kind !== 'land');

  test('a busy turn moves everything that can move', () => {
    const kinds = new Set(beats.map(({ kind }) => kind));
    for (const kind of ['land', 'tear', 'fold', 'stamp', 'ink', 'crown', 'seal', 'bowls', 'cord'] as const)
      expect(kinds).toContain(kind);
    for (const kind of ['lord', 'prop', 'crowd', 'bond', 'edge', 'announce', 'receipt'] as const)
      expect(kinds).toContain(kind);
  });

  test('is told place by place: theatres in the order their moves land, then court, giant, square, edges, rumours', () => {
    const looks = of('look').map((beat) =>
      beat.kind === 'look' ? ('theatre' in beat.place ? beat.place.theatre : beat.place.kind) : '',
    );
    expect(looks).toEqual(['europe', 'africa', 'latin-america', 'court', 'lair', 'square', 'whole']);
    expect(start(there('africa'))).toBeGreaterThan(end(there('europe')) - 1e-6);
    expect(start(of('lord'))).toBeGreaterThan(end(of('tear', 'fold', 'stamp', 'ink')));
    expect(start(of('prop'))).toBeGreaterThan(end(of('lord')));
    expect(start(of('crowd'))).toBeGreaterThan(end(of('prop')));
    expect(start(of('edge'))).toBeGreaterThan(end(of('crowd')));
    expect(start(of('announce'))).toBeGreaterThan(start(of('edge')));
  });

  test('in one storey what is torn off goes before what is stamped over it', () => {
    let storeys = 0;
    for (const stamp of of('stamp')) {
      if (stamp.kind !== 'stamp') continue;
      const torn = of('tear').find(
        (beat) => beat.kind === 'tear' && beat.theatre === stamp.theatre && beat.storey === stamp.storey,
      );
      if (torn === undefined) continue;
      storeys += 1;
      expect(stamp.at).toBeGreaterThan(torn.at);
    }
    expect(storeys).toBeGreaterThan(3);
  });

  test('never keeps the player waiting longer than it may, and an act within a turn far less', () => {
    expect(lengthOf(beats)).toBeLessThanOrEqual(LONGEST + 1e-6);
    expect(LONGEST).toBeLessThan(6000);
    const act = beatsBetween(before, after, null);
    expect(act.some(({ kind }) => kind === 'look')).toBe(false);
    expect(lengthOf(act)).toBeLessThanOrEqual(600 + 1e-6);
  });

  test('a pace stretches all of it alike', () => {
    const slow = atPace(beats, 2);
    expect(lengthOf(slow)).toBeCloseTo(lengthOf(beats) * 2);
    expect(slow.map(({ kind }) => kind)).toEqual(beats.map(({ kind }) => kind));
  });

  test('a move lands from the marker that foretold it, and from nowhere when nothing did', () => {
    const landings = beatsBetween(before, after, clash).flatMap((beat) => (beat.kind === 'land' ? [beat] : []));
    expect(landings.map(({ threat, landed }) => [threat, landed])).toEqual([
      [1, 0],
      [2, 90],
      [null, 120],
    ]);
  });

  test('each foretold move takes one marker, even twice the same move', () => {
    const view = fakeView();
    const twice = readBoard({ ...view, rumours: [1, 2].map((number) => ({ ...view.rumours[0]!, number })) });
    const lines = [clash[0]!, clash[0]!];
    const landings = beatsBetween(twice, twice, lines).flatMap((beat) => (beat.kind === 'land' ? [beat.threat] : []));
    expect(landings).toEqual([1, 2]);
  });
});

describe('playback', () => {
  test('puts every beat at its end once, then settles once, whatever the pace of frames', () => {
    for (const frame of [1, 16, 250, 10_000]) {
      const beats = beatsBetween(before, after, clash);
      const ended = new Set<unknown>();
      let settled = 0;
      const playback = new Playback(
        (beat, progress) => progress === 1 && ended.add(beat),
        () => {
          settled += 1;
        },
      );
      playback.start(beats);
      for (let steps = 0; playback.playing && steps < 10_000; steps += 1) playback.step(frame);
      expect(ended.size).toBe(beats.length);
      expect(settled).toBe(1);
    }
  });

  test('cut short, settles at once and plays no more', () => {
    let [played, settled] = [0, 0];
    const playback = new Playback(
      () => {
        played += 1;
      },
      () => {
        settled += 1;
      },
    );
    playback.start(beatsBetween(before, after, clash));
    playback.step(16);
    const sofar = played;
    playback.finish();
    playback.step(16);
    playback.finish();
    expect([played, settled]).toEqual([sofar, 1]);
  });
});
