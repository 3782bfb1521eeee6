/**
 * Pins: a replay that cannot be kept, or played on from, says so where it is looked at, and hands the game out as a file;
 * one that is kept already is not kept twice.
 */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { SavedGames } from '../../../src/app/saved-games';
import { studies } from '../../../src/app/saved-studies';
import { setLocale } from '../../../src/i18n';
import { GamesScreen } from '../../../src/hud/shell';
import { EMPTY_STUDY, formatLink, formatRecord, leanRecord, type Study } from '../../../src/replay';
import { madeLevel } from '../../helpers/made-level';
import { setupText } from '../shell/setup-text';
import { record } from './made';

jest.unstable_mockModule(
  'virtual:levels',
  () => ({
    levels: [
      {
        slug: record.level,
        turns: 6,
        difficulty: 'normal',
        heads: {},
        load: async () => madeLevel({ turns: 6, events: 12 }),
        texts: {},
      },
    ],
  }),
  { virtual: true },
);
// Nothing is drawn here, and the board would be a second to fetch.
jest.unstable_mockModule('../../../src/board', () => ({ mountBoard: () => Promise.reject(new Error('no canvas')) }));
const { gamesPort } = await import('../../../src/app/games-port');
const { ReplayPage } = await import('../../../src/app/replay-page');
const { WatchPage } = await import('../../../src/app/watch-page');

setupText();
beforeEach(() => {
  localStorage.clear();
  location.hash = '#/watch';
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
  setLocale('en');
});

let time = 1;
const newGames = () => new SavedGames(localStorage, () => time++);
const fill = () =>
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
const link = formatLink(record);
const STUDY: Study = { ...EMPTY_STUDY, name: 'A lesson', notes: [{ at: 2, kind: 'comment', text: 'here' }] };
async function watch(games: SavedGames, at: number | null = 4, address = link) {
  render(<WatchPage link={address} at={at} isEmbedded={false} games={games} />);
  await screen.findByTestId('theatre');
}

test.each(['watch-keep', 'play-from-here'])(
  'a link, at %s: there is no room, the page says so and stays',
  async (id) => {
    const games = newGames();
    await watch(games);
    expect(screen.queryByTestId('unkept')).toBeNull();
    fill();
    fireEvent.click(screen.getByTestId(id));
    expect(screen.getByTestId('unkept').textContent).toMatch(/no room to keep the game/);
    expect(screen.getByRole('button', { name: 'Save as a file' })).toBeTruthy();
    expect(location.hash).not.toMatch(/replay|play/);
    expect(games.list()).toEqual([]);
  },
);

/** A kept game, played on from its fourth decision when the browser has no room left. */
async function branchWithoutRoom(): Promise<SavedGames> {
  const games = newGames();
  games.save('a', { turn: 6, turns: 6, ending: 'stands', branchOf: null, record });
  render(<ReplayPage id="a" at={4} games={games} />);
  await screen.findByTestId('theatre');
  fill();
  fireEvent.click(screen.getByTestId('play-from-here'));
  return games;
}

test('a kept game that is to be played on from says so too, in French', async () => {
  setLocale('fr');
  await branchWithoutRoom();
  expect(screen.getByTestId('unkept').textContent).toBe(
    'Ce navigateur n’a plus de place pour garder la partie. Enregistrez-la en fichier avant de partir.',
  );
});

test('a link opened again is the game that it was kept as, for each branch and with its notes', async () => {
  const games = newGames();
  await watch(games, 4, formatLink({ ...record, study: STUDY }));
  for (let times = 0; times < 2; times++) fireEvent.click(screen.getByTestId('play-from-here'));
  const parents = games.list().map((it) => (it.kind === 'game' ? (it.branchOf?.id ?? null) : null));
  expect(parents).toHaveLength(3);
  const [id] = parents.filter((it) => it !== null);
  expect(parents.filter((it) => it === id)).toHaveLength(2);
  fireEvent.click(screen.getByTestId('watch-keep'));
  expect(location.hash).toBe(`#/replay/${id}`);
  expect(games.list()).toHaveLength(3);
  expect(studies.open(id!)).toEqual(STUDY);
});

