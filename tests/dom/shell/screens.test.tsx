/** Pins: the title offers the right first thing; a language switch redraws in place; an ending tells its whole story. */
import { afterEach, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { newSession } from '../../helpers/new-session';
import {
  EndingPage,
  GamesScreen,
  type GamesPort,
  type LevelCard,
  LevelsScreen,
  ProblemPage,
  ReplayScreen,
  readTurns,
  type SavedGame,
  SettingsScreen,
  settings,
  TitleScreen,
} from '../../../src/hud/shell';
import { setLocale } from '../../../src/i18n';
import { leanRecord, type MatchRecord } from '../../../src/replay';
import type { Session } from '../../../src/session';
import { madeLevel } from '../../helpers/made-level';
import { setupText } from './setup-text';

setupText();
afterEach(() => {
  cleanup();
  act(() => setLocale('en'));
});

const LEVELS: readonly LevelCard[] = [
  {
    slug: 'first-assembly',
    turns: 5,
    difficulty: 'easy',
    isGuided: true,
    content: {
      en: { 'level.name': 'First assembly', 'level.pitch': 'Hold it together.' },
      fr: { 'level.name': 'Première assemblée', 'level.pitch': 'Tenez bon.' },
    },
  },
];
const SAVED: SavedGame = {
  kind: 'game',
  id: 'abc',
  level: 'first-assembly',
  savedAt: 0,
  turn: 3,
  turns: 5,
  ending: null,
  branchOf: null,
};
/** A port over no games, for tests to change. */
const PORT: GamesPort = {
  entries: () => [],
  fileOf: () => null,
  nameOf: () => null,
  commentOf: () => null,
  remove: () => undefined,
  importText: async () => ({ kind: 'refused', reason: 'not-json', detail: '' }),
  download: () => undefined,
  backup: () => '',
  lastBackup: () => null,
  isPersisted: async () => null,
  askToPersist: async () => false,
};
const hrefOf = (testId: string) => screen.queryByTestId(testId)?.getAttribute('href') ?? null;

/** A whole match, ended by ending its turns. */
function endedSession(): Session {
  const session = newSession(madeLevel({ turns: 6, theatres: 2, events: 20 }), 11);
  for (let steps = 0; steps < 500 && session.view().phase === 'front'; steps++) {
    if (session.send({ kind: 'end-turn' }) === null) continue;
    const { rupture, event } = session.view();
    if (rupture !== null) {
      const way = rupture.ways.find(({ legal }) => legal)?.way ?? 'release';
      session.send({ kind: 'rupture', current: rupture.current, way });
    } else {
      const choice = event?.choices.find(({ legal }) => legal)?.id ?? '';
      session.send({ kind: 'choose', event: event?.id ?? '', choice });
    }
  }
  if (session.view().phase !== 'ended') throw new Error('the match did not end');
  return session;
}

test('a newcomer is one press from the guided level, and has nothing to continue', () => {
  render(<TitleScreen levels={LEVELS} latest={null} isNewcomer art={null} />);
  expect(hrefOf('menu-play')).toBe('#/play/first-assembly/new');
  expect(hrefOf('menu-continue')).toBeNull();
  expect(hrefOf('menu-levels')).toBe('#/levels');
});

test('someone with a game under way goes back to it first', () => {
  render(<TitleScreen levels={LEVELS} latest={SAVED} isNewcomer={false} art={null} />);
  expect(hrefOf('menu-continue')).toBe('#/play/first-assembly/abc');
  expect(screen.getByTestId('menu-continue').textContent).toContain('turn 3 of 5');
  expect(hrefOf('menu-play')).toBe('#/levels');
});

test('the language is switched in place', () => {
  render(<TitleScreen levels={LEVELS} latest={null} isNewcomer art={null} />);
  const logo = screen.getByTestId('logo');
  fireEvent.click(screen.getByRole('radio', { name: 'Français' }));
  expect(screen.getByTestId('logo')).toBe(logo);
  expect(logo.textContent).toBe('Léviathan de pacotille');
  expect(screen.getByTestId('menu-play').textContent).toContain('Première assemblée');
});

test('a level’s card says what it is, and offers its game under way', () => {
  const view = render(<LevelsScreen levels={LEVELS} latestOf={() => SAVED} />);
  expect(screen.getByTestId('level-first-assembly').textContent).toContain('Hold it together.');
  expect(within(screen.getByTestId('level-first-assembly')).getByText('Easy')).toBeTruthy();
  expect(hrefOf('continue-first-assembly')).toBe('#/play/first-assembly/abc');
  expect(hrefOf('new-first-assembly')).toBe('#/play/first-assembly/new');
  view.rerender(<LevelsScreen levels={LEVELS} latestOf={() => null} />);
  expect(hrefOf('continue-first-assembly')).toBeNull();
});

test('a setting takes effect at once and is kept', () => {
  render(<SettingsScreen />);
  fireEvent.click(screen.getByRole('radio', { name: 'Night print' }));
  expect(document.documentElement.dataset['theme']).toBe('night');
  fireEvent.click(screen.getByRole('radio', { name: 'Reduced' }));
  expect(document.documentElement.dataset['motion']).toBe('reduced');
  expect(JSON.parse(localStorage.getItem('paper-leviathan:settings') ?? '{}')).toMatchObject({
    theme: 'night',
    motion: 'reduced',
  });
  expect(settings.value.theme).toBe('night');
});

test('games: the unreadable are offered raw, and nothing is deleted without being asked', () => {
  const removed = jest.fn();
  const downloaded = jest.fn();
  const port: GamesPort = {
    ...PORT,
    entries: () => [SAVED, { kind: 'unreadable', id: 'bad', reason: 'broken', raw: '{oh' }],
    remove: removed,
    download: downloaded,
  };
  render(<GamesScreen levels={LEVELS} games={port} onOpen={() => undefined} />);
  const bad = within(screen.getByTestId('unreadable-game'));
  fireEvent.click(bad.getByRole('button', { name: /Take out the file/ }));
  expect(downloaded).toHaveBeenCalledWith('paper-leviathan-bad.txt', '{oh');
  fireEvent.click(bad.getByRole('button', { name: 'Delete' }));
  expect(removed).not.toHaveBeenCalled();
  fireEvent.click(screen.getByTestId('confirm-remove'));
  expect(removed).toHaveBeenCalledWith('bad');
});

test('games: a file that is not one is refused in words, and the list stays', async () => {
  const port: GamesPort = {
    ...PORT,
    entries: () => [SAVED],
    importText: async () => ({ kind: 'refused', reason: 'not-a-game', detail: 'seed?' }),
  };
  render(<GamesScreen levels={LEVELS} games={port} onOpen={() => undefined} />);
  const file = new File(['{}'], 'shopping.json');
  Object.defineProperty(file, 'text', { value: async () => '{}' });
  fireEvent.change(screen.getByTestId('import-file'), { target: { files: [file] } });
  expect((await screen.findByTestId('import-problem')).textContent).toContain('shopping.json');
  expect(screen.getByTestId('game-abc')).toBeDefined();
});

test('an ending tells its name, tally, promises and personality, and opens every turn', () => {
  const session = endedSession();
  const view = session.view();
  const onPlayFrom = jest.fn();
  render(
    <EndingPage
      session={session}
      figure={(_, value) => String(value / 10)}
      onReplay={() => undefined}
      onTitle={() => undefined}
      onPlayFrom={onPlayFrom}
      onDownload={() => undefined}
    />,
  );
  expect(screen.getByTestId('ending-page').getAttribute('data-ending')).toBe(view.ending?.id);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`ending.${view.ending?.id}.name`);
  expect(screen.getAllByRole('meter')).toHaveLength(5);
  const [sovereignty] = screen.getAllByRole('meter');
  expect(sovereignty?.getAttribute('aria-valuenow')).toBe(String(view.tracks['mean-alternative'] / 10));
  expect(screen.getByText(`personality.${view.ending?.personality}.name`)).toBeDefined();
  expect(screen.getAllByText('From here')).toHaveLength(view.turn);
  // The chart's figures read as the game says that they read.
  expect(document.querySelector('.chart-table tbody tr:last-child')?.textContent).toContain(
    String(view.tracks[view.headline[0] as 'unity'] / 10),
  );
  fireEvent.click(screen.getByTestId('play-from-2'));
  expect(onPlayFrom).toHaveBeenCalledWith(2);
});

