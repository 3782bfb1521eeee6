/** Pins: the end of the turn is asked about only where something can still be saved or the match may end; by its key, always. */
import { expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import {
  CONTRADICTIONS,
  type CompiledLevel,
  DESIGNATED,
  demandCurrent,
  demandKind,
  FAR_RIGHT,
  grievance,
  promiseCreditor,
  promiseDue,
  promiseKind,
  RESOURCES,
  resource,
} from '../../../src/sim';
import { sceneEnding, type SceneOptions } from '../../helpers/scene';
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
function asked(numbers: CompiledLevel['setup'], options: SceneOptions = {}, carried: readonly string[] = []) {
  const session = quietMatch({ ...options, numbers });
  for (const initiative of carried) expect(session.send({ kind: 'carry', initiative })).toBeNull();
  const { turn } = session.view();
  show(session);
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
    /Due this turn, not kept, and can be/,
  ],
  [
    'a demand can still be heard',
    [[DESIGNATED, LAST], ...RICH, [demandKind(0), 1], [demandCurrent(0), 3]],
    { demands: [{ currents: [3], kind: 'lever', lever: 0, term: 3 }] },
    /1 demand without an answer/,
  ],
  [
    'somebody about to leave can be calmed',
    [[DESIGNATED, LAST], ...RICH, [grievance(2), 749]],
    {},
    /May break with the front .* can still be calmed/,
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

test('by its key it is asked, though nothing is lost', () => {
  const session = quietMatch({ numbers: [NAMED, ...RICH] });
  session.send({ kind: 'carry', initiative: 'initiative-0' });
  show(session);
  act(() => void fireEvent.keyDown(document.body, { key: 'e' }));
  const text = screen.getByTestId('end-turn-dialog').textContent;
  expect(text).toContain('Nothing is lost by it');
  expect(text).not.toContain('At stake');
});