test('a link with other notes than those beside its game is kept as another, and played on from the one that is there', async () => {
  const games = newGames();
  games.save('here', { turn: 6, turns: 6, ending: 'stands', branchOf: null, record });
  studies.save('here', { ...STUDY, name: 'Mine' });
  await watch(games, 4, formatLink({ ...record, study: STUDY }));
  fireEvent.click(screen.getByTestId('play-from-here'));
  expect(games.list()).toHaveLength(2);
  fireEvent.click(screen.getByTestId('watch-keep'));
  expect(games.list()).toHaveLength(3);
  expect(studies.open('here').name).toBe('Mine');
});

test('a file of one game taken in again is told as here already, under whatever name, and adds nothing', async () => {
  const games = newGames();
  const port = gamesPort(games);
  const withNotes = formatRecord({ ...record, study: STUDY });
  expect((await port.importText(withNotes)).kind).toBe('imported');
  const told = { kind: 'restored', added: 0, present: 1, refused: 0, unkept: 0, unnoted: 0 };
  for (const again of [withNotes, formatRecord(record)]) expect(await port.importText(again)).toEqual(told);
  expect(games.list()).toHaveLength(1);
  // Other notes are another's work: they are kept beside, and not written over these.
  expect((await port.importText(formatRecord({ ...record, study: { ...STUDY, name: 'Another' } }))).kind).toBe(
    'imported',
  );
  expect(games.list()).toHaveLength(2);
});

test('a finished game that came without what its turns came to is kept with it, and listed as over', async () => {
  const games = newGames();
  const { digests, hashes } = record;
  const port = gamesPort(games);
  expect(await port.importText(formatRecord(leanRecord(record)))).toMatchObject({ kind: 'imported', isOver: true });
  // Without its digests alone it is the same game: both are made whole.
  expect(await port.importText(formatRecord({ ...record, digests: [] }))).toMatchObject({
    kind: 'restored',
    present: 1,
  });
  const [card, ...others] = games.list();
  expect(others).toEqual([]);
  expect(card).toMatchObject({ ending: digests.at(-1)?.ending, turn: digests.length });
  expect(games.open(card!.id)).toMatchObject({ record: { hashes, digests } });
});

test('one by other rules, without it, is over once its turns are played, and says no more of its ending', async () => {
  const games = newGames();
  const commands = Array.from({ length: 6 }, () => ({ kind: 'end-turn' }) as const);
  const outcome = await gamesPort(games).importText(
    formatRecord({ ...leanRecord(record), engine: 'another', commands }),
  );
  expect(outcome).toMatchObject({ kind: 'imported', isOver: true });
  render(<GamesScreen games={gamesPort(games)} levels={[]} onOpen={() => undefined} />);
  const [row] = screen.getAllByTestId(/^game-/);
  expect(row?.textContent).toContain('Finished');
  expect(row?.textContent).not.toMatch(/Turn 7 of 6|Continue/);
});

test('a branch that found no room says in the list, and in the tree, that it is not kept', async () => {
  const games = await branchWithoutRoom();
  cleanup();
  render(<GamesScreen games={gamesPort(games)} levels={[]} onOpen={() => undefined} />);
  const rows = screen.getAllByTestId(/^game-/);
  expect(rows).toHaveLength(2);
  const marked = (elements: readonly Element[]) => elements.map((it) => it.textContent?.includes('Not kept') === true);
  expect(marked(rows).sort()).toEqual([false, true]);
  fireEvent.click(screen.getByTestId('tree-a'));
  expect(marked([...document.querySelectorAll('.variation-head')])).toEqual([false, true]);
});
