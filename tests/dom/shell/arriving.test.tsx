/** Pins: a page is silent about the one before it, and goes on speaking while only a place within it changes. */
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/preact';
import { go, goInstead, route, startRouting } from '../../../src/app/use-route';
import { announce, LiveRegion } from '../../../src/hud/kit';

beforeAll(startRouting);
beforeEach(() => {
  render(<LiveRegion />);
});
afterEach(cleanup);

const said = () => screen.getByTestId('live-polite').textContent;
/** To an address, once the page is there; what is said is said just before. */
async function arriveAt(hash: string, text = ''): Promise<void> {
  await act(async () => {
    if (text !== '') announce(text);
    const isThere = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    go(hash);
    await isThere;
  });
}

test('leaving a game for the title', async () => {
  await arriveAt('#/play/first-assembly/00abc12');
  await arriveAt('#/', 'The last line of a turn');
  expect(route.value.kind).toBe('title');
  expect(said()).toBe('');
});

test('a replay that goes to another decision', async () => {
  await arriveAt('#/replay/00abc12');
  await arriveAt('#/replay/00abc12/7', 'Turning point');
  act(() => goInstead('#/replay/00abc12/9'));
  expect(said()).toBe('Turning point');
  act(() => goInstead('#/replay/00abc13/9'));
  expect(said()).toBe('');
});

test('what the new page says stays', async () => {
  await arriveAt('#/games');
  const stop = route.subscribe(({ kind }) => kind === 'settings' && announce('Said on arrival'));
  await arriveAt('#/settings', 'Said before');
  stop();
  expect(said()).toBe('Said on arrival');
});
