/** Pins: a decision looked at again says of a derived number which acts, moves and rules are behind it, as the match does. */
import { afterEach, expect, test } from '@jest/globals';
import { act, cleanup, screen } from '@testing-library/preact';
import { setLocale } from '../../../src/i18n';
import { setupText } from '../shell/setup-text';
import { record, showTheatre } from './made';

setupText();
afterEach(() => {
  cleanup();
  act(() => setLocale('en'));
});

test.each(['en', 'fr'])('every decision of a game names causes, never the sums redone: %s', (language) => {
  setLocale(language);
  const { player } = showTheatre();
  const told: (string | null)[] = [];
  for (let at = 1; at <= record.commands.length; at++) {
    act(() => player.go(at));
    const decision = screen.getByTestId('decision');
    expect(decision.textContent).not.toMatch(/the sums redone|comptes refaits/);
    told.push(...[...decision.querySelectorAll('[data-testid^="behind-"]')].map((it) => it.textContent));
  }
  expect(told.length).toBeGreaterThan(5);
  for (const text of told) expect(text).toMatch(language === 'en' ? /follows from:.*\d/ : /découle\u00a0:.*\d/);
});
