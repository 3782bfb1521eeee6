/** Pins: what is not done yet is said beforehand — promises that would break, what must wait, and why it waits. */
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/preact';
import { makeDesk } from '../../../src/hud/game/desk';
import { undone } from '../../../src/hud/game/undone';
import { makeBoardLink } from '../../../src/hud/kit';
import { setLocale } from '../../../src/i18n';
import type { Session } from '../../../src/session';
import {
  type CompiledLevel,
  demandCurrent,
  demandKind,
  EFFECT,
  grievance,
  LEVERS,
  promiseCreditor,
  promiseDue,
  promiseKind,
  RESOURCES,
  resource,
  SOCIAL_BASE,
} from '../../../src/sim';
import { row, type SceneOptions } from '../../helpers/scene';
import { openTab, press, quietMatch, setupPage, show } from './page';

setupPage();
const RICH = RESOURCES.map((_, r) => [resource(r), 16] as const);

/** The first initiative moves the social base, by the first lever. */
const match = (numbers: CompiledLevel['setup'] = [], options: SceneOptions = {}): Session =>
  quietMatch({
    initiatives: [{ effects: [row(EFFECT.addFixed, SOCIAL_BASE, -80)] }],
    demands: [{ kind: 'avoid', lever: 0, term: 4, breach: 150 }],
    ...options,
    numbers: [...RICH, ...numbers],
  });
/** It has been promised to leave the first lever alone until turn 4. */
const SIGNED = [
  [promiseKind(0), 1],
  [promiseCreditor(0), 1],
  [promiseDue(0), 4],
] as const;
const CARRY = { kind: 'carry', initiative: 'initiative-0' } as const;
const undoneIn = (session: Session) => {
  const { grave, rest } = undone(makeDesk(session, makeBoardLink()));
  return [...grave, ...rest].join('\n');
};

/** The first current asks for something that the first initiative is. */
const ASKED = [
  [demandKind(0), 1],
  [demandCurrent(0), 0],
] as const;

describe.each(['carry', 'lever'] as const)('a demand that a card would meet (%s)', (kind) => {
  const asked = (): Session => match(ASKED, { demands: [{ kind, lever: 0, term: 4 }] });

  test('is said to be signed first, by itself, on the card and on its slip', () => {
    const session = asked();
    show(session);
    openTab(/Assembly/);
    expect(screen.getByTestId('demand-sign-first').textContent).toContain('To be signed before it is done');
    openTab(/Agenda/);
    expect(within(screen.getByTestId('card-initiative-0')).getByText('Promise it first')).toBeTruthy();
    expect(within(screen.getByTestId('card-initiative-3')).queryByText('Promise it first')).toBeNull();
    press(screen.getByTestId('card-initiative-0'));
    expect(screen.getByTestId('sign-first').textContent).toContain('nothing is lent on it');
    // And nothing is: what is said is what the rules do.
    expect(session.view().demands[0]?.advance).toBeGreaterThan(0);
    expect(session.send(CARRY)).toBeNull();
    expect(session.view().demands[0]).toMatchObject({ advance: 0, cheap: true });
  });

  test('and once it is signed, or done, says so no more', () => {
    const session = asked();
    const { id, current } = session.view().demands[0]!;
    expect(session.send({ kind: 'promise', demand: id, current })).toBeNull();
    show(session);
    openTab(/Assembly/);
    expect(screen.queryByTestId('demand-sign-first')).toBeNull();
    openTab(/Agenda/);
    press(screen.getByTestId('card-initiative-0'));
    expect(screen.queryByTestId('sign-first')).toBeNull();
  });
});

describe('a promise to leave a lever alone', () => {
  test('is said on the card and on its slip to break, before it is carried', () => {
    const session = match(SIGNED);
    expect(session.view().promises[0]).toMatchObject({ kind: 'avoid', lever: LEVERS[0], onTrack: true });
    show(session);
    openTab(/Agenda/);
    expect(within(screen.getByTestId('card-initiative-0')).getByText('Breaks a promise')).toBeTruthy();
    expect(within(screen.getByTestId('card-initiative-3')).queryByText('Breaks a promise')).toBeNull();
    press(screen.getByTestId('card-initiative-0'));
    expect(screen.getByTestId('breaks-promise').textContent).toContain('+15 grievance');
  });

  test('once carried against, is broken in the ledger and in the end-turn dialog, though it is not due', () => {
    const session = match(SIGNED);
    expect(undoneIn(session)).not.toContain('Broken');
    expect(session.send(CARRY)).toBeNull();
    expect(undoneIn(session)).toContain('Broken by what you carry');
    show(session);
    press(screen.getByTestId('sheet-promises'));
    const row = document.querySelector('.promises-sheet tbody tr');
    expect(row?.textContent).toContain('Breaks at the turn’s end');
    expect(row?.textContent).not.toContain('Still to do');
    // And it does: what is said is what the rules do.
    expect(session.send({ kind: 'end-turn' })).toBeNull();
    expect(session.view().tally.broken).toBe(1);
  });
});

