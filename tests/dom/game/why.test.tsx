/** Pins: “why?” says a number's marks, and the load's sum adds up to the load on every board that play comes to. */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/preact';
import { GameScreen, stakesOf } from '../../../src/hud/game';
import { loadSum } from '../../../src/hud/game/load-sum';
import { setContent, setLocale } from '../../../src/i18n';
import { bundleLevel } from '../../../src/level';
import { playerView } from '../../../src/sim';
import { realLevel } from '../../helpers/levels';
import { newSession } from '../../helpers/new-session';
import { randomGame } from '../../helpers/random-game';
import { folder, nothing, setupPage } from './page';

setupPage();

test.each(['first-assembly', 'inauguration'])('the sum of the load is the load: %s', (slug) => {
  const level = realLevel(slug, folder);
  let looked = 0;
  let heldBack = 0;
  let wasted = 0;
  for (const seed of [1, 2, 3, 4])
    randomGame(level, seed, (match, next) => {
      if (next.kind !== 'end-turn') return;
      const view = playerView(match);
      const terms = loadSum(view);
      const sum = terms.reduce((all, { by }) => all + by, 0);
      expect(Math.max(0, sum)).toBe(view.load.value);
      looked += 1;
      if (terms.some(({ kind }) => kind === 'control')) heldBack += 1;
      if (terms.some(({ by }) => by < 0)) wasted += 1;
    });
  expect(looked).toBeGreaterThan(10);
  expect(heldBack + wasted).toBeGreaterThan(0);
});

describe('on the page', () => {
  const asked = (slug: string, language: string, path: string) => {
    const level = realLevel(slug, folder);
    setContent(bundleLevel(folder, slug).texts);
    setLocale(language);
    const session = newSession(level, 7);
    render(<GameScreen session={session} stakes={stakesOf(level)} onMenu={nothing} onEnded={nothing} />);
    act(() => void fireEvent.click(document.querySelector(`[data-number="${path}"]`)!));
    return { session, sheet: screen.getByTestId('why') };
  };

  test.each([
    ['first-assembly', 'en', 'load', '50 is asked'],
    ['inauguration', 'fr', 'load', 'On en demande 35'],
    ['inauguration', 'en', 'social-base', 'It gives under 25'],
    ['inauguration', 'fr', 'valuation', 'Cède sous 25'],
    ['inauguration', 'en', 'mean-grip', 'At 61 the match is lost'],
    ['inauguration', 'en', 'political-hold', 'At 51 the match is lost'],
    ['inauguration', 'fr', 'unity', '2 tours de suite finis à 12'],
  ])('%s, %s: %s says its mark: %s', (slug, language, path, said) => {
    expect(asked(slug, language, path).sheet.textContent).toContain(said);
  });

  test('a number that follows from others gives theirs as its reasons', () => {
    const level = realLevel('inauguration', folder);
    setContent(bundleLevel(folder, 'inauguration').texts);
    const session = newSession(level, 7);
    const { event } = session.view();
    session.send({ kind: 'choose', event: event?.id ?? '', choice: event?.choices.find((it) => it.legal)?.id ?? '' });
    session.send({ kind: 'end-turn' });
    render(<GameScreen session={session} stakes={stakesOf(level)} onMenu={nothing} onEnded={nothing} />);
    for (const [path, ways] of [
      ['political-hold', ['State capture', 'Cohesion']],
      ['mean-grip', ['Grip']],
    ] as const) {
      act(() => void fireEvent.click(document.querySelector(`[data-number="${path}"]`)!));
      const through = [...screen.getByTestId('why').querySelectorAll('.why-through')];
      expect(through.length).toBeGreaterThan(0);
      const all = session.why(path).parts.length;
      if (path === 'mean-grip') expect(through[0]?.textContent).toContain(`over all ${all} places`);
      for (const it of through) {
        expect(ways.some((way) => it.textContent?.includes(`By way of: ${way}`))).toBe(true);
        expect(it.querySelectorAll('.cause-list li').length).toBeGreaterThan(0);
      }
      act(() => void fireEvent.keyDown(screen.getByTestId('why'), { key: 'Escape' }));
    }
  });

  test('the sum is written out, and its last line is the number above', () => {
    const { sheet, session } = asked('inauguration', 'en', 'load');
    const rows = [...sheet.querySelectorAll('.why-sum tr')];
    const by = rows.map((row) => Number(row.querySelector('td')?.textContent?.replace('\u2212', '-')));
    const total = by.pop();
    expect(by).toHaveLength(4);
    expect(by.reduce((all, it) => all + it, 0)).toBeCloseTo(total ?? Number.NaN);
    expect(total).toBeCloseTo(session.view().load.value / 10);
  });
});
