/** Pins: the telling of a turn and the ledger say of a derived number which acts, moves and rules are behind it. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/preact';
import { behind } from '../../../src/hud/game/behind';
import { setContent, setLocale } from '../../../src/i18n';
import { bundleLevel } from '../../../src/level';
import type { Session } from '../../../src/session';
import type { LedgerEntry } from '../../../src/sim';
import { realLevel } from '../../helpers/levels';
import { newSession } from '../../helpers/new-session';
import { folder, openTab, press, quietMatch, setupPage, show } from './page';

setupPage();

/** What is behind a number on the quiet board, when these moved meanwhile. */
function behindIt(number: string, moved: readonly (readonly [number: string, by: number, cause: string])[]) {
  const session = quietMatch();
  const entries = [...moved, [number, 1, 'settled'] as const].map(
    ([path, by, id]): LedgerEntry => ({
      turn: 1,
      phase: 'agenda',
      number: path,
      by,
      scale: 10,
      cause: { kind: id === 'settled' ? 'rule' : 'initiative', id },
      author: { kind: 'front', id: null },
      sources: [],
    }),
  );
  const tracks = { ...session.view().tracks, 'state-capture': 600, cohesion: 500 };
  const found = behind(session, number, entries, tracks);
  return found.map(({ number: path, places, entry }) => [path, places, entry.cause.id, entry.by]);
}

describe('what is behind', () => {
  test('the hold is what moved state capture and cohesion, by what each counts for, three at most', () => {
    // A point of cohesion counts for 0.6 of hold, a point of capture for 0.5.
    const found = behindIt('political-hold', [
      ['state-capture', -50, 'first'],
      ['cohesion', -48, 'second'],
      ['cohesion', 3, 'third'],
      ['state-capture', 1, 'fourth'],
      ['prestige', 90, 'fifth'],
    ]);
    expect(found).toEqual([
      ['cohesion', 1, 'second', -48],
      ['state-capture', 1, 'first', -50],
      ['cohesion', 1, 'third', 3],
    ]);
  });

  test('the load is followed down to the places of the board, and to what stifles it', () => {
    const cells = quietMatch()
      .why('mean-alternative')
      .parts.map((part) => part.number);
    expect(cells.length).toBeGreaterThan(1);
    const found = behindIt('load', [
      ['mean-alternative', 1, 'settled'],
      [cells[0]!, 300, 'here'],
      [cells[0]!, -90, 'everywhere'],
      [cells[1]!, -90, 'everywhere'],
      ['bureaucratic-capture', 10, 'offices'],
    ]);
    expect(found).toContainEqual([cells[0], 1, 'here', 300]);
    expect(found).toContainEqual(['alternative', 2, 'everywhere', -180]);
    expect(found).toContainEqual(['bureaucratic-capture', 1, 'offices', 10]);
  });
});

describe('on the page of the guided level', () => {
  let session: Session;
  beforeEach(() => {
    setContent(bundleLevel(folder, 'first-assembly').texts);
    session = newSession(realLevel('first-assembly', folder), 7);
    const { event } = session.view();
    session.send({ kind: 'choose', event: event!.id, choice: event!.choices[0]!.id });
  });
  /** Each derived number that is told, with its reasons. */
  const toldBehind = () =>
    [...document.querySelectorAll('.telling [data-testid^="behind-"]')].map((it) => it.textContent);

  test.each(['en', 'fr'])('the telling names causes, never the sums redone: %s', (language) => {
    setLocale(language);
    show(session);
    openTab(language === 'en' ? /Agenda/ : /Ordre du jour/);
    let told: (string | null)[] = [];
    for (let turn = 0; turn < 4 && told.length === 0; turn++) {
      press(screen.getByTestId('end-turn'));
      const confirm = screen.queryByTestId('end-turn-confirm');
      if (confirm !== null) press(confirm);
      press(screen.getByTestId('telling-skip'));
      told = toldBehind();
      expect(document.querySelector('.telling')?.textContent).not.toMatch(/the sums redone|comptes refaits/);
      if (told.length > 0) break;
      press(screen.getByTestId('telling-on'));
      const { event } = session.view();
      act(() => void session.send({ kind: 'choose', event: event!.id, choice: event!.choices[0]!.id }));
      openTab(language === 'en' ? /Agenda/ : /Ordre du jour/);
    }
    expect(told.length).toBeGreaterThan(0);
    for (const text of told)
      expect(text).toMatch(language === 'en' ? /follows from:.*\d.*: / : /découle\u00a0:.*\d.*\u00a0: /);
  });
});
