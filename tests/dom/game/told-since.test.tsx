/**
 * Pins: a turn's telling and the header behind it never contradict each other — what the next front page moves is told as
 * that, however late it comes, and the arrows of a match that is over count from where its last telling does.
 */
import { expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/preact';
import { setLocale } from '../../../src/i18n';
import { localSession, type Session } from '../../../src/session';
import { EFFECT, grievance, prepareLevel, TURN, UNITY } from '../../../src/sim';
import { row, sceneLevel, type SceneOptions } from '../../helpers/scene';
import { openTab, press, setupPage, show } from './page';

setupPage();

/** Every act costs 5 of unity; the Leviathan takes its time over each plan, as on the page. */
async function slowMatch(options: SceneOptions): Promise<Session> {
  const act5 = { effects: [row(EFFECT.addFixed, UNITY, -50)] };
  const level = prepareLevel(sceneLevel({ initiatives: Array.from({ length: 9 }, () => act5), ...options }));
  const session = localSession({ level, seed: 1, mind: () => thought() });
  await settle();
  return session;
}
const thought = async () => {
  await new Promise((done) => setTimeout(done, 20));
  return { kind: 'plan', moves: [] } as const;
};
/** Until the plan has come and the desk has followed. */
const settle = () => act(async () => void (await new Promise((done) => setTimeout(done, 700))));

function carryOne(session: Session): void {
  const [one] = session.view().table.flatMap(({ initiatives }) => initiatives.filter(({ legal }) => legal));
  expect(session.send({ kind: 'carry', initiative: one!.id })).toBeNull();
}
async function endTurn(agenda = /Agenda/): Promise<void> {
  openTab(agenda);
  press(screen.getByTestId('end-turn'));
  const confirm = screen.queryByTestId('end-turn-confirm');
  if (confirm !== null) press(confirm);
  await settle();
  const skip = screen.queryByTestId('telling-skip');
  if (skip !== null) press(skip);
}
const header = () => document.querySelector('[data-number="unity"] .headline-figure')?.textContent ?? '';
const told = () =>
  [...document.querySelectorAll('.told-number summary')].map((it) => it.textContent).find((it) => it.includes('unity'));

test.each([
  ['en', /Agenda/, /(\d+) at the turn’s endthen \+6 as the next turn opens: (\d+)$/],
  ['fr', /Ordre du jour/, /(\d+) à la fin du tourpuis \+6 à l’ouverture du tour suivant\u00a0: (\d+)$/],
] as const)(
  'what the next front page has moved since is told beside what the turn did: %s',
  async (language, agenda, words) => {
    setLocale(language);
    const session = await slowMatch({
      when: [[[TURN, 'atLeast', 2]]],
      events: [{ when: 0, effects: [row(EFFECT.add, UNITY, 60)] }],
    });
    carryOne(session);
    show(session);
    await endTurn(agenda);
    const [, end, now] = words.exec(told() ?? '') ?? [];
    expect(Number(now)).toBeGreaterThan(Number(end));
    expect(header()).toMatch(new RegExp(`^${now}`));
  },
);

test('the last telling and the arrows behind it count from the same season', async () => {
  const session = await slowMatch({ turns: 2 });
  carryOne(session);
  session.send({ kind: 'end-turn' });
  await settle();
  carryOne(session);
  show(session);
  await endTurn();
  expect(session.view().phase).toBe('ended');
  const by = /−([\d.]+)/.exec(told() ?? '')?.[1];
  expect(by).toBeDefined();
  expect(header().endsWith(by!)).toBe(true);
});

test.each([
  ['en', /Agenda/, /by its headline “.+”: Grievance of 9 currents, each\u00a0\+19$/],
  ['fr', /Ordre du jour/, /par l’effet de la une «\u00a0.+\u00a0»\u00a0: Griefs de 9 courants, chacun\u00a0\+19$/],
] as const)(
  'grievances that the next headline has raised are told under its name: %s',
  async (language, agenda, words) => {
    setLocale(language);
    const session = await slowMatch({
      when: [[[TURN, 'atLeast', 2]]],
      events: [{ when: 0, effects: Array.from({ length: 9 }, (_, c) => row(EFFECT.addFixed, grievance(c), 190)) }],
    });
    show(session);
    await endTurn(agenda);
    expect(screen.getByTestId('news-moved').textContent).toMatch(words);
  },
);
