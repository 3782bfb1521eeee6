/** Pins: whatever an act shows is told on the bar where it was done, aloud too, and why it can no longer be taken back. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/preact';
import { LiveRegion } from '../../../src/hud/kit';
import { setContent, setLocale } from '../../../src/i18n';
import { bundleLevel } from '../../../src/level';
import type { Session } from '../../../src/session';
import { EFFECT, LOATHING } from '../../../src/sim';
import { realLevel } from '../../helpers/levels';
import { newSession } from '../../helpers/new-session';
import { actRow, row, sceneLevel } from '../../helpers/scene';
import { folder, openTab, press, quietMatch, setupPage, show } from './page';

setupPage();
const OWN = -1;
const SHOWN = 'What has been shown cannot be unseen';

const said = () => screen.getByTestId('found').textContent?.trim();
const whyNoUndo = () => {
  press(screen.getByTestId('undo'));
  return document.querySelector('.floating')?.textContent;
};
const carry = () => {
  openTab(/Agenda|Ordre du jour/);
  press(document.querySelector('[data-testid="card-initiative-0"] button, button[data-testid="card-initiative-0"]')!);
  press(screen.getByTestId('carry'));
};

describe('a card that is carried', () => {
  beforeEach(() =>
    setContent({
      en: {
        'fissure.fissure-0.name': 'Tariffs',
        'current.current-0.name': 'Labour',
        'contradiction.capital-labour.name': 'Capital / labour',
      },
    }),
  );
  /** The first current hides how it stands to the first contradiction; its initiative does what is told. */
  const match = (...effects: number[][]): Session =>
    quietMatch({
      currents: sceneLevel().currents.map((it, c) => ({
        ...it,
        hidden: c === 0 ? [{ contradiction: 0, values: [2] }] : [],
      })),
      initiatives: [{ effects, reveals: true }],
    });

  test('tells the fissure it has found and what its current turns out to live', () => {
    render(<LiveRegion />);
    show(match(actRow(EFFECT.find, 0), actRow(EFFECT.reveal, OWN)));
    carry();
    expect(said()).toMatch(/^Found: Tariffs, \d+ wide\..* Found: the current “Labour” lives “Capital \/ labour”\.$/);
    expect(screen.getByTestId('live-polite').textContent).toContain('“Labour” lives');
    expect(whyNoUndo()).toBe(SHOWN);
  });

  test('and in French', () => {
    setLocale('fr');
    show(match(actRow(EFFECT.reveal, OWN)));
    carry();
    expect(said()).toBe('Trouvé\u00a0: le courant «\u00a0Labour\u00a0» vit «\u00a0Capital / labour\u00a0».');
    expect(whyNoUndo()).toBe('Ce qui a été dévoilé ne se reprend plus');
  });

  test('tells that it has shown nothing, when all was known', () => {
    show(quietMatch({ initiatives: [{ effects: [actRow(EFFECT.reveal, OWN)], reveals: true }] }));
    carry();
    expect(said()).toBe('Nothing that was hidden came to light.');
  });

  test('and is put away when it has been read', () => {
    show(match(actRow(EFFECT.reveal, OWN)));
    carry();
    press(screen.getByRole('button', { name: 'Put the message away' }));
    expect(screen.queryByTestId('found')).toBeNull();
    expect(whyNoUndo()).toBe(SHOWN);
  });

  test.each([true, false])('and on a page of one column (%s) goes with the step it was told on', (isNarrow) => {
    Object.assign(globalThis, {
      matchMedia: (query: string) => ({ matches: query.includes('max-width') === isNarrow }),
    });
    show(match(actRow(EFFECT.reveal, OWN)));
    carry();
    openTab(/Assembly/);
    expect(screen.queryByTestId('found') === null).toBe(isNarrow);
    Reflect.deleteProperty(globalThis, 'matchMedia');
  });

  test('tells nothing when it could show nothing, and is taken back', () => {
    const session = quietMatch({ initiatives: [{ effects: [row(EFFECT.addFixed, LOATHING, 10)] }] });
    show(session);
    carry();
    expect(session.view().agenda.carried).toEqual(['initiative-0']);
    expect(screen.queryByTestId('found')).toBeNull();
    press(screen.getByTestId('undo'));
    expect(whyNoUndo()).toBe('There is nothing to take back');
  });
});

test('an answer to the news tells each move that was only whispered of, or not heard of at all', () => {
  setContent(bundleLevel(folder, 'first-assembly').texts);
  const session = newSession(realLevel('first-assembly', folder), 4);
  const { event } = session.view();
  session.send({ kind: 'choose', event: event!.id, choice: event!.choices[0]!.id });
  session.send({ kind: 'end-turn' });
  const clear = session.view().rumours.filter(({ move }) => move !== null);
  show(session);
  press(screen.getByTestId('choice-read-it-to-all'));
  const shown = session.view().rumours.length - clear.length;
  expect(shown).toBeGreaterThan(0);
  expect(said()?.match(/Found: /g)).toHaveLength(shown);
  expect(whyNoUndo()).toBe(SHOWN);
});
