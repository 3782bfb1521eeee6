/** A class begins silent; sound may be switched on in it by hand; what was chosen at home is left as it was. */
import { beforeEach, expect, test } from '@jest/globals';
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { locale } from '../../../src/i18n';
import { beginClassSound, settings, SettingsForm, soundChoice, startClassSound } from '../../../src/hud/shell';
import { DEFAULT_SETTINGS } from '../../../src/hud/shell/settings';
import { setupText } from './setup-text';

setupText();
const HOME = 'paper-leviathan:settings';
const atHome = () => JSON.parse(localStorage.getItem(HOME) ?? 'null') as Record<string, unknown> | null;
const radio = (name: 'On' | 'Off') =>
  within(screen.getByRole('group', { name: 'Sound' })).getByRole('radio', { name }) as HTMLInputElement;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  settings.value = DEFAULT_SETTINGS;
  startClassSound();
  locale.value = 'en';
});

test('at home the sheet changes the player’s own settings, and says nothing of a class', () => {
  render(<SettingsForm />);
  expect(screen.queryByTestId('settings-sound-class')).toBeNull();
  fireEvent.click(radio('Off'));
  expect(soundChoice.value.sound).toBe('off');
  expect(atHome()).toMatchObject({ sound: 'off' });
});

test('a class begins silent and says why; switched on by hand it is heard, and home is left as it was', async () => {
  render(<SettingsForm />);
  fireEvent.input(screen.getByRole('slider', { name: 'Music' }), { target: { value: '70' } });
  beginClassSound();
  expect(soundChoice.value).toEqual({ sound: 'off', effects: 60, music: 70 });
  expect(atHome()).toMatchObject({ sound: 'on', music: 70 });
  await Promise.resolve();
  expect(radio('Off').checked).toBe(true);
  expect(screen.getByTestId('settings-sound-class').textContent).toMatch(/link for a class/);
  fireEvent.click(radio('On'));
  fireEvent.input(screen.getByRole('slider', { name: 'Music' }), { target: { value: '10' } });
  expect(soundChoice.value).toEqual({ sound: 'on', effects: 60, music: 10 });
  expect(settings.value).toMatchObject({ sound: 'on', music: 70 });
  expect(atHome()).toMatchObject({ sound: 'on', music: 70 });
});

test('somebody silent at home stays so after a class in which sound was switched on', () => {
  settings.value = { ...DEFAULT_SETTINGS, sound: 'off' };
  beginClassSound();
  render(<SettingsForm />);
  fireEvent.click(radio('On'));
  expect(soundChoice.value.sound).toBe('on');
  expect(settings.value.sound).toBe('off');
});

test('a reload is the same visit, as it was left; another class’s link begins silent again', () => {
  beginClassSound();
  render(<SettingsForm />);
  fireEvent.click(radio('On'));
  startClassSound();
  expect(soundChoice.value.sound).toBe('on');
  beginClassSound();
  startClassSound();
  expect(soundChoice.value.sound).toBe('off');
  sessionStorage.clear();
  startClassSound();
  expect(soundChoice.value).toMatchObject({ sound: 'on', effects: 60, music: 40 });
});

test('captions stay the player’s own', () => {
  beginClassSound();
  render(<SettingsForm />);
  const captions = within(screen.getByRole('group', { name: 'Captions for sounds' }));
  fireEvent.click(captions.getByRole('radio', { name: 'On' }));
  expect(atHome()).toMatchObject({ captions: 'on', sound: 'on' });
});
