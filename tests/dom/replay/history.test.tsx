/** History: trees whatever is kept, filters, all games out and in as one file, stores that are full or refuse. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { formatBackup, restoreBackup } from '../../../src/app/backup';
import { SavedGames } from '../../../src/app/saved-games';
import { SavedStudies } from '../../../src/app/saved-studies';
import { recordUpTo } from '../../../src/app/start-match';
import { type GamesPort, GamesScreen, type SavedGame, treeOf, type Variation } from '../../../src/hud/shell';
import { EMPTY_STUDY, type Study } from '../../../src/replay';
import { playedRecord } from '../../unit/replay/records';
import { setupText } from '../shell/setup-text';
import { level, record } from './made';

setupText();
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const TOLD = { levels: [], nameOf: () => null, commentOf: () => null };
const game = (id: string, parent: string | null, at = 3): SavedGame => ({
  kind: 'game',
  id,
  level: 'made',
  savedAt: 1,
  turn: 6,
  turns: 6,
  ending: 'order',
  branchOf: parent === null ? null : { id: parent, turn: 2, at },
});
const sizeOf = (tree: Variation | null): number =>
  tree === null ? 0 : 1 + tree.children.reduce((sum, child) => sum + sizeOf(child), 0);

describe('a tree of variations', () => {
  test('is the same from any of its games', () => {
    const games = [game('a', null), game('b', 'a', 9), game('c', 'b'), game('d', 'a', 4), game('z', null)];
    for (const id of ['a', 'b', 'c', 'd']) {
      const tree = treeOf(games, id, TOLD);
      expect(tree?.id).toBe('a');
      expect(tree?.children.map((child) => child.id)).toEqual(['d', 'b']);
      expect(sizeOf(tree)).toBe(4);
    }
    expect(treeOf(games, 'z', TOLD)).toBeNull();
    expect(treeOf(games, 'nobody', TOLD)).toBeNull();
  });
  test('begins at the oldest game that is still here', () => {
    expect(treeOf([game('b', 'gone'), game('c', 'b')], 'c', TOLD)?.id).toBe('b');
  });
  test.each([
    ['its own parent', [game('a', 'a')]],
    ['each other’s parents', [game('a', 'b'), game('b', 'a')]],
    ['a ring of three with a tail', [game('a', 'c'), game('b', 'a'), game('c', 'b'), game('d', 'a')]],
  ])('comes of games that are %s', (_, games) => {
    const tree = treeOf(games, games.at(-1)!.id, TOLD);
    expect(sizeOf(tree)).toBeLessThanOrEqual(games.length);
  });
  test('a thousand deep is grown and read', () => {
    const games = Array.from({ length: 1000 }, (_, n) => game(`g${n}`, n === 0 ? null : `g${n - 1}`));
    expect(sizeOf(treeOf(games, 'g999', TOLD))).toBe(1000);
  });
});

/** A store that takes so many letters. */
function smallStore(room: number): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (n) => [...kept.keys()][n] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem(key, value) {
      const taken = [...kept].reduce((sum, [k, v]) => sum + (k === key ? 0 : k.length + v.length), 0);
      if (taken + key.length + value.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

const STUDY: Study = { ...EMPTY_STUDY, name: 'Trunk', notes: [{ at: 2, kind: 'comment', text: 'here' }] };
let time = 1;
const now = () => time++;

/** Three finished games and one under way, one of them with notes, one a variation. */
function keepSome(storage: Storage) {
  const games = new SavedGames(storage, now);
  const studies = new SavedStudies(storage);
  for (const [id, seed] of [
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ] as const) {
    const played = playedRecord(level, seed);
    games.save(id, { turn: 6, turns: 6, ending: played.digests.at(-1)!.ending, branchOf: null, record: played });
  }
  games.save('d', {
    turn: 2,
    turns: 6,
    ending: null,
    branchOf: { id: 'a', turn: 2, at: 9 },
    record: recordUpTo(playedRecord(level, 1), 9),
  });
  studies.save('a', STUDY);
  return { games, studies };
}

describe('all games as one file', () => {
  test('come back as they were, with notes and branches', () => {
    const { games, studies } = keepSome(localStorage);
    const file = formatBackup(games, studies);
    const before = games.list();
    const opened = before.map(({ id }) => games.open(id));
    localStorage.clear();
    const [fresh, notes] = [new SavedGames(localStorage, now), new SavedStudies(localStorage)];
    expect(restoreBackup(file, fresh, notes)).toEqual({
      kind: 'restored',
      added: 4,
      present: 0,
      refused: 0,
      unkept: 0,
      unnoted: 0,
    });
    expect(fresh.list()).toEqual(before);
    expect(before.map(({ id }) => fresh.open(id))).toEqual(opened);
    expect(notes.open('a')).toEqual(STUDY);
    expect(restoreBackup(file, fresh, notes)).toMatchObject({ added: 0, present: 4 });
  });
  test('never take the place of a game played on since', () => {
    const { games, studies } = keepSome(localStorage);
    const file = formatBackup(games, studies);
    games.save('d', {
      turn: 3,
      turns: 6,
      ending: null,
      branchOf: null,
      record: recordUpTo(playedRecord(level, 1), 12),
    });
    const raw = localStorage.getItem('paper-leviathan:game:d');
    expect(restoreBackup(file, games, studies)).toMatchObject({ added: 1, present: 3 });
    expect(localStorage.getItem('paper-leviathan:game:d')).toBe(raw);
    expect(games.list()).toHaveLength(5);
  });
  test('taken in again add nothing, under whatever name they stand here', () => {
    const { games, studies } = keepSome(localStorage);
    const file = formatBackup(games, studies);
    // Another game has taken the trunk's name, and the trunk stands under another.
    const trunk = localStorage.getItem('paper-leviathan:game:a')!;
    localStorage.setItem('paper-leviathan:game:moved', trunk);
    localStorage.setItem('paper-leviathan:game:a', localStorage.getItem('paper-leviathan:game:b')!);
    for (const id of ['b', 'd']) games.remove(id);
    studies.remove('a');
    const [fresh, notes] = [new SavedGames(localStorage, now), new SavedStudies(localStorage)];
    expect(restoreBackup(file, fresh, notes)).toMatchObject({ added: 1, present: 3 });
    expect([notes.open('moved'), notes.open('a')]).toEqual([STUDY, EMPTY_STUDY]);
    expect(fresh.list().find(({ id }) => id === 'd')).toMatchObject({ branchOf: { id: 'moved' } });
    const before = localStorage.length;
    expect(restoreBackup(file, fresh, notes)).toMatchObject({ added: 0, present: 4 });
    expect(localStorage).toHaveLength(before);
  });
  test('lose no notes: a game that is here with others is added beside it, once', () => {
    const { games, studies } = keepSome(localStorage);
    const file = formatBackup(games, studies);
    localStorage.setItem('paper-leviathan:game:moved', localStorage.getItem('paper-leviathan:game:a')!);
    localStorage.setItem('paper-leviathan:game:a', localStorage.getItem('paper-leviathan:game:b')!);
    studies.save('moved', { ...STUDY, name: 'Another' });
    const [fresh, notes] = [new SavedGames(localStorage, now), new SavedStudies(localStorage)];
    studies.remove('a');
    expect(restoreBackup(file, fresh, notes)).toMatchObject({ added: 1, present: 3 });
    expect(notes.open('moved').name).toBe('Another');
    expect(restoreBackup(file, fresh, notes)).toMatchObject({ added: 0, present: 4 });
  });
  test('tell notes that found no room', () => {
    const { games, studies } = keepSome(localStorage);
    const file = formatBackup(games, studies);
    localStorage.clear();
    expect(restoreBackup(file, new SavedGames(localStorage, now), new SavedStudies(smallStore(10)))).toMatchObject({
      added: 4,
      unnoted: 1,
    });
  });
  test('are told when there is no room for all of them', () => {
    const { games, studies } = keepSome(localStorage);
    const file = formatBackup(games, studies);
    const small = smallStore(1500);
    const outcome = restoreBackup(file, new SavedGames(small, now), new SavedStudies(small));
    expect(outcome).toMatchObject({ kind: 'restored', refused: 0 });
    if (outcome.kind !== 'restored') return;
    expect(outcome.unkept).toBeGreaterThan(0);
    expect(outcome.added + outcome.unkept).toBe(4);
  });
  test.each([
    ['not-json', '{"kind":"paper-leviathan-games"'],
    ['not-a-game', '{"kind":"paper-leviathan-games"}'],
    ['not-a-game', '[]'],
    ['future', '{"kind":"paper-leviathan-games","format":2,"games":[]}'],
    ['too-big', ' '.repeat(30_000_001)],
  ])('that are %s change nothing', (reason, text) => {
    keepSome(localStorage);
    const before = JSON.stringify(localStorage);
    const [games, studies] = [new SavedGames(localStorage, now), new SavedStudies(localStorage)];
    expect(restoreBackup(text, games, studies)).toEqual({ kind: 'refused', reason });
    expect(JSON.stringify(localStorage)).toBe(before);
  });
  test('with spoilt games give the others', () => {
    const { games, studies } = keepSome(localStorage);
    const file = JSON.parse(formatBackup(games, studies)) as { games: Record<string, unknown>[] };
    file.games[0]!['link'] = `${file.games[0]!['link']}A`;
    file.games.push({ id: '../../etc', link: '1.AAAAAA' }, null as never, { id: 'x'.repeat(1e5) });
    localStorage.clear();
    const outcome = restoreBackup(
      JSON.stringify(file),
      new SavedGames(localStorage, now),
      new SavedStudies(localStorage),
    );
    expect(outcome).toMatchObject({ added: 3, refused: 4 });
  });
  test.each([
    ['written at no time', { savedAt: 1.5 }],
    ['written long after all time', { savedAt: 1e300 }],
    ['at a turn before the first', { turn: -5 }],
    ['of a level without turns', { turns: 0 }],
  ])('refuse a game %s, rather than add what cannot be read', (_, bent) => {
    const { games, studies } = keepSome(localStorage);
    const file = JSON.parse(formatBackup(games, studies)) as { games: Record<string, unknown>[] };
    file.games = file.games.map((entry) => ({ ...entry, ...bent }));
    localStorage.clear();
    const fresh = new SavedGames(localStorage, now);
    expect(restoreBackup(JSON.stringify(file), fresh, studies)).toMatchObject({ added: 0, refused: 4 });
    expect(fresh.list()).toEqual([]);
  });
  test('take of which level a game is, and how it ended, from the game itself', () => {
    const { games, studies } = keepSome(localStorage);
    const before = games.list();
    const file = JSON.parse(formatBackup(games, studies)) as { games: Record<string, unknown>[] };
    file.games = file.games.map((entry) => ({ ...entry, level: 'elsewhere', ending: 'glory' }));
    localStorage.clear();
    const fresh = new SavedGames(localStorage, now);
    expect(restoreBackup(JSON.stringify(file), fresh, studies)).toMatchObject({ added: 4, refused: 0 });
    expect(fresh.list()).toEqual(before);
  });
});

describe('studies', () => {
  test('that cannot be read are put aside, not lost', () => {
    localStorage.setItem('paper-leviathan:study:a', '{"notes":');
    const studies = new SavedStudies(localStorage);
    expect(studies.open('a')).toEqual(EMPTY_STUDY);
    expect(studies.save('a', STUDY)).toBe(true);
    expect(studies.open('a')).toEqual(STUDY);
    expect(localStorage.getItem('paper-leviathan:study-aside:a')).toBe('{"notes":');
  });
  test('say when there is no room', () => {
    expect(new SavedStudies(smallStore(20)).save('a', STUDY)).toBe(false);
    expect(new SavedStudies(null).save('a', STUDY)).toBe(false);
  });
});

test('a branch begins with what was decided, and with the plan it faces', () => {
  const start = record.commands.findIndex(({ kind }) => kind === 'end-turn') + 1;
  expect(record.commands[start]!.kind).toBe('plan');
  const branch = recordUpTo({ ...record, study: STUDY }, start);
  expect(branch.commands).toEqual(record.commands.slice(0, start + 1));
  expect(branch.hashes).toEqual(record.hashes.slice(0, 1));
  expect(branch).not.toHaveProperty('study');
});

describe('the list', () => {
  const HOUR = 3_600_000;
  const many: readonly SavedGame[] = Array.from({ length: 300 }, (_, n) => ({
    ...game(`g${n}`, null),
    level: n % 3 === 0 ? 'one' : 'two',
    ending: n % 5 === 0 ? null : n % 2 === 0 ? 'won' : 'lost',
    savedAt: Date.now() - n * 24 * HOUR,
  }));
  const port = (more: Partial<GamesPort> = {}): GamesPort => ({
    entries: () => many,
    fileOf: () => null,
    nameOf: (id) => (id === 'g1' ? 'The good one' : null),
    commentOf: () => null,
    remove: () => undefined,
    importText: async () => ({ kind: 'refused', reason: 'not-json', detail: '' }),
    download: () => undefined,
    backup: () => 'all of it',
    lastBackup: () => null,
    isPersisted: async () => false,
    askToPersist: async () => true,
    ...more,
  });
  const rows = () => document.querySelectorAll('.game-row').length;

  test('shows a few of many, and finds by level, ending and date', () => {
    render(<GamesScreen levels={[]} games={port()} onOpen={() => undefined} />);
    expect(rows()).toBe(80);
    expect(screen.getByText('The good one')).toBeDefined();
    fireEvent.change(screen.getByTestId('filter-since'), { target: { value: 'week' } });
    expect(rows()).toBe(7);
    fireEvent.change(screen.getByTestId('filter-level'), { target: { value: 'one' } });
    expect(rows()).toBe(3);
    fireEvent.change(screen.getByTestId('filter-ending'), { target: { value: 'under-way' } });
    expect(rows()).toBe(1);
    fireEvent.change(screen.getByTestId('filter-level'), { target: { value: '' } });
    fireEvent.change(screen.getByTestId('filter-since'), { target: { value: 'ever' } });
    fireEvent.change(screen.getByTestId('filter-ending'), { target: { value: 'won' } });
    const won = many.filter(({ ending }) => ending === 'won').length;
    expect(rows()).toBe(40);
    fireEvent.click(screen.getByTestId('games-more'));
    expect(rows()).toBe(won);
  });
  test('asks the browser to keep them, and takes them all out', async () => {
    const downloaded = jest.fn();
    const asked = jest.fn(async () => true);
    let taken: number | null = null;
    const backup = () => {
      taken = Date.now();
      return 'all of it';
    };
    render(
      <GamesScreen
        levels={[]}
        games={port({ download: downloaded, askToPersist: asked, backup, lastBackup: () => taken })}
        onOpen={() => undefined}
      />,
    );
    expect(screen.getByText(/never been taken out/)).toBeDefined();
    fireEvent.click(screen.getByTestId('export-all'));
    expect(downloaded).toHaveBeenCalledWith(expect.stringMatching(/\.games\.json$/), 'all of it');
    expect(screen.getByText(/Last taken out on/)).toBeDefined();
    fireEvent.click(await screen.findByTestId('ask-persist'));
    expect(asked).toHaveBeenCalled();
    expect(await screen.findByText(/has promised/)).toBeDefined();
  });
  test.each([
    ['a problem', 'import-problem', 1],
    ['no problem', 'import-told', 0],
  ])('says what came of a file of many, as %s', async (_, place, refused) => {
    const importText = async () =>
      ({ kind: 'restored', added: 2, present: 1, refused, unkept: 0, unnoted: 0 }) as const;
    render(<GamesScreen levels={[]} games={port({ importText })} onOpen={() => undefined} />);
    const file = new File(['{}'], 'all.json');
    Object.defineProperty(file, 'text', { value: async () => '{}' });
    fireEvent.change(screen.getByTestId('import-file'), { target: { files: [file] } });
    const told = await screen.findByTestId(place);
    expect(told.textContent).toMatch(/2 games were added; 1 were here/);
    expect(told.classList.contains('notice-red')).toBe(refused > 0);
  });
  test('a game whose notes found no room says so, and is not gone to before', async () => {
    const onOpen = jest.fn();
    const importText = async () =>
      ({ kind: 'imported', id: 'a', level: 'made', isOver: true, isNoted: false }) as const;
    render(<GamesScreen levels={[]} games={port({ importText })} onOpen={onOpen} />);
    const file = new File(['{}'], 'one.json');
    Object.defineProperty(file, 'text', { value: async () => '{}' });
    fireEvent.change(screen.getByTestId('import-file'), { target: { files: [file] } });
    expect((await screen.findByTestId('import-problem')).textContent).toMatch(/one\.json” was added, but .* no room/);
    expect(onOpen).not.toHaveBeenCalled();
  });
  test('unfolds the tree of a game that was played from', () => {
    const family = [game('a', null), game('b', 'a')];
    render(<GamesScreen levels={[]} games={port({ entries: () => family })} onOpen={() => undefined} />);
    expect(screen.queryByTestId('tree-b')).toBeNull();
    fireEvent.click(screen.getByTestId('tree-a'));
    expect(
      within(screen.getByTestId('variations'))
        .getAllByRole('link')
        .map((a) => a.getAttribute('href')),
    ).toEqual(['#/replay/a', '#/replay/b']);
  });
});
