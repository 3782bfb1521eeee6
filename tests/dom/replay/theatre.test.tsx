/** The theatre: every way of moving through a match ends at the same place; what is hidden stays so until it is asked for. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { makeBoardLink } from '../../../src/hud/kit';
import { Theatre } from '../../../src/hud/replay';
import { EMPTY_STUDY, type Study } from '../../../src/replay';
import { setLocale } from '../../../src/i18n';
import { setupText } from '../shell/setup-text';
import { record, showTheatre } from './made';

setupText();
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
  act(() => setLocale('en'));
});

const press = (key: string, more: { readonly shiftKey?: boolean } = {}) =>
  fireEvent.keyDown(document.body, { key, ...more });
const at = () => Number(screen.getByTestId('theatre').dataset['at']);
const length = record.commands.length;

test('its bars show from the first place on where the match is lost, as they do in play', () => {
  const { container, props } = showTheatre();
  const lost = () => container.querySelectorAll('.headline-mark-lost').length;
  expect(props.stakes?.limits.length).toBeGreaterThan(0);
  expect(lost()).toBeGreaterThan(0);
});

describe('moving', () => {
  test('by keys: a decision, a turn, the ends', () => {
    const { tape } = showTheatre();
    expect(at()).toBe(0);
    press('ArrowRight');
    press('ArrowRight');
    expect(at()).toBe(2);
    press('ArrowLeft');
    expect(at()).toBe(1);
    press('ArrowRight', { shiftKey: true });
    expect(at()).toBe(tape.turnStart(2) + 1);
    press('PageDown');
    const stage = at();
    expect(stage).toBeGreaterThan(tape.turnStart(2) + 1);
    expect(stage).toBeLessThanOrEqual(tape.turnStart(3));
    press('PageDown');
    expect(at()).toBeGreaterThan(stage);
    press('PageUp');
    expect(at()).toBe(stage);
    press('End');
    expect(at()).toBe(length);
    press('ArrowRight');
    expect(at()).toBe(length);
    press('Home');
    expect(at()).toBe(0);
  });
  test('by buttons, by the rule and by the score', () => {
    showTheatre();
    fireEvent.click(screen.getByTestId('replay-step'));
    expect(at()).toBe(1);
    fireEvent.click(screen.getByTestId('replay-next'));
    fireEvent.click(screen.getByTestId('replay-back'));
    fireEvent.input(screen.getByTestId('replay-rule'), { target: { value: '7' } });
    expect(at()).toBe(7);
    expect(screen.getByTestId('replay-rule').getAttribute('aria-valuetext')).toContain(`decision 7 of ${length}`);
    const lines = within(screen.getByTestId('score')).getAllByRole('button');
    expect(lines).toHaveLength(length);
    fireEvent.click(lines[11]!);
    expect(at()).toBe(12);
    expect(lines[11]!.getAttribute('aria-current')).toBe('step');
    expect(lines.filter((line) => line.hasAttribute('aria-current'))).toHaveLength(1);
  });
  test('keys are left to fields, and to whatever is about to be pressed', () => {
    showTheatre({ onStudy: () => undefined });
    fireEvent.click(screen.getByRole('tab', { name: 'Notes' }));
    fireEvent.keyDown(screen.getByTestId('note-text'), { key: 'ArrowRight' });
    expect(at()).toBe(0);
    fireEvent.keyDown(screen.getByTestId('replay-step'), { key: ' ' });
    expect(screen.getByTestId('replay-run').getAttribute('aria-label')).toBe('Play');
  });
});

describe('running', () => {
  test('goes on by itself at its pace, stops at the end, and begins again', () => {
    const { player } = showTheatre();
    press(' ');
    expect(screen.getByTestId('replay-run').getAttribute('aria-label')).toBe('Pause');
    act(() => jest.advanceTimersByTime(1400 * 3 + 100));
    expect(at()).toBe(3);
    press(' ');
    act(() => jest.advanceTimersByTime(10_000));
    expect(at()).toBe(3);
    fireEvent.change(screen.getByTestId('replay-pace'), { target: { value: 'quick' } });
    press(' ');
    act(() => jest.advanceTimersByTime(1000 * length));
    expect(at()).toBe(length);
    expect(player.isRunning.value).toBe(false);
    press(' ');
    act(() => jest.advanceTimersByTime(600));
    expect(at()).toBe(1);
  });
  test('any step stops it', () => {
    const { player } = showTheatre();
    press(' ');
    press('ArrowRight');
    expect(player.isRunning.value).toBe(false);
  });
});

describe('what is looked at', () => {
  test('a decision tells what it changed, with causes that can be opened', () => {
    const carried = record.commands.findIndex(({ kind }) => kind === 'carry');
    showTheatre({ from: carried + 1 });
    const decision = within(screen.getByTestId('decision'));
    expect(decision.getAllByRole('listitem').length).toBeGreaterThan(3);
    expect(decision.getByText('What else lay on the table')).toBeDefined();
    expect(decision.getByText('taken')).toBeDefined();
  });
  test('the plan is hidden until the turn is over, or it is asked for', () => {
    const { tape, session } = showTheatre({ from: 2 });
    fireEvent.click(screen.getByRole('tab', { name: 'Leviathan' }));
    expect(screen.getByText(/Known once the turn is over/)).toBeDefined();
    fireEvent.click(screen.getByRole('radio', { name: 'As it was' }));
    expect(session.isRevealed()).toBe(true);
    expect(screen.queryByText(/Known once the turn is over/)).toBeNull();
    expect(screen.getByText('What the front could not see')).toBeDefined();
    fireEvent.click(screen.getByRole('radio', { name: 'As the player saw it' }));
    expect(screen.queryByText('What the front could not see')).toBeNull();
    act(
      () => void fireEvent.input(screen.getByTestId('replay-rule'), { target: { value: String(tape.turnStart(2)) } }),
    );
    expect(screen.queryByText(/Known once the turn is over/)).toBeNull();
  });
  test('what weighed can be gone to: ruptures, turning points, notes, the ending', () => {
    const study: Study = {
      notes: [{ at: 3, kind: 'comment', text: 'Look here' }],
      turning: [
        {
          at: 6,
          instead: { kind: 'end-turn' },
          games: 100,
          of: 'victory',
          won: [20, 60],
          change: { by: 400, low: 280, high: 510 },
          endings: {},
        },
      ],
    };
    const onPlayFrom = jest.fn();
    showTheatre({ study, onPlayFrom });
    fireEvent.click(screen.getByTestId('mark-comment'));
    expect(at()).toBe(3);
    fireEvent.click(screen.getByTestId('mark-turning'));
    expect(at()).toBe(6);
    expect(screen.getByTestId('live-polite').textContent).toContain('Turning point');
    fireEvent.click(screen.getByTestId('mark-ending'));
    expect(at()).toBe(length);
    fireEvent.click(screen.getByRole('tab', { name: 'Turning points' }));
    const point = within(screen.getByTestId('turning-point'));
    expect(point.getByText(/20% as it was decided, 60% instead \(\+40 points; between \+28 and \+51/)).toBeDefined();
    fireEvent.click(point.getByRole('button', { name: 'Play from here' }));
    expect(onPlayFrom).toHaveBeenCalledWith(6);
  });
  test('everything is said in French too', () => {
    showTheatre({ from: 5 });
    act(() => setLocale('fr'));
    expect(screen.getByTestId('replay-place').textContent).toMatch(/^Tour 1 · .* · décision 5 sur/);
    expect(screen.getByRole('tab', { name: 'Tournants' })).toBeDefined();
  });
});

describe('branching', () => {
  test('from where the replay stands; not from a finished match', () => {
    const onPlayFrom = jest.fn();
    showTheatre({ onPlayFrom, from: 4 });
    fireEvent.click(screen.getByTestId('play-from-here'));
    expect(onPlayFrom).toHaveBeenCalledWith(4);
    press('End');
    fireEvent.click(screen.getByTestId('play-from-here'));
    expect(onPlayFrom).toHaveBeenCalledTimes(1);
  });
});

describe('notes', () => {
  test('are written where the replay stands, gone to, and removed', () => {
    const kept = jest.fn();
    showTheatre({ onStudy: kept, from: 9 });
    fireEvent.click(screen.getByRole('tab', { name: 'Notes' }));
    fireEvent.input(screen.getByTestId('note-text'), { target: { value: '  Why not conciliate?  ' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Question' }));
    fireEvent.click(screen.getByTestId('note-add'));
    expect(kept).toHaveBeenLastCalledWith({
      ...EMPTY_STUDY,
      notes: [{ at: 9, kind: 'question', text: 'Why not conciliate?' }],
    });
    fireEvent.click(screen.getByTestId('note-add'));
    expect(kept).toHaveBeenCalledTimes(1);
  });
  test('a question hides all that follows until it is asked for', () => {
    const study: Study = {
      notes: [
        { at: 8, kind: 'question', text: 'And you?' },
        { at: 14, kind: 'question', text: 'And now?' },
        { at: 16, kind: 'comment', text: 'A secret of what follows' },
      ],
      turning: null,
    };
    showTheatre({ study, limit: 8 });
    press('End');
    expect(at()).toBe(8);
    press('ArrowRight');
    expect(at()).toBe(8);
    const lines = () => within(screen.getByTestId('score')).getAllByRole('button').length;
    expect(lines()).toBe(8);
    expect(screen.getByTestId('replay-rule').getAttribute('max')).toBe('8');
    expect(screen.getByTestId('question').textContent).toContain('And you?');
    expect(screen.queryByTestId('mark-ending')).toBeNull();
    fireEvent.click(screen.getByRole('tab', { name: /Notes/ }));
    expect(screen.queryByText('A secret of what follows')).toBeNull();
    fireEvent.click(screen.getByTestId('question-show'));
    expect(at()).toBe(9);
    expect(lines()).toBe(14);
    press('End');
    expect(screen.getByTestId('question').textContent).toContain('And now?');
    fireEvent.click(screen.getByTestId('question-show'));
    expect(lines()).toBe(length);
    expect(screen.queryByTestId('question')).toBeNull();
  });
  test('an embedded player offers nothing to write, look for or leave by', () => {
    const { props } = showTheatre({ isEmbedded: true });
    expect(screen.queryByTestId('play-from-here')).toBeNull();
    expect(screen.queryByTestId('theatre-back')).toBeNull();
    fireEvent.click(screen.getByRole('tab', { name: 'Notes' }));
    expect(screen.queryByTestId('note-text')).toBeNull();
    fireEvent.click(screen.getByRole('tab', { name: 'Turning points' }));
    expect(screen.queryByTestId('turning-search')).toBeNull();
    expect(screen.queryByRole('tab', { name: 'Variations' })).toBeNull();
    cleanup();
    render(<Theatre {...props} link={makeBoardLink()} onStudy={() => undefined} />);
    expect(screen.getByRole('tab', { name: 'Variations' })).toBeDefined();
  });
});
