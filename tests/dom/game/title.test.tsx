/** Pins: the browser's tab names the level that is played, and follows the language. */
import { expect, test } from '@jest/globals';
import { act } from '@testing-library/preact';
import { setContent, setLocale } from '../../../src/i18n';
import { quietMatch, setupPage, show } from './page';

setupPage();

test('the tab is called as the level is, in the page’s language', () => {
  setContent({ en: { 'level.name': 'First Assembly' }, fr: { 'level.name': 'Première assemblée' } });
  document.title = 'Something else';
  show(quietMatch());
  expect(document.title).toBe('First Assembly · Paper Leviathan');
  act(() => setLocale('fr'));
  expect(document.title).toBe('Première assemblée · Léviathan de pacotille');
});