describe('a demand for what is done already', () => {
  /** The fifth current asks for an act by the first lever. */
  const asked = () =>
    match(
      [
        [demandKind(0), 1],
        [demandCurrent(0), 4],
      ],
      { demands: [{ currents: [4], kind: 'lever', lever: 0, term: 4, relief: 90 }] },
    );
  const demand = () => {
    const { container, unmount } = show(session);
    openTab(/Assembly|Assemblée/);
    const text = container.querySelector('.demand')?.textContent ?? '';
    unmount();
    return text;
  };
  let session: Session;

  test('says so, that signing lifts a third, and that silence refuses it all the same', () => {
    session = asked();
    expect(demand()).toContain('takes 9 off its grievance');
    expect(demand()).not.toContain('done already');
    expect(undoneIn(session)).not.toContain('Done already');
    expect(session.send(CARRY)).toBeNull();
    expect(demand()).toContain('done already: signing costs nothing, and left unanswered it still counts as refused');
    expect(demand()).toContain('takes 3 off its grievance');
    expect(undoneIn(session)).toContain('Done already, and refused all the same');
    setLocale('fr');
    expect(demand()).toContain('C’est déjà fait\u00a0: signer ne coûte rien');
    // And so it is: signed, it is kept.
    const before = session.view().constituents.flatMap(({ currents }) => currents)[4]!.grievance;
    expect(session.send({ kind: 'promise', current: 'current-4', demand: 'demand-0' })).toBeNull();
    expect(session.view().constituents.flatMap(({ currents }) => currents)[4]!.grievance).toBe(
      Math.max(0, before - 30),
    );
    expect(undoneIn(session)).not.toContain('Déjà fait');
    session.send({ kind: 'end-turn' });
    expect(session.view().tally.kept).toBe(1);
  });
});

test.each([
  [261, false],
  [262, true],
])('conciliating is left undone only where somebody holds enough against us: %d', (worst, isNamed) => {
  const session = match([[grievance(4), worst]], { demands: [] });
  const sorest = Math.max(...session.view().constituents.flatMap(({ currents }) => currents.map((it) => it.grievance)));
  expect(sorest).toBe(worst);
  expect(undoneIn(session)).toContain('Organise');
  expect(undoneIn(session).includes('Conciliate')).toBe(isNamed);
});

describe('what must wait', () => {
  const baseOnSlip = () => document.querySelector('#proof-slip .forecast')?.textContent ?? '';

  test('behind the front page: its effects, and that the front page comes first', () => {
    show(match([], { events: [{ choices: [{}, {}] }] }));
    openTab(/Agenda/);
    press(screen.getByTestId('card-initiative-0'));
    expect(baseOnSlip()).toContain('−8');
    expect(document.getElementById('proof-slip')?.textContent).toContain('The front page is to be answered first');
  });

  test('behind a full agenda', () => {
    const session = match();
    for (const initiative of ['initiative-3', 'initiative-6', 'initiative-7'])
      expect(session.send({ kind: 'carry', initiative })).toBeNull();
    show(session);
    openTab(/Agenda/);
    press(screen.getByTestId('card-initiative-0'));
    expect(baseOnSlip()).toContain('−8');
    expect(document.getElementById('proof-slip')?.textContent).toContain('The agenda is full');
  });

  test('what is carried is not foretold anew, nor told with another force', () => {
    const session = match();
    expect(session.send(CARRY)).toBeNull();
    show(session);
    openTab(/Agenda/);
    press(screen.getByTestId('card-initiative-0'));
    const slip = document.getElementById('proof-slip')?.textContent ?? '';
    expect(slip).toContain('what it did is in the numbers already');
    expect(slip).not.toMatch(/force \d/);
    expect(slip).not.toContain('beforehand');
  });
});

describe('a rupture laid aside', () => {
  const aside = () => {
    const session = match([[grievance(4), 800]], { events: [{ choices: [{}, {}] }] });
    expect(session.view().rupture).not.toBeNull();
    show(session);
    press(within(screen.getByTestId('rupture')).getByRole('button', { name: 'Close' }));
    expect(screen.queryByTestId('rupture')).toBeNull();
  };

  test.each(['Front page', 'Assembly', 'Agenda'])('can be taken up again from the page: %s', (page) => {
    aside();
    openTab(new RegExp(page));
    press(within(document.querySelector<HTMLElement>('.answer-first')!).getByRole('button'));
    expect(screen.getByTestId('rupture')).toBeTruthy();
  });

  test('is named where it stands in the way of the front page’s answers', () => {
    aside();
    const choice = screen.getByTestId('choice-choice-0');
    expect(choice.getAttribute('aria-disabled')).toBe('true');
    press(choice);
    expect(document.querySelector('.floating')?.textContent).toMatch(/^To be answered first, about to leave the front/);
  });
});
