/** Pins: a turn on which the Leviathan's mind failed says so, on the front page, in the ledger and in the replay. */
import { beforeEach, expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/preact';
import { setLocale } from '../../../src/i18n';
import { localSession } from '../../../src/session';
import { prepareLevel } from '../../../src/sim';
import { sceneLevel } from '../../helpers/scene';
import { record, showTheatre } from '../replay/made';
import { press, setupPage, show } from './page';

setupPage();
beforeEach(() => setLocale('en'));

const plan = { kind: 'plan', moves: [] } as const;
/** Fails on the first turn only. */
function failing() {
  let asked = 0;
  return localSession({
    level: prepareLevel(sceneLevel({ turns: 4 })),
    seed: 1,
    mind: () => {
      if (asked++ === 0) throw new Error('out of order');
      return plan;
    },
  });
}

test.each([
  ['en', 'The Leviathan’s mind failed: it does nothing this turn.', 'On turn 1 its mind failed, and it did nothing.'],
  [
    'fr',
    'La pensée du Léviathan a fait défaut\u00a0: il ne fait rien ce tour-ci.',
    'Au tour 1, sa pensée a fait défaut, et il n’a rien fait.',
  ],
] as const)('while it is played: %s', (language, now, later) => {
  act(() => setLocale(language));
  const session = failing();
  show(session);
  expect(screen.getByTestId('mind-failed').textContent).toBe(now);
  act(() => void session.send({ kind: 'end-turn' }));
  expect(screen.queryByTestId('mind-failed')).toBeNull();
  press(screen.getByTestId('sheet-ledger'));
  expect(document.querySelector('.ledger-sheet')?.textContent).toContain(later);
});

test('in its replay: at its plan, and on the Leviathan’s sheet', () => {
  const said = 'On turn 2 its mind failed, and it did nothing.';
  const { player, tape } = showTheatre({ record: { ...record, forfeits: [2] } });
  const decision = () => screen.getByTestId('decision').textContent;
  act(() => player.go(tape.turnStart(1) + 1));
  expect(decision()).not.toContain(said);
  act(() => player.go(tape.turnStart(2) + 1));
  expect(decision()).toContain(said);
  act(() => player.go(tape.turnStart(2) + 2));
  expect(decision()).not.toContain(said);
});
