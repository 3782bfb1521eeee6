/** Pins: what wins and what loses is on the first page, with the numbers that are played; words without acts have a price. */
import { describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { GameScreen, stakesOf } from '../../../src/hud/game';
import {
  BREAKING_POINT,
  CONTROL_CHECKS,
  CONTROL_HEADROOM,
  DISEASE_TOLERATED,
  DEMANDING,
  GRIEVANCE_LIMIT,
  MISREADING_COST,
} from '../../../src/hud/game/rules-said';
import { bundleLevel } from '../../../src/level';
import { setContent, setLocale } from '../../../src/i18n';
import { atDifficulty } from '../../../src/sim';
import { realLevel } from '../../helpers/levels';
import { newSession } from '../../helpers/new-session';
import { tunable } from '../../helpers/tunable';
import { folder, nothing, quietMatch, setupPage, show } from './page';

setupPage();

function shown(slug: string, language: string) {
  const level = realLevel(slug, folder);
  setContent(bundleLevel(folder, slug).texts);
  setLocale(language);
  const session = newSession(level, 7);
  render(<GameScreen session={session} stakes={stakesOf(level)} onMenu={nothing} onEnded={nothing} />);
  return session;
}

describe('the stakes, read off a level', () => {
  test('of the full game', () => {
    expect(stakesOf(realLevel('inauguration', folder))).toEqual({
      props: 2,
      partial: 1,
      isAtTheEnd: false,
      isRuin: true,
      lowUnityTurns: 2,
      gone: 2,
      limits: [
        { number: 'far-right', bound: 65, ending: 'far-right-closure' },
        { number: 'political-hold', bound: 51, ending: 'techno-monarchy' },
        { number: 'mean-grip', bound: 61, ending: 'techno-feudal' },
      ],
      captured: [{ number: 'bureaucratic-capture', bound: 500, control: 350, ending: 'fallen-bureaucracy' }],
      hollowCost: Math.trunc((tunable('designation', 'HOLLOW_COST') * 120) / 100),
    });
  });

  test('of another level: its own defeats, and its own weight of debts', () => {
    const { limits, hollowCost } = stakesOf(realLevel('first-assembly', folder));
    expect(limits).toEqual([]);
    expect(hollowCost).toBe(Math.trunc((tunable('designation', 'HOLLOW_COST') * 130) / 100));
  });

  test('and of the same one made easier', () => {
    const level = realLevel('inauguration', folder);
    expect(stakesOf(atDifficulty(level, 'apprentice')).hollowCost).toBeLessThan(stakesOf(level).hollowCost);
  });
});

test('the page says the numbers that the rules play', () => {
  expect(BREAKING_POINT).toBe(tunable('unity', 'BREAKING_POINT'));
  expect(MISREADING_COST).toBe(tunable('designation', 'MISREADING_COST'));
  expect(DEMANDING).toBe(tunable('promises', 'DEMANDING'));
  expect(GRIEVANCE_LIMIT).toBe(tunable('ruptures', 'GRIEVANCE_LIMIT'));
  expect(CONTROL_HEADROOM).toBe(tunable('settle', 'CONTROL_HEADROOM'));
  expect(CONTROL_CHECKS).toBe(tunable('stocks', 'CHECKS'));
  expect(DISEASE_TOLERATED).toBe(tunable('settle', 'DISEASE_TOLERATED'));
});

describe('the goal', () => {
  test.each([
    ['en', /To win: bring two of its props \(Social base, Political hold,? and Valuation\) under 25.*load of 35/],
    [
      'en',
      /To lose, one is enough: a fall without that load, at the end of any turn.*unity at 12 or less for two turns.*Far-right advance at 65.*Mean grip at 61/,
    ],
    ['fr', /Pour gagner.*deux de ses étais \(Base sociale, Mainmise politique et Valorisation\) sous 25.*charge de 35/],
    [
      'fr',
      /Une seule suffit pour perdre.*une chute sans cette charge, à la fin de n’importe quel tour.*l’unité à 12 ou moins pendant deux tours.*Mainmise politique à 51/,
    ],
  ])('stands on the first page (%s): %s', (language, said) => {
    shown('inauguration', language);
    expect(screen.getByTestId('goal').textContent).toMatch(said);
    expect(screen.getByTestId('goal').closest('.act-opens-text')).toBeNull();
  });

  test.each([
    ['en', /^If turn 16 ends without it: one prop down is half a victory, and less is a defeat\.$/],
    ['fr', /^Si le tour 16 s’achève sans cela\s: un étai à terre, c’est une demi-victoire\s; moins, une défaite\.$/],
  ])('what the last turn decides stands in the help, not on the first page (%s)', (language, said) => {
    shown('inauguration', language);
    expect(screen.queryByTestId('goal-end')).toBeNull();
    act(() => void fireEvent.click(screen.getByTestId('game-help-button')));
    expect(screen.getByTestId('goal-end').textContent).toMatch(said);
  });

  test('and on the front page of the last four turns', () => {
    const stakes = stakesOf(realLevel('inauguration', folder));
    for (const [turns, isSaid] of [
      [4, true],
      [5, false],
    ] as const) {
      show(quietMatch({ turns }), { stakes });
      expect(screen.queryByTestId('goal-end') !== null).toBe(isSaid);
      cleanup();
    }
  });

  test('and in the help, at any time', () => {
    shown('first-assembly', 'en');
    act(() => void fireEvent.click(screen.getByTestId('game-help-button')));
    expect(screen.getByTestId('help').textContent).toContain('load of 50');
  });

  test.each([
    ['first-assembly', 'en', /asked when turn 10 is over, and not before/],
    ['first-assembly', 'fr', /à la fin du tour 10, et pas avant/],
  ])('says when it is asked at the end only: %s, %s', (slug, language, said) => {
    shown(slug, language);
    expect(screen.getByTestId('goal').textContent).toMatch(said);
    document.body.textContent = '';
    shown('inauguration', language);
    expect(screen.getByTestId('goal').textContent).not.toMatch(said);
  });
});

describe('the bars of what is looked at first', () => {
  test.each([
    ['en', 'political-hold', ['25%', '51%'], /Marks: Gives below 25, Lost, by “Techno-monarchy”, from 51/],
    ['en', 'mean-grip', ['61%'], /Marks: Lost, by “Techno-feudal order”, from 61/],
    ['en', 'social-base', ['25%'], /Marks: Gives below 25\./],
    ['en', 'unity', ['12%'], /Marks: The front breaks up at 12/],
    ['fr', 'political-hold', ['25%', '51%'], /Repères\s: Cède au-dessous de 25, Perdu, par «\s.*\s», à partir de 51/],
  ])('have their marks from the first turn on, drawn and said: %s, %s', (language, path, lefts, said) => {
    const session = shown('inauguration', language);
    expect(session.view().dangers).toEqual([]);
    const bar = document.querySelector(`.headline-gauge[data-number="${path}"]`)!;
    const marks = [...bar.querySelectorAll<HTMLElement>('.headline-mark')];
    expect(marks.map(({ style }) => style.left)).toEqual(lefts);
    expect(marks.map((mark) => mark.classList.contains('headline-mark-lost'))).toEqual(
      lefts.map((left) => left !== '25%'),
    );
    expect(bar.querySelector('.sr-only')?.textContent).toMatch(said);
  });
});

describe('words without acts', () => {
  test.each([
    ['inauguration', 'en', 'cost 4.8 unity'],
    ['first-assembly', 'en', 'cost 5.2 unity'],
    ['inauguration', 'fr', 'coûteront 4,8 points d’unité'],
  ])('have their price before the turn ends: %s, %s: %s', (slug, language, price) => {
    const session = shown(slug, language);
    const choice = session.view().event?.choices.find(({ legal }) => legal);
    const contradiction = session.view().contradictions.find(({ tabled }) => tabled > 0);
    act(() => {
      session.send({ kind: 'choose', event: session.view().event?.id ?? '', choice: choice?.id ?? '' });
      session.send({ kind: 'designate', contradiction: contradiction!.id });
    });
    expect(session.view().hollow).toBe(true);
    act(() => void fireEvent.click(screen.getByTestId('end-turn')));
    expect(screen.getByTestId('end-turn-dialog').textContent).toContain(price);
    const before = session.view().turn;
    act(() => void fireEvent.click(screen.getByTestId('end-turn-confirm')));
    const paid = session.report(before)?.entries.filter(({ cause }) => cause.id === 'hollow-designation');
    const said = Number(price.match(/[\d.,]+/)?.[0].replace(',', '.'));
    expect(paid?.map(({ number, by }) => [number, by / -10])).toEqual([['unity', said]]);
  });
});
