/** Pins: “show me” marks what the note waits for, and a note waits for what it speaks of; arrows say what they count from. */
import { beforeEach, expect, test } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { setContent, setLocale } from '../../../src/i18n';
import { EFFECT, SOCIAL_BASE } from '../../../src/sim';
import { realLevel } from '../../helpers/levels';
import { newSession } from '../../helpers/new-session';
import { row } from '../../helpers/scene';
import { openTab, press, quietMatch, setupPage, show } from './page';

setupPage();
beforeEach(() =>
  setContent({
    en: { 'hint.answer': 'Answer.', 'hint.name': 'Name one.', 'hint.carry': 'Carry.', 'hint.why': 'Why?' },
  }),
);

const match = () =>
  quietMatch({
    events: [{ choices: [{}, {}] }],
    initiatives: [{ effects: [row(EFFECT.addFixed, SOCIAL_BASE, -78)] }],
  });

test.each([
  ['answer', 'front-page', 'choose', 'story-choices'],
  ['name', 'assembly', 'designate', 'contradictions'],
  ['carry', 'agenda', 'carry', 'card'],
  ['why', 'gauges', null, null],
] as const)('the note “%s” marks what it speaks of', async (id, panel, until, marked) => {
  const hints = [{ id, turn: 1, panel, until }];
  show(match(), { hints });
  openTab(/Assembly/);
  press(screen.getByTestId('hint-show'));
  await waitFor(() => expect(document.querySelectorAll('.hint-pointed')).toHaveLength(1));
  const at = document.querySelector('.hint-pointed');
  if (marked !== null) expect(at?.classList.contains(marked)).toBe(true);
  expect(at?.closest('[data-hint]')?.getAttribute('data-hint')).toBe(panel);
});

test.each([16, 17])('the note about promises comes with the first demand, whenever it is put (seed %d)', (seed) => {
  setContent({ en: { 'hint.owe': 'A promise is a debt.' } });
  const session = newSession(realLevel('first-assembly'), seed);
  const hints = [{ id: 'owe', turn: 1, panel: 'assembly', until: 'promise' } as const];
  const first = seed === 16 ? 1 : 2;
  for (let turn = 1; turn <= first; turn += 1) {
    const { event, demands } = session.view();
    expect(demands.length > 0).toBe(turn === first);
    show(session, { hints });
    expect(screen.queryByTestId('hint') !== null).toBe(turn === first);
    cleanup();
    session.send({ kind: 'choose', event: event!.id, choice: event!.choices[0]!.id });
    if (turn < first) session.send({ kind: 'end-turn' });
  }
  const [demand] = session.view().demands;
  show(session, { hints });
  expect(screen.getByTestId('hint').textContent).toContain('A promise is a debt.');
  // Others have the word in the agenda: it may be left unanswered.
  openTab(/Agenda/);
  expect(screen.queryByTestId('hint')).toBeNull();
  cleanup();
  session.send({ kind: 'refuse', current: demand!.current, demand: demand!.id });
  show(session, { hints });
  expect(screen.queryByTestId('hint')).toBeNull();
});

test('arrows say since when, in the strip and to who hears it', () => {
  const session = match();
  session.send({ kind: 'choose', event: 'event-0', choice: 'choice-0' });
  session.send({ kind: 'carry', initiative: 'initiative-0' });
  const heard = () => document.querySelector('[data-number="social-base"]')?.textContent;
  show(session);
  expect(heard()).toContain('down 7.8 since the game opened');
  cleanup();
  session.send({ kind: 'end-turn' });
  show(session);
  // The match opens in winter.
  expect(session.view().season).toBe(1);
  expect(document.querySelector('.masthead-since')?.textContent).toContain('since winter began');
  cleanup();
  setLocale('fr');
  show(session);
  expect(document.querySelector('.masthead-since')?.textContent).toContain('depuis le début de l’hiver');
});
