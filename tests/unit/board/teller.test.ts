/** Pins: when a turn has ended, the words of the map turn with those of the page, before anything has moved on it. */
import { expect, test } from '@jest/globals';
import type { Beat } from '../../../src/board/beats';
import { Camera } from '../../../src/board/camera';
import { placeOf, SKETCH } from '../../../src/board/map-data';
import { type BoardReading, readBoard } from '../../../src/board/reading';
import type { Receipt } from '../../../src/board/receipt';
import type { Stage } from '../../../src/board/stage';
import { Teller } from '../../../src/board/teller';
import { writeLabels } from '../../../src/board/wording';
import { busyTurn, fakeView } from '../../e2e/board-page/fake-session';

const before = readBoard(fakeView());
const { parts, clash } = busyTurn(fakeView());
const after = readBoard({ ...fakeView(), ...parts });
const nothing = () => undefined;

function told() {
  const written: BoardReading[] = [];
  const played: string[] = [];
  const teller = new Teller({
    stage: {
      expect: nothing,
      prepare: nothing,
      play: ({ kind }: Beat) => played.push(kind),
      sites: [],
    } as unknown as Stage,
    camera: new Camera(),
    receipt: { clear: nothing, roll: nothing, hurry: nothing } as unknown as Receipt,
    words: (key) => key,
    write: (reading) => written.push(reading),
    settle: nothing,
  });
  return { teller, written, played };
}

test('the numbers of a told turn stand at its end from the first moment on, its moves where they still have to land', () => {
  const { teller, written, played } = told();
  expect(teller.tell(before, after, clash, 'normal')).toBe(true);
  expect(played).toEqual([]);
  expect(written).toHaveLength(1);
  expect(written[0]).toEqual({ ...after, threats: before.threats });
  expect(written[0]?.theatres).not.toEqual(before.theatres);
  expect(before.threats).not.toEqual(after.threats);
  for (let clock = 0; teller.playing && clock < 20_000; clock += 50) teller.step(50);
  expect(played.length).toBeGreaterThan(10);
  expect(written).toHaveLength(1);
});

test('a prop reads on its plate as the panels write it, tenth and all', () => {
  const view = fakeView();
  const reading = readBoard({ ...view, tracks: { ...view.tracks, valuation: 247 } });
  const sites = reading.theatres.map((theatre, index) => ({ theatre, place: placeOf(SKETCH, theatre.id, index) }));
  const labels = writeLabels(
    reading,
    sites,
    [],
    (key) => key,
    (path, value) => `${path} ${value}`,
  );
  expect(labels.find(({ id }) => id === 'prop valuation')?.number).toBe('valuation 247');
});
