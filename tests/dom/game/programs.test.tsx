/** Pins: what programs say on the page — a mind at work, counsel on request, the plan revealed, a turn thought over. */
import { expect, test } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/preact';
import { Hindsight, PlanReveal } from '../../../src/hud/game';
import { spansOf } from '../../../src/hud/game/plan-reveal';
import { DifficultyChoice } from '../../../src/hud/shell/difficulty-choice';
import { settings } from '../../../src/hud/shell/settings';
import { localSession } from '../../../src/session';
import { DESIGNATED, type Intention, prepareLevel, promiseCreditor, promiseDue, promiseKind } from '../../../src/sim';
import { madeLevel } from '../../helpers/made-level';
import { newSession } from '../../helpers/new-session';
import { playedRecord } from '../../unit/replay/records';
import { nothing, openTab, quietMatch, setupPage, show } from './page';

setupPage();

const compiled = madeLevel({ turns: 4, theatres: 2, events: 10 });
const level = prepareLevel(compiled);
/** Does it, and lets what was promised come. */
const doing = (it: () => void) =>
  act(async () => {
    it();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
const AIM: Intention = { goal: 'mend-hold', contradiction: 'capital-labour', theatre: null, left: 3 };

test('while the Leviathan thinks, the page says so and offers nothing to decide; then the desk comes', async () => {
  let answer: () => void = nothing;
  const session = localSession({
    level,
    seed: 3,
    mind: () =>
      new Promise((resolve) => {
        answer = () => resolve({ kind: 'plan', moves: [] });
      }),
  });
  show(session);
  expect(screen.getByTestId('deliberation').textContent).toContain('The Leviathan deliberates');
  expect(screen.queryByTestId('end-turn')).toBeNull();
  await doing(answer);
  expect(screen.queryByTestId('deliberation')).toBeNull();
  expect(screen.getByTestId('end-turn')).toBeTruthy();
});

test('counsel comes only when asked for: three voices, each with what it wants and why', async () => {
  let asked = 0;
  const counsel = async () => {
    asked++;
    const why = { key: 'name-served', values: { contradiction: 'capital-labour', count: 3 } };
    return (['left', 'democratic', 'capital'] as const).map((constituent) => ({
      constituent,
      name: constituent === 'left' ? { contradiction: 'capital-labour' as const, why } : null,
      costs: constituent === 'left' ? [{ key: 'cost-hollow', values: {} }] : [],
      lines: [],
    }));
  };
  show(newSession(compiled, 3), { counsel });
  openTab(/Assembly/);
  expect(asked).toBe(0);
  await doing(() => fireEvent.click(screen.getByTestId('ask-counsel')));
  expect(asked).toBe(1);
  const left = screen.getByTestId('counsel-left');
  expect(left.textContent).toContain('On the table, 3 proposals would serve it.');
  // The advice and its reason are two sentences, each an element of its own.
  expect(left.querySelector('.counsel-advice')?.textContent).toMatch(/^Put first: .*name$/);
  expect(left.querySelector('.counsel-advice .reason')).toBeNull();
  // What it costs stands under it, and who asks owns to it; who asks for nothing dear says nothing of paying.
  expect(left.querySelector('.counsel-cost')?.textContent).toContain('Nothing on the table serves it');
  expect(left.textContent).toContain('We know what that costs the front, and would pay it.');
  const capital = screen.getByTestId('counsel-capital');
  expect(capital.textContent).toContain('Leave the name as it is.');
  expect(capital.textContent).not.toContain('cost');
});

test('where nobody can think for them, the spokespersons are not offered', () => {
  show(newSession(compiled, 3));
  openTab(/Assembly/);
  expect(screen.queryByTestId('ask-counsel')).toBeNull();
});

test('the plan revealed gathers turns by what they were for, and owns up to a failure', () => {
  const played = playedRecord(level, 5);
  const turns = played.hashes.length;
  expect(turns).toBe(4);
  const intentions = [AIM, { ...AIM, left: 2 }, { ...AIM, left: 4 }, null];
  const record = { ...played, difficulty: 'strategist' as const, intentions, forfeits: [4] };
  expect(spansOf(record).map(({ from, to }) => [from, to])).toEqual([
    [1, 2],
    [3, 3],
    [4, 4],
  ]);
  render(<PlanReveal record={record} />);
  const text = document.body.textContent ?? '';
  expect(text).toContain('Its mind: Strategist');
  expect(text).toContain('Turns 1 to 2');
  expect(text).toContain('To tighten its hold on the state');
  expect(text).toContain('On turn 4 its mind failed');
  expect(spansOf(played).every(({ intention }) => intention === null)).toBe(true);
});

test('a turn is thought over beside what was decided; a failure is told', async () => {
  const record = playedRecord(level, 5);
  const thinkOver = async (turn: number) => {
    if (turn === 2) throw new Error('no');
    const command = { kind: 'designate', contradiction: 'capital-labour' } as const;
    return [{ command, why: { key: 'name-hottest', values: { contradiction: 'capital-labour' } } }];
  };
  render(<Hindsight record={record} thinkOver={thinkOver} />);
  await doing(() => fireEvent.click(screen.getByTestId('hindsight-ask')));
  expect(screen.getByTestId('hindsight-sides').textContent).toContain('Nothing burns hotter');
  fireEvent.change(screen.getByTestId('hindsight-turn'), { target: { value: '2' } });
  await doing(() => fireEvent.click(screen.getByTestId('hindsight-ask')));
  expect(document.body.textContent).toContain('It could not think it over');
});

test('the difficulty is left to the level, or chosen by name, said in a sentence, and kept', () => {
  render(<DifficultyChoice />);
  expect(settings.value.difficulty).toBe('level');
  expect(screen.getByRole('radio', { name: 'As the level suggests' })).toHaveProperty('checked', true);
  // Several minds, so no odds.
  expect(screen.getByTestId('difficulty-choice').textContent).toMatch(/An easy level.+All four/);
  expect(document.body.textContent).not.toContain('games in 100');
  fireEvent.click(screen.getByRole('radio', { name: 'Sovereign' }));
  expect(settings.value.difficulty).toBe('sovereign');
  expect(document.body.textContent).toMatch(/two turns deep.+games in 100.+All four/);
});

test('counsel tells the price of another name, and what falls due whoever speaks, and is shown where it stands', async () => {
  const session = quietMatch({
    demands: [{ currents: [0], kind: 'designate', contradiction: 2, term: 3, breach: 150 }],
    numbers: [
      [DESIGNATED, 1],
      [promiseKind(0), 1],
      [promiseCreditor(0), 0],
      [promiseDue(0), 2],
    ],
  });
  const { contradictions } = session.view();
  const other = contradictions[4]!;
  expect(other.changeCost).toBe(130);
  const counsel = async () =>
    (['left', 'democratic', 'capital'] as const).map((constituent) => ({
      constituent,
      name: constituent === 'capital' ? { contradiction: other.id, why: null } : null,
      costs: [],
      lines: [],
    }));
  show(session, { counsel });
  openTab(/Assembly/);
  const shown: string[] = [];
  const scroll = Element.prototype.scrollIntoView;
  Element.prototype.scrollIntoView = function (this: Element) {
    shown.push(this.id);
  };
  await doing(() => fireEvent.click(screen.getByTestId('ask-counsel')));
  Element.prototype.scrollIntoView = scroll;
  const capital = screen.getByTestId('counsel-capital').textContent;
  expect(capital).toContain('Turning to it costs 13 unity.');
  expect(capital).toContain('worth its cost');
  expect(screen.getByTestId('counsel-left').textContent).not.toContain('13');
  expect(screen.getByTestId('counsel-due').textContent).toMatch(/by the end of turn 2, the next, .*“.+”\. Put first: /);
  expect(shown).toEqual(['counsel-title']);
  expect(document.activeElement?.id).toBe('counsel-title');
});
