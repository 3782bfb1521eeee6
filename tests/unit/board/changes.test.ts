/** What the stage sets in motion between two readings: the right beats, in the order a turn is told, never too long. */
import { describe, expect, test } from '@jest/globals';
import { beatsBetween, LONGEST, lengthOf } from '../../../src/board/changes';
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

  test('a finished turn is told in order: moves, cells lost, cells won, what follows', () => {
    const kinds = beatsBetween(before, after, clash).map(({ kind }) => kind);
    const order = ['land', 'flip', 'stamp', 'crown', 'prop', 'crowd'];
    expect(new Set(kinds)).toEqual(new Set(order));
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  test('no scene begins before the one that it follows is over', () => {
    const beats = beatsBetween(before, after, clash);
    const end = (kind: string): number =>
      Math.max(...beats.filter((beat) => beat.kind === kind).map((beat) => beat.at + beat.lasts));
    const start = (kind: string): number =>
      Math.min(...beats.filter((beat) => beat.kind === kind).map((beat) => beat.at));
    expect(start('flip')).toBeGreaterThanOrEqual(end('land') - 1e-6);
    expect(start('stamp')).toBeGreaterThanOrEqual(end('flip') - 1e-6);
    expect(start('crown')).toBeGreaterThanOrEqual(end('stamp') - 1e-6);
  });

  test('never keeps the player waiting longer than it may, and an act within a turn far less', () => {
    expect(lengthOf(beatsBetween(before, after, clash))).toBeLessThanOrEqual(LONGEST + 1e-6);
    expect(lengthOf(beatsBetween(before, after, null))).toBeLessThanOrEqual(450 + 1e-6);
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
