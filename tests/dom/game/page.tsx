/**
 * What every test of the game's page stands on: real messages and levels, a quiet match to lay a case over, hands, a page
 * cleared and in English again after each.
 */
import { afterEach } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { GameScreen } from '../../../src/hud/game';
import { setLocale } from '../../../src/i18n';
import { localSession, type Session } from '../../../src/session';
import { type CompiledLevel, prepareLevel } from '../../../src/sim';
import { levelFolder } from '../../helpers/levels';
import { sceneLevel, type SceneOptions } from '../../helpers/scene';
import { setupText } from '../shell/setup-text';

export const nothing = () => undefined;
export const folder = levelFolder();

/** Called once, at the head of a file. */
export function setupPage(): void {
  setupText();
  // The page under test has no layout to scroll.
  Element.prototype.scrollIntoView = nothing;
  afterEach(() => {
    cleanup();
    setLocale('en');
  });
}

export interface QuietOptions extends Omit<SceneOptions, 'numbers'> {
  /** What the match opens with, over the level's own. */
  readonly numbers?: CompiledLevel['setup'];
}

/** A match of the quiet level with a case laid over it, in which the Leviathan does nothing. */
export function quietMatch({ numbers = [], ...options }: QuietOptions = {}, seed = 1): Session {
  const level = sceneLevel(options);
  return localSession({
    level: prepareLevel({ ...level, setup: [...level.setup, ...numbers] }),
    seed,
    mind: () => ({ kind: 'plan', moves: [] }),
  });
}

export const show = (session: Session, more: Partial<ComponentProps<typeof GameScreen>> = {}) =>
  render(<GameScreen session={session} onMenu={nothing} onEnded={nothing} {...more} />);
export const press = (element: Element) => act(() => void fireEvent.click(element));
/** One of the turn's three pages, by its name. */
export const openTab = (name: RegExp) => press(screen.getByRole('tab', { name }));
