/** Pins: a proposal whose force this turn's acts have moved says by what, on its slip, in the ledger's own changes. */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { forceReasons } from '../../../src/hud/game/force-moved';
import { setContent, setLocale } from '../../../src/i18n';
import type { Session } from '../../../src/session';
import { CONTRADICTIONS, EFFECT, LEVERS, UNITY } from '../../../src/sim';
import { row } from '../../helpers/scene';
import { openTab, press, quietMatch, setupPage, show } from './page';

setupPage();

/** Carrying the first proposal costs unity; the next three share its lever, its contradiction, or neither. */
function match(): Session {
  setContent({
    en: {
      'track.unity.name': 'Unity',
      'constituent.left.name': 'Left',
      [`contradiction.${CONTRADICTIONS[0]}.name`]: 'Capital / labour',
      [`lever.${LEVERS[0]}.name`]: 'Street',
    },
    fr: { [`contradiction.${CONTRADICTIONS[0]}.name`]: 'Capital / travail' },
  });
  return quietMatch({
    initiatives: [
      { contradiction: 0, lever: LEVERS[0], effects: [row(EFFECT.addFixed, UNITY, -63)] },
      { contradiction: 0, lever: LEVERS[1] },
      { contradiction: 1, lever: LEVERS[0] },
      { contradiction: 1, lever: LEVERS[1] },
    ],
  });
}
const CARRY = { kind: 'carry', initiative: 'initiative-0' } as const;
const tabled = (session: Session, n: number) =>
  session
    .view()
    .table.flatMap(({ initiatives }) => initiatives)
    .find(({ id }) => id === `initiative-${n}`)!;
const reasonsOf = (session: Session, n: number) => forceReasons(session.movedNow(), tabled(session, n), session.view());

function slip(session: Session, n: number): string | null {
  show(session);
  openTab(/Agenda|Ordre du jour/);
  press(screen.getByTestId(`card-initiative-${n}`));
  return screen.queryByTestId('force-moved')?.textContent ?? null;
}

describe('what it comes to', () => {
  test.each([1, 2, 3])('is what the rules have moved the force by: proposal %d', (n) => {
    const session = match();
    session.send({ kind: 'designate', contradiction: CONTRADICTIONS[0] });
    const before = tabled(session, n).force;
    expect(session.send(CARRY)).toBeNull();
    const sum = reasonsOf(session, n).reduce((all, { percent }) => all + percent, 0);
    expect(sum).not.toBe(0);
    expect(Math.abs(tabled(session, n).force - before - sum)).toBeLessThanOrEqual(2);
  });

  test('is told the most first', () => {
    const session = match();
    session.send({ kind: 'designate', contradiction: CONTRADICTIONS[0] });
    session.send(CARRY);
    const sizes = reasonsOf(session, 1).map(({ percent }) => Math.abs(percent));
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});

describe('on the slip', () => {
  test('nothing is said as long as nothing has been done', () => {
    expect(slip(match(), 1)).toBeNull();
  });

  test('what weakens it, and what strengthens it', () => {
    const session = match();
    session.send(CARRY);
    const text = slip(session, 1);
    expect(text).toContain('This turn’s acts weaken it: Weariness · Capital / labour\u00a0+2 and Unity\u00a0−6.3.');
    expect(text).toContain('They strengthen it: Commitment · Left\u00a0+1.');
    expect(text).not.toContain('Street');
  });

  test('the lever that the Leviathan learns', () => {
    const session = match();
    session.send(CARRY);
    expect(slip(session, 2)).toContain('Learnt by the Leviathan · Street\u00a0+2');
  });

  test('nothing on what is carried itself: it was struck with the force it had then', () => {
    const session = match();
    session.send(CARRY);
    expect(slip(session, 0)).toBeNull();
  });

  test('in French as well', () => {
    const session = match();
    session.send(CARRY);
    setLocale('fr');
    expect(slip(session, 1)).toContain('l’affaiblissent\u00a0: Lassitude · Capital / travail\u00a0+2');
  });
});
