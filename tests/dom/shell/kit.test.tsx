/** Pins: every shared part works by keyboard as by pointer, and says in words what it shows. */
import { afterEach, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import {
  announce,
  Button,
  Dialog,
  Disclosure,
  Gauge,
  hush,
  Icon,
  ICON_NAMES,
  LiveRegion,
  makeBoardLink,
  Tabs,
} from '../../../src/hud/kit';
import { setupText } from './setup-text';

setupText();
afterEach(cleanup);

test('a refused button keeps its place, says why, and does nothing', () => {
  const pressed = jest.fn();
  render(
    <Button onClick={pressed} refused="Too dear">
      Carry
    </Button>,
  );
  const button = screen.getByRole('button', { name: /Carry.*Too dear/ });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(button.hasAttribute('disabled')).toBe(false);
  fireEvent.click(button);
  expect(pressed).not.toHaveBeenCalled();
});

function WithDialog() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isOpen && (
        <Dialog title="Sure?" onClose={() => setOpen(false)} footer={<button type="button">Last</button>}>
          <input aria-label="Field" />
        </Dialog>
      )}
    </>
  );
}

test('a dialog takes the focus, keeps it in a ring, and gives it back', async () => {
  render(<WithDialog />);
  const opener = screen.getByText('Open');
  opener.focus();
  fireEvent.click(opener);
  const dialog = await screen.findByRole('dialog', { name: 'Sure?' });
  expect(dialog.contains(document.activeElement)).toBe(true);
  const last = screen.getByText('Last');
  last.focus();
  fireEvent.keyDown(last, { key: 'Tab' });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }));
  fireEvent.keyDown(document.activeElement ?? dialog, { key: 'Tab', shiftKey: true });
  expect(document.activeElement).toBe(last);
  fireEvent.keyDown(last, { key: 'Escape' });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('a disclosure opens by click and closes by Escape, a second click, or a press elsewhere', () => {
  const more = jest.fn(() => <p>Because</p>);
  render(
    <div>
      <Disclosure more={more}>Why</Disclosure>
      <p>Elsewhere</p>
    </div>,
  );
  const button = screen.getByRole('button', { name: 'Why' });
  expect(more).not.toHaveBeenCalled();
  fireEvent.click(button);
  expect(screen.getByText('Because')).toBeDefined();
  expect(button.getAttribute('aria-expanded')).toBe('true');
  act(() => void fireEvent.keyDown(button, { key: 'Escape' }));
  expect(screen.queryByText('Because')).toBeNull();
  fireEvent.click(button);
  fireEvent.click(button);
  expect(screen.queryByText('Because')).toBeNull();
  act(() => void fireEvent.click(button));
  // jsdom has no pointer events of its own: a plain one of that name is what the document hears.
  act(() => void screen.getByText('Elsewhere').dispatchEvent(new Event('pointerdown', { bubbles: true })));
  expect(screen.queryByText('Because')).toBeNull();
});

test('a gauge is a meter with its figure, its bounds and its alarm in words', () => {
  render(<Gauge label="Left share" value={620} marks={[{ at: 600, label: 'captures above' }]} alarm="Too strong" />);
  const meter = screen.getByRole('meter', { name: 'Left share' });
  expect(meter.getAttribute('aria-valuenow')).toBe('62');
  const described = document.getElementById(meter.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toContain('Too strong');
  expect(described?.textContent).toContain('captures above 60');
});

function WithTabs() {
  const [open, setOpen] = useState('a');
  const tabs = ['a', 'b', 'c'].map((id) => ({ id, title: `Tab ${id}`, content: () => <p>Sheet {id}</p> }));
  return <Tabs label="Sheets" tabs={tabs} open={open} onOpen={setOpen} />;
}

test('tabs follow the arrows, Home and End, and go round', () => {
  render(<WithTabs />);
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
  screen.getByRole('tab', { name: 'Tab a' }).focus();
  press('ArrowLeft');
  expect(screen.getByRole('tabpanel').textContent).toBe('Sheet c');
  press('Home');
  press('ArrowRight');
  expect(screen.getByRole('tabpanel').textContent).toBe('Sheet b');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Tab b' }));
  press('End');
  expect(screen.getByRole('tabpanel').textContent).toBe('Sheet c');
  expect(screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
});

test('the same sentence said twice is a new one to a screen reader', async () => {
  render(<LiveRegion />);
  announce('Refused');
  const first = (await screen.findByText('Refused')) as HTMLElement;
  announce('Refused');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(screen.getByText('Refused')).not.toBe(first);
});

test('the last words of a page do not stand on the next; what is said on the way there does, once', () => {
  render(<LiveRegion />);
  const said = () => ['live-polite', 'live-urgent'].map((region) => screen.getByTestId(region).textContent);
  act(() => {
    announce('A move lands');
    announce('Refused', 'urgent');
  });
  expect(said()).toEqual(['A move lands', 'Refused']);
  act(hush);
  expect(said()).toEqual(['', '']);
  act(() => announce('The game is in', 'polite', 'next'));
  act(hush);
  expect(said()).toEqual(['The game is in', '']);
  act(hush);
  expect(said()).toEqual(['', '']);
});

test('every icon draws something and is silent', () => {
  expect(ICON_NAMES.length).toBeGreaterThan(30);
  for (const name of ICON_NAMES) {
    const { container, unmount } = render(<Icon name={name} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(container.querySelector('path')?.getAttribute('d')).toMatch(/^M[\d .,a-zA-Z-]+$/);
    unmount();
  }
});

test('panels and board speak through the link, and neither needs the other', () => {
  const link = makeBoardLink();
  link.focus('europe');
  const picked = jest.fn();
  const stop = link.onPick(picked);
  link.picked({ theatre: 'europe' });
  stop();
  link.picked({ theatre: 'china' });
  expect(picked.mock.calls).toEqual([[{ theatre: 'europe' }]]);
  link.skip();
  const [focus, skip] = [jest.fn(), jest.fn()];
  link.standing({ focus, skip });
  link.focus('china');
  link.skip();
  expect(focus).toHaveBeenCalledWith('china');
  expect(skip).toHaveBeenCalledTimes(1);
  link.standing(null);
  link.skip();
  expect(skip).toHaveBeenCalledTimes(1);
});
