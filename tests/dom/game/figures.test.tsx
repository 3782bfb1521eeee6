/** Pins: one number reads the same wherever it stands, and two numbers are not told as one. */
import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/preact';
import { figuresOf } from '../../../src/hud/game';
import { HeadlineChart } from '../../../src/hud/shell/headline-chart';
import { setLocale } from '../../../src/i18n';
import {
  commitment,
  EFFECT,
  grip,
  LOAD_CARRIED,
  PROPS_COUNT,
  RESOURCES,
  resource,
  SOCIAL_BASE,
  TURN,
  VALUATION,
} from '../../../src/sim';
import { cellRow, row, sceneEnding } from '../../helpers/scene';
import { openTab, press, quietMatch, setupPage, show } from './page';

setupPage();

const figureOf = (number: string) =>
  document.querySelector(`[data-number="${number}"] .headline-figure`)?.textContent ?? '';

test('a prop just under its bound is not told to stand on it, on its gauge or in the danger under it', () => {
  const session = quietMatch({
    when: [
      [
        [PROPS_COUNT, 'atLeast', 2],
        [LOAD_CARRIED, 'is', 0],
      ],
    ],
    endings: [sceneEnding('ruin', 'defeat', 0), sceneEnding('stands', 'defeat', -1, false)],
    numbers: [
      [SOCIAL_BASE, 246],
      [VALUATION, 300],
    ],
  });
  show(session);
  expect(figureOf('social-base')).toMatch(/^24\.6/);
  expect(screen.getByTestId('danger-ruin').textContent).toContain('24.6');
  expect(screen.getByTestId('danger-ruin').textContent).not.toMatch(/\b25\b/);
});

test('nor at the end of its line on the chart, or in the table under it', () => {
  const point = (turn: number, base: number) => ({
    turn,
    tracks: { 'social-base': base },
    designated: null,
    carried: [],
    event: null,
    choice: null,
    rupture: null,
    ending: null,
  });
  const { container } = render(
    <HeadlineChart
      points={[point(1, 304), point(2, 247)]}
      headline={['social-base']}
      figure={figuresOf(quietMatch(), null)}
    />,
  );
  expect(container.querySelector('.chart-line text')!.textContent).toMatch(/ 24\.7$/);
  expect([...container.querySelectorAll('.chart-table td')].map((it) => it.textContent)).toEqual(['30', '24.7']);
});

test('nor where the turn is told', () => {
  const session = quietMatch({
    numbers: [[SOCIAL_BASE, 300]],
    when: [[[TURN, 'atLeast', 2]]],
    initiatives: Array.from({ length: 9 }, () => ({ effects: [row(EFFECT.addFixed, SOCIAL_BASE, -44)] })),
  });
  const { turn } = session.view();
  expect(session.send({ kind: 'carry', initiative: 'initiative-0' })).toBeNull();
  show(session);
  openTab(/Agenda/);
  press(screen.getByTestId('end-turn'));
  const confirm = screen.queryByTestId('end-turn-confirm');
  if (confirm !== null) press(confirm);
  const skip = screen.queryByTestId('telling-skip');
  if (skip !== null) press(skip);
  const now = session.view().tracks['social-base'];
  expect(Math.round(now / 10)).toBe(25);
  expect(now).toBeLessThan(250);
  const told = [...document.querySelectorAll('.told-number summary')].map((it) => it.textContent);
  expect(told.join('\n')).toContain(`${now / 10} at the turn’s end`);
  expect(session.view().turn).toBe(turn + 1);
});

test('a commitment just under a stance is not told to have it where somebody is organised', () => {
  show(quietMatch({ numbers: [[commitment(0), 597], ...RESOURCES.map((_, r) => [resource(r), 16] as const)] }));
  openTab(/Agenda/);
  press(screen.getByTestId('standing-organise'));
  const options = [...document.querySelectorAll('[data-testid="target-current"] option')].map((it) => it.textContent);
  expect(options[0]).toMatch(/commitment 59\.7$/);
});

test.each([
  ['en', /Agenda/, /grip 56 \(.+\)$/],
  ['fr', /Ordre du jour/, /emprise 56 \(.+\)$/],
] as const)(
  'a theatre’s grip in one layer is told with the layer, for its mean is another: %s',
  (language, tab, words) => {
    setLocale(language);
    const session = quietMatch({
      initiatives: [{ target: 'cell', theatres: [0, 1], layers: [1], effects: [cellRow(EFFECT.add, grip(0, 0), -20)] }],
      numbers: [
        [grip(0, 1), 560],
        [grip(0, 2), 800],
      ],
    });
    show(session);
    openTab(tab);
    press(screen.getByTestId('card-initiative-0'));
    const [first] = [...document.querySelectorAll('[data-testid="target-theatre"] option')].map((it) => it.textContent);
    expect(session.view().theatres[0]!.grip).not.toBe(560);
    expect(first).toMatch(words);
  },
);

test('the map is handed the figures of the gauges', () => {
  const session = quietMatch({ numbers: [[SOCIAL_BASE, 247]] });
  show(session);
  const figure = figuresOf(session, null);
  expect(figure('social-base', 247)).toBe('24.7');
  expect(figureOf('social-base')).toMatch(/^24\.7/);
  expect(figure('ecology', 247)).toBe('25');
});
