/**
 * Pins: what the news does by itself stands under it, and what falls due by itself; a refusal's price is said whether the
 * news is answered or not; an answer that cannot be taken back says so beforehand.
 */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/preact';
import { movedBy } from '../../../src/hud/game/news-moved';
import { tellTurn } from '../../../src/hud/game/tell-turn';
import { setContent, setLocale } from '../../../src/i18n';
import { bundleLevel } from '../../../src/level';
import type { Session } from '../../../src/session';
import { EFFECT, LOATHING } from '../../../src/sim';
import { realLevel } from '../../helpers/levels';
import { newSession } from '../../helpers/new-session';
import { actRow, row } from '../../helpers/scene';
import { tunable } from '../../helpers/tunable';
import { folder, openTab, press, quietMatch, setupPage, show } from './page';

setupPage();
const level = realLevel('first-assembly', folder);
const LEAK = { kind: 'event', id: 'the-leak' } as const;

let session: Session;
/** The guided level on the morning of its leak, nothing answered yet. */
beforeEach(() => {
  setContent(bundleLevel(folder, 'first-assembly').texts);
  session = newSession(level, 4);
  answer();
  session.send({ kind: 'end-turn' });
});

function answer(): void {
  const { event } = session.view();
  session.send({ kind: 'choose', event: event!.id, choice: event!.choices[0]!.id });
}
const shown = () => show(session);

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
  expect(screen.getByTestId('news-moved').textContent).toMatch(
    /^Aussitôt\u00a0: Griefs de \d+ courants, chacun\u00a0\+\d+/,
  );
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
    openTab(/Assembly/);
    const said = [...container.querySelectorAll('.demand')].map(
      (it) => /Refusing it.*? unity/.exec(it.textContent)?.[0],
    );
    unmount();
    return said;
  };
  const before = demands();
  expect(before.length).toBeGreaterThan(0);
  const [grievance, unity] = ['REFUSED_GRIEVANCE', 'REFUSED_UNITY'].map(
    (name) => Math.abs(tunable('promises', name)) / 10,
  );
  expect(before[0]).toContain(`adds ${grievance} to its grievance and costs ${unity} unity`);
  answer();
  expect(demands()).toEqual(before);
});

test('a demand left unanswered is told with the turn', () => {
  answer();
  const before = session.view();
  const waiting = before.demands.length;
  expect(waiting).toBeGreaterThan(0);
  session.send({ kind: 'end-turn' });
  const lines = tellTurn(session.report(2)!, before, session.view(), () => 0, []);
  const refused = lines.filter(({ said }) => said.startsWith('Demand left unanswered, and so refused:'));
  expect(refused).toHaveLength(waiting);
  // Under a heading of their own: none of them was ever promised.
  expect(lines.filter(({ kind }) => kind === 'part').map(({ said }) => said)).not.toContain('Promises fallen due.');
  expect(lines[lines.indexOf(refused[0]!) - 1]?.said).toBe('Demands.');
});

describe('a consequence', () => {
  beforeEach(() => {
    setContent({ en: { 'consequence.delayed-0.name': 'The bill', 'initiative.initiative-0.name': 'An act' } });
    session = quietMatch({
      initiatives: [{ effects: [actRow(EFFECT.schedule, 0, 1)] }],
      delayed: [{ effects: [row(EFFECT.add, LOATHING, 57)] }],
    });
    session.send({ kind: 'carry', initiative: 'initiative-0' });
  });
  const brief = () => {
    shown();
    const briefs = [...document.querySelectorAll('.situation .brief')].filter((it) =>
      it.textContent?.includes('The bill'),
    );
    expect(briefs).toHaveLength(1);
    return briefs[0]!.textContent;
  };

  test('is on its way until its turn, and has moved nothing', () => {
    expect(brief()).not.toContain('Fallen due');
    expect(screen.queryByTestId('news-moved')).toBeNull();
  });

  test('that has fallen due by itself is told with what it has moved', () => {
    session.send({ kind: 'end-turn' });
    expect(brief()).toMatch(/^Fallen due: The bill\. At once: loathing\u00a0\+5\.7$/);
  });

  test('is told on its turn alone', () => {
    session.send({ kind: 'end-turn' });
    session.send({ kind: 'end-turn' });
    shown();
    expect(document.querySelector('.situation')?.textContent).not.toContain('The bill');
  });
});

test('an answer that shows something hidden says that it cannot be undone, before it is pressed, and it cannot', () => {
  session = quietMatch({
    events: [{ choices: [{ effects: [actRow(EFFECT.reveal, 0)] }, { effects: [row(EFFECT.addFixed, LOATHING, 10)] }] }],
  });
  shown();
  const answers = [0, 1].map((n) => screen.getByTestId(`choice-choice-${n}`));
  const [final, plain] = answers.map((it) => it.closest('.story-choice')?.textContent);
  expect(final).toContain('cannot be undone');
  expect(plain).not.toContain('cannot be undone');
  press(answers[0]!);
  expect(session.view().event?.chosen).toBe('choice-0');
  expect(session.canUndo()).toBe(false);
});

test.each(['en', 'fr'] as const)(
  'turns without a headline that follow each other do not say the same (%s)',
  (language) => {
    setLocale(language);
    session = quietMatch();
    const said: string[] = [];
    for (let turn = 1; turn <= 4; turn += 1) {
      shown();
      said.push(document.querySelector('.story-none')?.textContent ?? '');
      cleanup();
      session.send({ kind: 'end-turn' });
    }
    expect(new Set(said).size).toBe(4);
    for (const line of said) expect(line.length).toBeGreaterThan(20);
  },
);
