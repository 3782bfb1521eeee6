/** Captions of one moment are read together; those of the next take their place; without any, the region waits empty. */
import { beforeEach, expect, jest, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/preact';
import { CaptionLine } from '../../../src/app/caption-line';
import { clearCaptions, showCaption } from '../../../src/app/captions';
import { settings } from '../../../src/hud/shell';
import { DEFAULT_SETTINGS } from '../../../src/hud/shell/settings';
import { locale } from '../../../src/i18n';
import { setupText } from './setup-text';

setupText();
const lines = () => [...screen.getByTestId('caption-line').children].map(({ textContent }) => textContent);
/** Moments, far from those of the test before. */
let clock = 0;

beforeEach(() => {
  clock += 60_000;
  clearCaptions();
  locale.value = 'en';
  settings.value = { ...DEFAULT_SETTINGS, captions: 'on' };
});

test('a rupture and the siren that comes with it are both read', () => {
  render(<CaptionLine />);
  act(() => {
    showCaption('rupture', clock);
    showCaption('alarm', clock + 1);
  });
  expect(lines()).toEqual(['[Something tears, a door slams: a current is breaking away]', '[Siren: a danger is near]']);
  act(() => showCaption('turn-end', clock + 3000));
  expect(lines()).toEqual(['[The press runs: the turn is over]']);
});

test('of one moment five lines at most, each once, the latest last', () => {
  const names = ['move-lands', 'crowd', 'promise-kept', 'promise-broken', 'promise-kept', 'rupture', 'alarm'] as const;
  render(<CaptionLine />);
  act(() => {
    for (const name of names) showCaption(name, clock);
  });
  expect(lines()).toHaveLength(5);
  expect(lines().at(0)).toMatch(/crowd/);
  expect(lines().filter((line) => line?.includes('promise is kept'))).toHaveLength(1);
  expect(lines().at(-1)).toMatch(/Siren/);
});

test('they go after a while, and the region stays', () => {
  jest.useFakeTimers();
  render(<CaptionLine />);
  act(() => {
    showCaption('rupture', clock);
    showCaption('alarm', clock);
  });
  act(() => jest.advanceTimersByTime(5400));
  expect(lines()).toHaveLength(2);
  act(() => jest.advanceTimersByTime(200));
  expect(lines()).toEqual([]);
  jest.useRealTimers();
});

test('nobody who has not asked for them is shown any', () => {
  settings.value = DEFAULT_SETTINGS;
  render(<CaptionLine />);
  act(() => showCaption('alarm', clock));
  expect(screen.queryByTestId('caption-line')).toBeNull();
});
