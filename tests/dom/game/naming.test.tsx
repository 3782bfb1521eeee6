/** Pins: what putting a contradiction first takes — unity, a misreading, our word — is said on the choice, before it is made. */
import { describe, expect, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/preact';
import { setLocale } from '../../../src/i18n';
import type { Session } from '../../../src/session';
import {
  type CompiledLevel,
  CONTRADICTIONS,
  DESIGNATED,
  demandCurrent,
  demandKind,
  intensity,
  kindled,
  promiseCreditor,
  promiseDue,
  promiseKind,
} from '../../../src/sim';
import { openTab, press, quietMatch, setupPage, show } from './page';

setupPage();

const FIRST = 0;
const OTHER = 4;
const ids = CONTRADICTIONS;
/** Two demands, for the first contradiction and for another, made by the first and the last current. */
const DEMANDS = [
  { currents: [0, 3], kind: 'designate', contradiction: FIRST, term: 3, breach: 150 },
  { currents: [8], kind: 'designate', contradiction: OTHER, term: 3, breach: 150 },
] as const;

/** The second turn, the first contradiction put first in the one before. */
function match(numbers: CompiledLevel['setup'] = []): Session {
  return quietMatch({
    demands: DEMANDS,
    numbers: [...ids.map((_, k) => [intensity(k), 600] as const), [DESIGNATED, FIRST + 1], ...numbers],
  });
}

/** The card's words, and what is said of it once it is looked at. */
function looked(session: Session, contradiction: number): { readonly card: string; readonly price: string } {
  show(session);
  openTab(/Assembly|Assemblée/);
  const radio = screen.getByTestId(`contradiction-${ids[contradiction]}`);
  press(radio);
  const said = {
    card: radio.closest('label')?.textContent ?? '',
    price: `${screen.getByTestId('verdict-price').textContent} ${screen.queryByTestId('designate')?.textContent ?? ''}`,
  };
  cleanup();
  return said;
}

describe('unity', () => {
  test('that turning to it takes stands on its card and on the button, stirred up or not, and is taken', () => {
    const session = match([[kindled(OTHER), 40]]);
    const { card, price } = looked(session, OTHER);
    expect(card).toContain('Stirred up');
    expect(card).toContain('Unity −13');
    expect(card).not.toContain('Free');
    expect(price).toContain('Put it first · unity −13');
    const before = session.view().tracks.unity;
    session.send({ kind: 'designate', contradiction: ids[OTHER]! });
    expect(session.view().tracks.unity).toBe(before - 130);
  });

  test('that turning to it does not take is said there too', () => {
    const session = match([
      [kindled(OTHER), 40],
      [intensity(OTHER), 800],
    ]);
    const { card, price } = looked(session, OTHER);
    expect(card).toContain('Free to turn to');
    expect(price).not.toContain('−13');
    expect(looked(session, FIRST).card).not.toContain('Free');
  });

  test('of a misreading, as one, on its card and first of all that is said', () => {
    const { card, price } = looked(match([[intensity(OTHER), 300]]), OTHER);
    expect(card).toContain('Would be a misreading');
    expect(price).toMatch(/A misreading, too weak just now: .* costs 5 unity each turn/);
  });

  test('and in French', () => {
    setLocale('fr');
    const { card, price } = looked(match(), OTHER);
    expect(card).toContain('Unité −13');
    expect(price).toContain('coûte 13 points d’unité');
  });
});

describe('our word', () => {
  const promised = (due: number) =>
    match([
      [promiseKind(0), 1],
      [promiseCreditor(0), 0],
      [promiseDue(0), due],
    ]);

  test('due this turn is broken by another name, and says so on that card alone', () => {
    const session = promised(1);
    const { card, price } = looked(session, OTHER);
    expect(card).toContain('Breaks a promise');
    expect(price).toMatch(/Breaks the promise to .*due this turn: 26\.5 unity lost, 15 grievance more/);
    const kept = looked(session, FIRST);
    expect(kept.card).not.toContain('Breaks a promise');
    expect(kept.price).toContain('Keeps the promise to');
    session.send({ kind: 'designate', contradiction: ids[OTHER]! });
    session.send({ kind: 'end-turn' });
    expect(session.view().tally.broken).toBe(1);
  });

  test('due later is no longer kept, by when it must be again', () => {
    const { card, price } = looked(promised(3), OTHER);
    expect(card).not.toContain('Breaks a promise');
    expect(price).toMatch(/would no longer be\. Not kept by the end of turn 3, it costs 26\.5 unity/);
  });

  test('asked for and done already: says on what that hangs, and what would undo it', () => {
    const session = match([
      [demandKind(0), 1],
      [demandCurrent(0), 0],
    ]);
    expect(session.view().demands[0]).toMatchObject({ cheap: true });
    const { container } = show(session);
    openTab(/Assembly/);
    expect(container.querySelector('.demand')?.textContent).toMatch(
      /done already as long as “.+” comes first: signing/,
    );
    cleanup();
    expect(looked(session, OTHER).price).toContain('is done as things stand, and would no longer be');
    expect(looked(session, FIRST).price).not.toContain('would no longer be');
    session.send({ kind: 'designate', contradiction: ids[OTHER]! });
    expect(session.view().demands[0]).toMatchObject({ cheap: false });
  });
});

test('promises that a demand contradicts are told apart by whom they were made to', () => {
  const session = match([
    [promiseKind(0), 1],
    [promiseCreditor(0), 0],
    [promiseDue(0), 3],
    [promiseKind(1), 1],
    [promiseCreditor(1), 3],
    [promiseDue(1), 3],
    [demandKind(0), 2],
    [demandCurrent(0), 8],
  ]);
  const { container } = show(session);
  openTab(/Assembly/);
  const said = [...container.querySelectorAll('.demand .verdict-warning')].map((it) => it.textContent);
  expect(said).toHaveLength(2);
  expect(new Set(said).size).toBe(2);
  for (const line of said) expect(line).toContain('Put first');
});
