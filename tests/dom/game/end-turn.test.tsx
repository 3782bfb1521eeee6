/** Pins: the end of the turn is asked about only where something can still be saved or the match may end; by its key, always. */
import { describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { stakesOf } from '../../../src/hud/game/stakes';
import {
  BUREAUCRATIC_CAPTURE,
  CONTRADICTIONS,
  type CompiledLevel,
  DESIGNATED,
  demandCurrent,
  demandKind,
  EFFECT,
  FAR_RIGHT,
  grievance,
  POPULAR_CONTROL,
  promiseCreditor,
  promiseDue,
  promiseKind,
  RESOURCES,
  resource,
  share,
  UNITY,
} from '../../../src/sim';
import { row, sceneEnding, sceneLevel, type SceneOptions } from '../../helpers/scene';
import { openTab, press, quietMatch, setupPage, show } from './page';

setupPage();

const RICH: CompiledLevel['setup'] = RESOURCES.map((_, r) => [resource(r), 16] as const);
const POOR: CompiledLevel['setup'] = RESOURCES.map((_, r) => [resource(r), 0] as const);
/** The first contradiction was put first; no proposal of the quiet level bears on the last one. */
const NAMED = [DESIGNATED, 1] as const;
const LAST = CONTRADICTIONS.length;
const SIGNED = [
  [promiseKind(0), 1],
  [promiseCreditor(0), 0],
] as const;
const BY_LEVER = { demands: [{ kind: 'lever', lever: 0, term: 3, breach: 150 }] } as const;

/** What is asked when the turn's end is pressed; null when it ends at once. */
function asked(
  numbers: CompiledLevel['setup'],
  options: SceneOptions = {},
  carried: readonly string[] = [],
  more: Parameters<typeof show>[1] = {},
) {
  const session = quietMatch({ ...options, numbers });
  for (const initiative of carried) expect(session.send({ kind: 'carry', initiative })).toBeNull();
  const { turn } = session.view();
  show(session, more);
  openTab(/Agenda/);
  press(screen.getByTestId('end-turn'));
  const text = screen.queryByTestId('end-turn-dialog')?.textContent ?? null;
  expect(session.view().turn).toBe(text === null ? turn + 1 : turn);
  cleanup();
  return text;
}

test('it ends at once where nothing is lost, whatever else could be done', () => {
  expect(asked([NAMED, ...RICH], {}, ['initiative-0'])).toBeNull();
});

test.each([
  ['nothing has been put first', [...RICH], {}, /No contradiction has been put first/],
  ['what comes first can be served', [NAMED, ...RICH], {}, /words without acts will cost/],
  [
    'a promise due can be kept',
    [[DESIGNATED, LAST], ...RICH, ...SIGNED, [promiseDue(0), 1]],
    BY_LEVER,
    /Due this turn, not kept, and can be: .* Breaking it adds 15 to its grievance and costs 26\.5 unity\./,
  ],
  [
    'a demand can still be heard',
    [[DESIGNATED, LAST], ...RICH, [demandKind(0), 1], [demandCurrent(0), 3]],
    { demands: [{ currents: [3], kind: 'lever', lever: 0, term: 3 }] },
    /1 demand without an answer, which counts as refused: \+20 grievance, −6\.3 unity/,
  ],
  [
    'somebody about to leave can be calmed',
    [[DESIGNATED, LAST], ...RICH, [grievance(2), 749]],
    {},
    /May be about to leave when the next turn opens, and can still be calmed: .*Lost this turn, as things stand: Nothing you can carry serves what you put first, .*: words without acts cost 4 unity\./,
  ],
  [
    'the match may end, though nothing counters it',
    [[DESIGNATED, LAST], ...RICH, [FAR_RIGHT, 820]],
    {
      when: [[[FAR_RIGHT, 'atLeast', 850]]],
      endings: [sceneEnding('closure', 'defeat', 0), sceneEnding('stands', 'defeat', -1, false)],
    },
    /may come with this turn, and nothing can be done about it/,
  ],
] as const)('it is asked where %s', (_, numbers, options, words) => {
  const others = { initiatives: Array.from({ length: 9 }, (__, i) => ({ contradiction: i % (LAST - 1) })) };
  expect(asked(numbers, { ...others, ...options })).toMatch(words);
});

test.each([
  ['what comes first cannot be served', [NAMED, ...POOR], {}],
  ['a promise due cannot be kept', [[DESIGNATED, LAST], ...POOR, ...SIGNED, [promiseDue(0), 1]], BY_LEVER],
  ['a promise is due later', [[DESIGNATED, LAST], ...RICH, ...SIGNED, [promiseDue(0), 2]], BY_LEVER],
  ['nobody about to leave can be calmed', [[DESIGNATED, LAST], ...POOR, [grievance(2), 749]], {}],
] as const)('it is not asked where %s', (_, numbers, options) => {
  const others = { initiatives: Array.from({ length: 9 }, (__, i) => ({ contradiction: i % (LAST - 1) })) };
  expect(asked(numbers, { ...others, ...options } as SceneOptions)).toBeNull();
});

test('nobody is said to leave after the last turn', () => {
  const numbers = [[DESIGNATED, LAST], ...RICH, [grievance(2), 749]] as const;
  const others = { initiatives: Array.from({ length: 9 }, (_, i) => ({ contradiction: i % (LAST - 1) })) };
  const session = quietMatch({ ...others, numbers, turns: 1 });
  show(session);
  act(() => void fireEvent.keyDown(document.body, { key: 'e' }));
  expect(screen.getByTestId('end-turn-dialog').textContent).not.toContain('about to leave');
});

test('by its key it tells what is lost anyway, and does not say that nothing is', () => {
  const session = quietMatch({ numbers: [NAMED, ...POOR] });
  show(session);
  act(() => void fireEvent.keyDown(document.body, { key: 'e' }));
  const text = screen.getByTestId('end-turn-dialog').textContent;
  expect(text).toMatch(/Lost this turn, as things stand: .*words without acts cost 4 unity/);
  expect(text).not.toContain('Nothing is lost by it');
});

test('by its key it is asked, though nothing is lost', () => {
  const session = quietMatch({ numbers: [NAMED, ...RICH] });
  session.send({ kind: 'carry', initiative: 'initiative-0' });
  show(session);
  act(() => void fireEvent.keyDown(document.body, { key: 'e' }));
  const text = screen.getByTestId('end-turn-dialog').textContent;
  expect(text).toContain('Nothing is lost by it');
  expect(text).not.toContain('At stake');
});

test('what is paid for a broken promise is what was said, and that less is left is said too', () => {
  const options = {
    ...BY_LEVER,
    initiatives: Array.from({ length: 9 }, (_, i) => ({ contradiction: i % (LAST - 1) })),
  };
  const due = [[DESIGNATED, LAST], ...RICH, ...SIGNED, [promiseDue(0), 1]] as const;
  expect(asked([...due, [UNITY, 100]], options)).toContain('costs 26.5 unity, where 10 is left.');
  const session = quietMatch({ ...options, numbers: [...due, [UNITY, 600]] });
  expect(session.send({ kind: 'end-turn' })).toBeNull();
  const paid = (number: string, id: string) => session.why(number).last.find(({ cause }) => cause.id === id)?.by;
  expect([paid('unity', 'promise-broken'), paid('grievance.current-0', 'demand-0')]).toEqual([-265, 150]);
});

describe('a mark that the turn’s end would pass', () => {
  const others = { initiatives: Array.from({ length: 9 }, (_, i) => ({ contradiction: i % (LAST - 1) })) };
  const LEADING = [
    [DESIGNATED, LAST],
    [share(0), 400],
    [share(1), 300],
    [share(2), 300],
  ] as const;
  const CARRIED = ['initiative-0'];

  test('a force too strong by what is carried, with what the others lose, which is what they lose', () => {
    const numbers = [...LEADING, ...RICH];
    const said = asked(numbers, others, CARRIED) ?? '';
    expect(said).toMatch(
      /constituent\.left\.name will hold 45 of leadership as the turn ends: above 43 it captures the front/,
    );
    const lost = Number(/lose up to ([\d.]+) commitment/.exec(said)?.[1]);
    const session = quietMatch({ ...others, numbers });
    for (const initiative of CARRIED) session.send({ kind: 'carry', initiative });
    session.send({ kind: 'end-turn' });
    const drains = [3, 4, 5, 6, 7, 8].map(
      (c) => session.why(`commitment.current-${c}`).last.find(({ cause }) => cause.id === 'leadership-strong')?.by ?? 0,
    );
    expect(lost).toBeGreaterThan(0);
    expect(lost).toBe(-Math.min(...drains) / 10);
    expect(session.view().constituents[0]?.share).toBe(450);
  });

  test('it is not asked under the mark, where it stood past it before, or where nothing helps', () => {
    expect(asked([...LEADING, [share(0), 360], [share(1), 340], ...RICH], others, CARRIED)).toBeNull();
    expect(asked([...LEADING, [share(0), 500], [share(1), 200], ...RICH], others)).toBeNull();
    expect(asked([...LEADING, [share(0), 440], [share(1), 260], ...POOR], others)).toBeNull();
  });

  const treats = { effects: [row(EFFECT.addFixed, BUREAUCRATIC_CAPTURE, -30)] };
  const offices = { initiatives: others.initiatives.map((it, i) => (i === 0 ? { ...it, ...treats } : it)) };
  test.each([
    [399, 0, true],
    [399, 600, false],
    [401, 0, false],
    [200, 0, false],
  ])('a disease at %d tenths, with popular control at %d, is asked about: %s', (value, control, isAsked) => {
    const numbers = [[DESIGNATED, LAST], ...RICH, [BUREAUCRATIC_CAPTURE, value], [POPULAR_CONTROL, control]] as const;
    const said = asked(numbers, offices);
    expect(said !== null).toBe(isAsked);
    if (isAsked) expect(said).toMatch(/may stand at 4\d(\.\d)? as the turn ends: past 40 it takes 1 .* each turn/);
  });

  test('a disease that nothing treats any more is not', () => {
    expect(asked([[DESIGNATED, LAST], ...POOR, [BUREAUCRATIC_CAPTURE, 399]], offices)).toBeNull();
  });

  test('from where it spoils a victory, by the ending’s name', () => {
    const numbers = [[DESIGNATED, LAST], ...RICH, [BUREAUCRATIC_CAPTURE, 349]] as const;
    const stakes = {
      ...stakesOf(sceneLevel()),
      captured: [{ number: 'bureaucratic-capture', bound: 350, control: 350, ending: 'filed' }],
    };
    expect(asked(numbers, offices, [], { stakes })).toMatch(
      /from 35 on, with popular control under 35, a fall would be “/,
    );
    expect(asked([...numbers, [POPULAR_CONTROL, 400]], offices, [], { stakes })).toBeNull();
  });
});

test('its focus is on the way back, which Escape takes too', () => {
  const session = quietMatch({ numbers: [NAMED, ...RICH] });
  show(session);
  for (const leave of [
    () => press(screen.getByTestId('end-turn-back')),
    () => act(() => void fireEvent.keyDown(document.activeElement!, { key: 'Escape' })),
  ]) {
    act(() => void fireEvent.keyDown(document.body, { key: 'e' }));
    expect(document.activeElement).toBe(screen.getByTestId('end-turn-back'));
    leave();
    expect(screen.queryByTestId('end-turn-dialog')).toBeNull();
    expect(session.view().turn).toBe(1);
  }
});
