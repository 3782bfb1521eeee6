/** Pins: whose mind a new match is played against — the address's, else the player's, but in a class; else the level's. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { cleanup, render, waitFor } from '@testing-library/preact';
import { SavedGames } from '../../../src/app/saved-games';
import { changeSettings, DEFAULT_SETTINGS, parseSettings, settings } from '../../../src/hud/shell/settings';
import type { Difficulty } from '../../../src/sim';
import { madeLevel } from '../../helpers/made-level';

const LEVELS = ['easy', 'normal', 'hard'].map((difficulty) => ({
  slug: difficulty,
  turns: 5,
  difficulty,
  heads: {},
  load: async () => madeLevel({ turns: 6, theatres: 2, events: 20 }),
  texts: {},
}));
jest.unstable_mockModule('virtual:levels', () => ({ levels: LEVELS }), { virtual: true });
const { BeginMatch } = await import('../../../src/app/begin-match');

beforeEach(() => {
  localStorage.clear();
  settings.value = DEFAULT_SETTINGS;
});
afterEach(cleanup);

/** The difficulty in the record of the match that such an address begins. */
async function begun(
  level: string,
  difficulty: Difficulty | null = null,
  isClass = false,
): Promise<Difficulty | undefined> {
  const games = new SavedGames(localStorage, () => 0);
  render(<BeginMatch level={level} seed={7} difficulty={difficulty} isClass={isClass} games={games} />);
  const id = await waitFor(() => {
    const [entry] = games.list();
    if (entry === undefined) throw new Error('nothing has begun');
    return entry.id;
  });
  const kept = games.open(id);
  if (kept === null || !('record' in kept)) throw new Error('it cannot be read');
  return kept.record.difficulty;
}

describe('a new match', () => {
  test.each([
    ['easy', 'apprentice'],
    ['normal', 'steward'],
    ['hard', 'strategist'],
  ])('of a level that is %s begins against the %s when nobody chose', async (level, mind) => {
    expect(await begun(level)).toBe(mind);
  });

  test('begins against the mind that the player chose', async () => {
    changeSettings({ difficulty: 'sovereign' });
    expect(await begun('easy')).toBe('sovereign');
  });

  test('begins against the mind that the address asks for, whatever was chosen', async () => {
    expect(await begun('easy', 'strategist')).toBe('strategist');
    cleanup();
    localStorage.clear();
    changeSettings({ difficulty: 'sovereign' });
    expect(await begun('easy', 'apprentice')).toBe('apprentice');
  });

  test('of a class begins against the same mind for all: the level’s, unless the address asks for another', async () => {
    changeSettings({ difficulty: 'sovereign' });
    expect(await begun('easy', null, true)).toBe('apprentice');
    cleanup();
    localStorage.clear();
    expect(await begun('easy', 'strategist', true)).toBe('strategist');
  });
});

describe('the setting as it was kept', () => {
  test.each(['apprentice', 'steward', 'strategist', 'sovereign', 'level'])('%s stays', (difficulty) => {
    expect(parseSettings(JSON.stringify({ difficulty })).difficulty).toBe(difficulty);
  });

  test.each([undefined, null, 'easy', 'Steward', '', 3, ['steward']])('%j is as if absent', (difficulty) => {
    expect(parseSettings(JSON.stringify({ difficulty })).difficulty).toBe('level');
  });
});