test('an ending shows its own plate; one that nobody has drawn shows that of its kind, and nothing is left broken', () => {
  const session = endedSession();
  const { ending } = session.view();
  const { container } = render(
    <EndingPage
      session={session}
      figure={(_, value) => String(value / 10)}
      onReplay={() => undefined}
      onTitle={() => undefined}
      onPlayFrom={() => undefined}
      onDownload={() => undefined}
    />,
  );
  const plate = () => container.querySelector<HTMLImageElement>('.ending-art');
  expect(plate()?.getAttribute('src')).toBe(`./art/ending-${ending?.id}.webp`);
  expect(plate()?.getAttribute('alt')).toBe('');
  fireEvent.error(plate()!);
  const kinds = { great: 'victory', victory: 'victory', partial: 'cracked', defeat: 'defeat' };
  expect(plate()?.getAttribute('src')).toBe(`./art/ending-${kinds[ending!.kind]}.webp`);
  fireEvent.error(plate()!);
  expect(plate()?.className).toContain('art-lost');
  expect(container.querySelector('img.ending-art')).toBeNull();
});

test('the turns of a record are read from it alone', () => {
  const session = endedSession();
  const record = session.record();
  const points = readTurns(record);
  expect(points).toHaveLength(record.hashes.length);
  expect(points.map(({ turn }) => turn)).toEqual(record.hashes.map((_, index) => index + 1));
  expect(points.at(-1)?.ending).toBe(session.view().ending?.id);
  expect(points.at(-1)?.tracks['unity']).toBe(session.view().tracks.unity);
  const odd = readTurns({ commands: [null, 7, { kind: 'end-turn' }], digests: ['?'] });
  expect(odd).toHaveLength(1);
  expect(odd[0]?.tracks).toEqual({});
});

