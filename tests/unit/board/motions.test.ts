/** Every number of the rules moves something on the stage, or is listed with the reason why not. */
import { describe, expect, test } from '@jest/globals';
import { beatsBetween } from '../../../src/board/changes';
import { BLOCKS, MOTIONS, NOT_ON_STAGE } from '../../../src/board/motions';
import { readBoard } from '../../../src/board/reading';
import type { PlayerView } from '../../../src/sim';
import { LAYOUT, NUMBERS_END } from '../../../src/sim/state';
import { RESOURCES, TRACKS } from '../../../src/sim/vocabulary';
import { fakeView } from '../../e2e/board-page/fake-session';

const view = fakeView();

type Cell = PlayerView['theatres'][number]['cells'][number];
type Institution = PlayerView['theatres'][number]['institutions'][number];
type Current = PlayerView['constituents'][number]['currents'][number];
type Lord = PlayerView['lords'][number];

const eachTheatre = (change: (theatre: PlayerView['theatres'][number]) => object): PlayerView => ({
  ...view,
  theatres: view.theatres.map((theatre) => ({ ...theatre, ...change(theatre) })),
});
const eachCell = (change: (cell: Cell) => object, rest: object = {}): PlayerView =>
  eachTheatre(({ cells }) => ({ ...rest, cells: cells.map((cell) => ({ ...cell, ...change(cell) })) }));
const eachInstitution = (change: (institution: Institution) => object): PlayerView =>
  eachTheatre(({ institutions }) => ({ institutions: institutions.map((it) => ({ ...it, ...change(it) })) }));
const eachCurrent = (change: (current: Current) => object): PlayerView => ({
  ...view,
  constituents: view.constituents.map((it) => ({
    ...it,
    currents: it.currents.map((current) => ({ ...current, ...change(current) })),
  })),
});
const eachLord = (change: (lord: Lord) => object): PlayerView => ({
  ...view,
  lords: view.lords.map((lord) => ({ ...lord, ...change(lord) })),
});

/** Views in which numbers of a kind, and what the rules derive from them, have moved; both ways where that shows otherwise. */
function movedViews(kind: string): readonly PlayerView[] {
  if (TRACKS.some((track) => track === kind)) {
    const by = (amount: number): PlayerView => ({
      ...view,
      tracks: { ...view.tracks, [kind]: view.tracks[kind as keyof PlayerView['tracks']] + amount },
      props: view.props.map((prop) => (prop.id === kind ? { ...prop, value: prop.value + amount } : prop)),
    });
    return [by(120), by(-120)];
  }
  switch (kind) {
    case 'grip':
      return [
        eachCell(({ grip }) => ({ grip: grip - 150 }), { grip: 100 }),
        eachCell(({ alternative }) => ({ grip: 1000 - alternative })),
      ];
    case 'alternative':
      return [
        eachCell(({ grip }) => ({ alternative: 1000 - grip }), { alternative: 600 }),
        eachCell(() => ({ alternative: 0 }), { alternative: 0 }),
      ];
    case 'compact':
      return [eachCell(({ compact }) => ({ compact: !compact }))];
    case 'hardship':
      return [eachTheatre(() => ({ hardship: 900 })), eachTheatre(() => ({ hardship: 0 }))];
    case 'strength':
      return [eachInstitution(() => ({ strength: 0 }))];
    case 'independence':
      return [eachInstitution(() => ({ independence: 100, state: 'captured' }))];
    case 'weight':
      return [eachCurrent(({ id }) => ({ weight: id === 'labour' ? 900 : 10 }))];
    case 'commitment':
      return [eachCurrent(() => ({ commitment: 1000 })), eachCurrent(() => ({ absence: 2 }))];
    case 'grievance':
      return [eachCurrent(() => ({ grievance: 900 }))];
    case 'share':
      return [
        {
          ...view,
          constituents: view.constituents.map((it, index) => ({ ...it, share: [600, 300, 100][index] ?? 0 })),
        },
      ];
    case 'chest':
      return [eachLord(({ chest }) => ({ chest: chest + 9 })), eachLord(({ chest }) => ({ chest: chest - 4 }))];
    case 'loyalty':
      return [eachLord(() => ({ loyalty: 50 }))];
    case 'fissure':
      return [{ ...view, fissures: view.fissures.map((fissure) => ({ ...fissure, width: 900 })) }];
    default:
      throw new Error(`No way to move ${kind}`);
  }
}

const beatKinds = (after: PlayerView): string[] =>
  beatsBetween(readBoard(view), readBoard(after), []).map(({ kind }) => kind);

describe('numbers and their motions', () => {
  test('both lists together name each number of the rules once', () => {
    const blocks = LAYOUT.filter(({ base }) => base < NUMBERS_END).map(({ name }) => name);
    const own = blocks.filter((name) => name !== 'track' && name !== 'resource');
    expect([...BLOCKS].sort()).toEqual([...own].sort());
    const listed = [...Object.keys(MOTIONS), ...Object.keys(NOT_ON_STAGE)];
    expect([...listed].sort()).toEqual([...TRACKS, ...RESOURCES, ...own].sort());
  });

  test.each(Object.entries(MOTIONS))('%s moves what the table says', (kind, beats) => {
    const seen = new Set(movedViews(kind).flatMap(beatKinds));
    expect([...beats].filter((beat) => !seen.has(beat))).toEqual([]);
    expect(beats.length).toBeGreaterThan(0);
  });

  test('what is not on the stage says why', () => {
    for (const reason of Object.values(NOT_ON_STAGE)) expect(reason.length).toBeGreaterThan(15);
  });
});
