/** Pins: a step that is chosen is the one seen, and its key takes the focus there, from wherever it was. */
import { afterEach, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { openTab, press, quietMatch, setupPage, show } from './page';

setupPage();
afterEach(() => void Reflect.deleteProperty(globalThis, 'matchMedia'));

/** A screen with, or without, room for a sheet beside the step. */
const onScreen = (isNarrow: boolean) =>
  Object.assign(globalThis, { matchMedia: (query: string) => ({ matches: query.includes('max-width') === isNarrow }) });
const panel = () => document.querySelector('#main [role="tabpanel"]');
const isSheetOpen = (id: string) => screen.getByTestId(`sheet-${id}`).getAttribute('aria-expanded') === 'true';

test('each key moves the focus to the panel it shows, the one already shown too', async () => {
  show(quietMatch({ initiatives: [{}] }));
  for (const key of ['2', '3', '1', '1']) {
    screen.getByTestId('undo').focus();
    act(() => void fireEvent.keyDown(document.activeElement!, { key }));
    await waitFor(() => expect(document.activeElement).toBe(panel()));
    expect(screen.getAllByRole('tab', { selected: true })[0]?.textContent).toContain(`${key}. `);
  }
});

test.each([
  [true, 'is pushed back'],
  [false, 'stays where it is'],
])('a sheet lying open when a step is chosen, narrow: %s: %s', (isNarrow) => {
  onScreen(isNarrow);
  show(quietMatch());
  if (!isSheetOpen('world')) press(screen.getByTestId('sheet-world'));
  openTab(/Assembly/);
  expect(isSheetOpen('world')).toBe(!isNarrow);
  if (!isSheetOpen('world')) press(screen.getByTestId('sheet-world'));
  openTab(/Assembly/);
  expect(isSheetOpen('world')).toBe(!isNarrow);
});
