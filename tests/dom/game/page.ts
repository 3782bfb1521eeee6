/** What every test of the game's page stands on: real messages and levels, a page cleared and in English again after each. */
import { afterEach } from '@jest/globals';
import { cleanup } from '@testing-library/preact';
import { setLocale } from '../../../src/i18n';
import { levelFolder } from '../../helpers/levels';
import { setupText } from '../shell/setup-text';

export const nothing = () => undefined;
export const folder = levelFolder();

/** Called once, at the head of a file. */
export function setupPage(): void {
  setupText();
  afterEach(() => {
    cleanup();
    setLocale('en');
  });
}
