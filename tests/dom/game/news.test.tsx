/** Pins: what the news does by itself stands under it, and a refusal's price is said whether the news is answered or not. */
import { beforeEach, expect, test } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/preact';
import { GameScreen } from '../../../src/hud/game';
import { movedBy } from '../../../src/hud/game/news-moved';
import { tellTurn } from '../../../src/hud/game/tell-turn';
import { setContent, setLocale } from '../../../src/i18n';
import { bundleLevel } from '../../../src/level';
import type { Session } from '../../../src/session';
import type { Command } from '../../../src/sim';
import { realLevel } from '../../helpers/levels';
import { newSession } from '../../helpers/new-session';
import { tunable } from '../../helpers/tunable';
import { folder, nothing, setupPage } from './page';

setupPage();
const level = realLevel('first-assembly', folder);
const LEAK = { kind: 'event', id: 'the-leak' } as const;

let session: Session;
/** The guided level on the morning of its leak, nothing answered yet. */
beforeEach(() => {
  setContent(bundleLevel(folder, 'first-assembly').texts);
  session = newSession(level, 7);
  answer();
  session.send({ kind: 'end-turn' });
});

function answer(): void {
  const { event } = session.view();
  session.send({ kind: 'choose', event: event!.id, choice: event!.choices[0]!.id });
}
const shown = () => render(<GameScreen session={session} onMenu={nothing} onEnded={nothing} />);

test('what it has moved is told in one line for all who were moved alike', () => {
  const currents = session.view().constituents.flatMap((it) => it.currents);
  expect(session.view().event?.id).toBe(LEAK.id);
  shown();
  expect(screen.getByTestId('news-moved').textContent).toMatch(
    new RegExp(`Grievance of ${currents.length} currents.*\\+\\d+`),
  );
});

test('and in French', () => {
  setLocale('fr');
  shown();
  expect(screen.getByTestId('news-moved').textContent).toMatch(/^Aussitôt\u00a0: Griefs de \d+ courants\u00a0\+\d+/);
});

test('what it did not move is not in it, and what is taken back neither', () => {
  const before = movedBy(session.movedNow(), LEAK);
  session.send({ kind: 'designate', contradiction: 'capital-labour' });
  answer();
  expect(movedBy(session.movedNow(), LEAK)).toEqual(before);
  expect(session.movedNow().length).toBeGreaterThan(before.length);
});

test('the price of a refusal is the same before and after the news is answered', () => {
  const demands = () => {
    const { container, unmount } = shown();
    act(() => void fireEvent.click(screen.getByRole('tab', { name: /Assembly/ })));
    const said = [...container.querySelectorAll('.demand')].map(
      (it) => /Refusing it.*?of unity/.exec(it.textContent)?.[0],
    );
    unmount();
    return said;
  };
  const before = demands();
  expect(before.length).toBeGreaterThan(0);
  const [grievance, unity] = ['REFUSED_GRIEVANCE', 'REFUSED_UNITY'].map(
    (name) => Math.abs(tunable('promises', name)) / 10,
  );
  expect(before[0]).toContain(`adds ${grievance} of grievance and costs ${unity} of unity`);
  answer();
  expect(demands()).toEqual(before);
});

test('a demand left unanswered is told with the turn', () => {
  answer();
  const before = session.view();
  const waiting = before.demands.length;
  expect(waiting).toBeGreaterThan(0);
  session.send({ kind: 'end-turn' } satisfies Command);
  const lines = tellTurn(session.report(2)!, before, session.view(), () => 0, []);
  const refused = lines.filter(({ said }) => said.startsWith('Demand left unanswered, and so refused:'));
  expect(refused).toHaveLength(waiting);
  // Under a heading of their own: none of them was ever promised.
  expect(lines.filter(({ kind }) => kind === 'part').map(({ said }) => said)).not.toContain('Promises fallen due.');
  expect(lines[lines.indexOf(refused[0]!) - 1]?.said).toBe('Demands.');
});
