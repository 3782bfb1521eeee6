/** Pins: numbers that say nothing by themselves have their words on the page, and those words open their meaning. */
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/preact';
import { setLocale } from '../../../src/i18n';
import { EFFECT, learning, SOCIAL_BASE } from '../../../src/sim';
import { row } from '../../helpers/scene';
import { tunable } from '../../helpers/tunable';
import { openTab, press, quietMatch, setupPage, show } from './page';

setupPage();
const match = () =>
  quietMatch({
    initiatives: [{ effects: [row(EFFECT.addFixed, SOCIAL_BASE, -80)] }],
    numbers: [[learning(0), 3]],
  });
/** What opens under a word that is pressed. */
const meaningOf = (word: Element): string => {
  press(word);
  return document.querySelector('.floating')?.textContent ?? '';
};

test.each([
  ['en', /On a sign: grip at the left, our alternatives at the right/],
  ['fr', /à gauche l’emprise, à droite nos alternatives/],
] as const)('the two numbers on a sign of the map (%s)', (language, words) => {
  setLocale(language);
  show(match(), { board: <div class="board-stage" /> });
  const [strip, bar] = document.querySelectorAll('.map-legend');
  for (const legend of [strip, bar]) expect(legend?.textContent).toMatch(words);
  expect(meaningOf(within(strip as HTMLElement).getByTestId('term-grip'))).toMatch(/lords|seigneurs/);
});

test('no board, no words about it in its place', () => {
  show(match());
  expect(document.querySelector('.game-board')?.textContent).toBe('');
});

test('what it has learnt is told in force, by the rule’s own number', () => {
  show(match());
  const percent = 3 * tunable('force', 'LEARNING_COST');
  expect(document.querySelector('.situation')?.textContent).toContain(
    `Learnt so far: 3 (what we do by this lever loses about ${percent}%)`,
  );
  press(screen.getByTestId('sheet-bloc'));
  expect(document.querySelector('.learnt')?.textContent).toContain(`${percent}%`);
});

test('a card’s force is explained over the cards, what an act wears and teaches where it is foretold', () => {
  show(match());
  openTab(/Agenda/);
  expect(document.querySelector('.agenda-key')?.textContent).toContain('at 100%, all of the effect foreseen');
  press(screen.getByTestId('card-initiative-0'));
  const foretold = within(document.querySelector<HTMLElement>('.slip-forecast')!);
  expect(meaningOf(foretold.getByTestId('term-learning'))).toContain('each point takes about');
});

test.each([
  ['en', 'it resists, hesitates, capitulates or collaborates'],
  ['fr', 'il résiste, hésite, capitule ou collabore'],
] as const)('the word stamped on a current (%s)', (language, words) => {
  setLocale(language);
  show(match());
  if (document.querySelector('.front-key') === null) press(screen.getByTestId('sheet-front'));
  expect(document.querySelector('.front-key')?.textContent).toContain(words);
});