test('a replay is stepped by button, rule and arrow, and stops at both ends', () => {
  const session = endedSession();
  const last = session.view().turn;
  render(
    <ReplayScreen
      record={session.record()}
      make={{ engine: '0', content: 'made otherwise', reason: 'other-make' }}
      levelName="Made"
      headline={['unity']}
      start={{ year: 2025, season: 3 }}
      onDownload={() => undefined}
      onRerun={null}
    />,
  );
  const shown = () => screen.getByTestId('replay-turn').textContent;
  expect(shown()).toBe(`Turn 1 of ${last}`);
  fireEvent.click(screen.getByTestId('replay-previous'));
  expect(shown()).toBe(`Turn 1 of ${last}`);
  fireEvent.click(screen.getByTestId('replay-next'));
  expect(shown()).toBe(`Turn 2 of ${last}`);
  expect(screen.getByText(/Winter 2026/)).toBeDefined();
  fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
  expect(shown()).toBe(`Turn 1 of ${last}`);
  fireEvent.input(screen.getByRole('slider'), { target: { value: String(last) } });
  expect(shown()).toBe(`Turn ${last} of ${last}`);
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  expect(shown()).toBe(`Turn ${last} of ${last}`);
});

/** A match as it is told where it cannot be played again. */
const showDigested = (record: MatchRecord) =>
  render(
    <ReplayScreen
      record={record}
      make={{ engine: '0', content: 'made otherwise', reason: 'no-level' }}
      levelName="far-away"
      headline={['unity']}
      start={null}
      onDownload={() => undefined}
      onRerun={null}
    />,
  );

test('a replay of a level that is not here names things by their ids, never by the key of a text', () => {
  const { container } = showDigested(endedSession().record());
  expect(container.querySelector('.chart-lines')?.textContent).toMatch(/unity \d/);
  for (let turn = 1; turn < 20; turn++) {
    expect(container.textContent).not.toMatch(/\b[a-z-]+\.[a-z-]+\.name\b/);
    fireEvent.click(screen.getByTestId('replay-next'));
  }
  expect(container.textContent).toContain('Decided');
});

test('a replay whose numbers were not written down says so, and draws none', () => {
  const record = endedSession().record();
  const { container } = showDigested(record);
  expect(container.textContent).toContain('What each turn came to was written down, and is shown.');
  expect(container.querySelectorAll('.chart-line')).toHaveLength(2);
  cleanup();
  const bare = showDigested(leanRecord(record)).container;
  expect(bare.textContent).toContain('What each turn came to was not written down with it');
  expect(bare.querySelector('.chart')).toBeNull();
  expect(bare.textContent).toContain('Decided');
  cleanup();
  // Written by a version that did not know one of the numbers.
  const digests = record.digests.map((digest) => ({
    ...digest,
    tracks: { unity: 500 },
  })) as unknown as typeof record.digests;
  const partly = showDigested({ ...record, digests }).container;
  expect([...partly.querySelectorAll('.chart-line')].map((line) => line.textContent)).toEqual(['unity 50']);
});

test('a problem page names it and gives the file back', () => {
  const onDownload = jest.fn();
  render(<ProblemPage problem={{ kind: 'future-game' }} onDownload={onDownload} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This game comes from a newer version');
  fireEvent.click(screen.getByTestId('download-raw'));
  expect(onDownload).toHaveBeenCalled();
});

test.each([
  [5, 'en', 'about 30 minutes'],
  [10, 'en', 'about an hour'],
  [16, 'en', 'about an hour and a half'],
  [16, 'fr', 'environ une heure et demie'],
  [24, 'fr', 'environ 2 heures et demie'],
] as const)('a level of %d turns says how long it takes as one says it (%s)', (turns, language, said) => {
  setLocale(language);
  render(<LevelsScreen levels={[{ ...LEVELS[0]!, turns }]} latestOf={() => null} />);
  const tags = [...screen.getByTestId('level-first-assembly').querySelectorAll('.tag')].map((it) => it.textContent);
  expect(tags.map((it) => it?.replace(/[\u2066-\u2069]/g, ''))).toContain(said);
});
