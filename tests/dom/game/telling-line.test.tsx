/** Pins: a line of the telling shows what it says — the bar of a force is as long as its words, a cause has its own colour. */
import { expect, test } from '@jest/globals';
import { render } from '@testing-library/preact';
import { Causes } from '../../../src/hud/game/causes';
import { TellingLine } from '../../../src/hud/game/telling-line';
import type { Line } from '../../../src/hud/game/tell-turn';
import type { LedgerEntry } from '../../../src/sim';
import { setupPage } from './page';

setupPage();

test.each([
  [88, 88, ['88%', '88%']],
  [88, 44, ['88%', '44%']],
  [160, 80, ['100%', '50%']],
])('a move of force %d that landed at %d', (size, landed, widths) => {
  const clash = {
    move: 'move-0',
    lord: 'lord-0',
    theatre: null,
    layer: null,
    contradiction: 'capital-labour',
    size,
    landed,
    turned: 0,
    wasFalse: false,
    wasHidden: false,
  } as const;
  const line: Line = { key: 'move', kind: 'move', said: '', clash, moved: [] };
  const { container } = render(<TellingLine line={line} turn={1} entries={[]} />);
  const bars = [...container.querySelectorAll<HTMLElement>('.land-rule > span')];
  expect(bars.map(({ style }) => style.width)).toEqual(widths);
});

test('a gain under a number that fell is marked as a gain', () => {
  const entry = (id: string, by: number): LedgerEntry => ({
    turn: 1,
    phase: 'agenda',
    number: 'unity',
    by,
    scale: 10,
    cause: { kind: 'rule', id },
    author: { kind: 'front', id: null },
    sources: [],
  });
  const { container } = render(<Causes entries={[entry('conciliate', 40), entry('debt', -90)]} />);
  const lines = [...container.querySelectorAll('li')].map(({ className, textContent }) => [className, textContent]);
  expect(lines).toEqual([
    ['cause-bad', expect.stringContaining('−9')],
    ['cause-good', expect.stringContaining('+4')],
  ]);
});
