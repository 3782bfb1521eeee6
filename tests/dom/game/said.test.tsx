/** Pins: what players stumbled over is said where they stood — what an act costs first, who lives two things, why not. */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/preact';
import { waitingUnder } from '../../../src/hud/game/waiting';
import { setContent } from '../../../src/i18n';
import { bundleLevel } from '../../../src/level';
import type { Session } from '../../../src/session';
import { realLevel } from '../../helpers/levels';
import { newSession } from '../../helpers/new-session';
import { folder, nothing, openTab, press, setupPage, show } from './page';

setupPage();
const level = realLevel('inauguration', folder);

/** The full game's first turn, the front page answered; `before` plays on from there. */
function shown(before: (session: Session) => void = nothing): Session {
  setContent(bundleLevel(folder, 'inauguration').texts);
  const session = newSession(level, 7);
  const { event } = session.view();
  const choice = event?.choices.find(({ legal }) => legal);
  session.send({ kind: 'choose', event: event?.id ?? '', choice: choice?.id ?? '' });
  before(session);
  show(session);
  return session;
}

describe('a forecast', () => {
  test('tells what is against us before what is for us', () => {
    setContent(bundleLevel(folder, 'inauguration').texts);
    show(newSession(level, 7));
    const both = [...document.querySelectorAll('.story-choice')].filter(
      (choice) => choice.querySelector('.forecast-bad') && choice.querySelector('.forecast-good'),
    );
    expect(both.length).toBeGreaterThan(0);
    for (const choice of both) expect(choice.querySelector('.forecast-group')?.className).toContain('forecast-bad');
  });

  test('says what is theirs, and shows all that it counts', () => {
    setContent(bundleLevel(folder, 'inauguration').texts);
    show(newSession(level, 7));
    const choices = [...document.querySelectorAll('.story-choice')].map((choice) => choice.textContent).join('\n');
    expect(choices).toMatch(/(Prestige|Social base) \(theirs\)/);
    const [more] = screen.getAllByTestId('forecast-more');
    const counted = Number(/\d+/.exec(more?.textContent ?? '')?.[0]);
    press(more!);
    const sheet = document.getElementById(more?.getAttribute('aria-controls') ?? '');
    expect(sheet?.querySelectorAll('li')).toHaveLength(counted);
  });

  test('of what is only pointed at, says how the rest is seen, and shows all of it once that is chosen', () => {
    shown();
    openTab(/Agenda/);
    const point = (card: Element) =>
      act(() => void fireEvent(card, Object.assign(new Event('pointerenter'), { pointerType: 'mouse' })));
    const slip = () => document.getElementById('proof-slip');
    const card = [...document.querySelectorAll('.card')].find((it) => {
      point(it);
      return slip()?.textContent?.includes('more');
    });
    expect(slip()?.textContent).toMatch(/and \d+ more: choose it to see all/);
    // Out of the pointer's reach while it rests on the card: nothing there is a button.
    expect(screen.queryByTestId('forecast-more')).toBeNull();
    const lines = () => slip()?.querySelectorAll('.forecast-group li').length ?? 0;
    const counted = [...(slip()?.textContent ?? '').matchAll(/and (\d+) more/g)].map(([, more]) => Number(more));
    const all = counted.reduce((sum, more) => sum + more, lines());
    press(card!);
    expect(lines()).toBe(all);
    expect(slip()?.textContent).not.toContain('more:');
  });
});

test('a current that lives what is looked at and waits all the same is said to do both', () => {
  const session = shown();
  openTab(/Assembly/);
  const view = session.view();
  const both = view.contradictions
    .map(({ id }) => ({ id, waiting: waitingUnder(view, id).filter(({ lives, debt }) => lives === true && debt >= 5) }))
    .find(({ waiting }) => waiting.length > 0);
  expect(both).toBeDefined();
  press(screen.getByTestId(`contradiction-${both!.id}`));
  const said = [...document.querySelectorAll('.who-waits > div:first-child .who')].filter((it) =>
    it.textContent?.includes('also lives'),
  );
  expect(said).toHaveLength(both!.waiting.length);
});

test('each current stands once under a contradiction, and whoever waits says why', () => {
  const session = shown();
  openTab(/Assembly/);
  let debts = 0;
  for (const { id } of session.view().contradictions) {
    press(screen.getByTestId(`contradiction-${id}`));
    const who = [...document.querySelectorAll('.who')];
    const names = who.map((it) => it.querySelector('span')?.textContent);
    expect(new Set(names).size).toBe(names.length);
    for (const it of who.filter((one) => one.querySelector('.who-debt') !== null)) {
      debts += 1;
      expect(it.querySelector('.soft')?.textContent).toMatch(/puts off|also lives|lives? another/);
    }
    for (const it of document.querySelectorAll('.who-waits > div:last-child .who'))
      expect(it.querySelector('.who-debt')).not.toBeNull();
  }
  expect(debts).toBeGreaterThan(5);
});

test('what a card is stamped with says what it means; what is not put first would be misread', () => {
  const session = shown();
  openTab(/Assembly/);
  const { principal, designated } = Object.fromEntries(
    (['principal', 'designated'] as const).map((mark) => [
      mark,
      session.view().contradictions.find((it) => it[mark])?.id,
    ]),
  );
  expect(designated).toBeUndefined();
  const card = screen.getByTestId(`contradiction-${principal}`).closest('label')!;
  expect(within(card).getByText('Principal').title).toContain('Capital against labour');
  // For who does not point: described to a reader on the card, and printed in full once it is looked at.
  const radio = screen.getByTestId(`contradiction-${principal}`);
  expect(document.getElementById(radio.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
    'Capital against labour',
  );
  press(radio);
  expect(screen.getByTestId('principal-means').textContent).toContain('not always the one to put first');
  press(screen.getByTestId('contradiction-ecology-accumulation'));
  expect(screen.queryByTestId('principal-means')).toBeNull();
  const misread = session.view().contradictions.filter(({ misreading }) => misreading);
  expect(screen.queryAllByText('Would be a misreading', { selector: '.contradiction .tag' })).toHaveLength(
    misread.length,
  );
  expect(screen.queryByText('Misreading', { selector: '.tag' })).toBeNull();
});

test('what was looked at is still looked at after a visit elsewhere', () => {
  shown();
  openTab(/Assembly/);
  press(screen.getByTestId('contradiction-ecology-accumulation'));
  openTab(/Agenda/);
  openTab(/Assembly/);
  expect((screen.getByTestId('contradiction-ecology-accumulation') as HTMLInputElement).checked).toBe(true);
});

test('a proposal that is carried shows neither a price that is short nor a force that fell', () => {
  const session = shown((it) => {
    const tabled = it.view().table.flatMap(({ initiatives }) => initiatives);
    const plain = tabled.find(({ legal, target }) => legal && target === 'none');
    expect(it.send({ kind: 'carry', initiative: plain?.id ?? '' })).toBeNull();
  });
  openTab(/Agenda/);
  const carried = session
    .view()
    .table.flatMap(({ initiatives }) => initiatives)
    .find((it) => it.carried);
  const card = screen.getByTestId(`card-${carried?.id}`);
  expect(within(card).getByText('Carried')).toBeTruthy();
  expect(card.querySelector('.price, .card-force')).toBeNull();
  expect(document.querySelectorAll('.card .card-force').length).toBeGreaterThan(3);
});

test('what an inquiry finds is told at once, where it was asked for', () => {
  const session = shown();
  const fissure = session.view().fissures.find(({ found }) => !found);
  expect(fissure).toBeDefined();
  press(screen.getByTestId('sheet-bloc'));
  const [ask] = document.querySelectorAll('.fissure button');
  press(ask!);
  const found = session.view().fissures.find(({ id, width }) => id === fissure?.id && width !== null);
  const width = Math.round((found?.width ?? Number.NaN) / 10);
  expect(screen.getByTestId('found').textContent).toMatch(new RegExp(`Found: .*, ${width} wide`));
  // Until something else is decided.
  openTab(/Assembly/);
  press(screen.getByTestId('contradiction-capital-labour'));
  press(screen.getByTestId('designate'));
  expect(screen.queryByTestId('found')).toBeNull();
});

test('a button that is refused says why when it is pressed', () => {
  setContent(bundleLevel(folder, 'inauguration').texts);
  show(newSession(level, 7));
  const end = screen.getByTestId('end-turn');
  expect(end.getAttribute('aria-disabled')).toBe('true');
  press(end);
  expect(document.querySelector('.floating')?.textContent).toBe('The front page is to be answered first');
});

test('what an act is aimed at is written out beside its field, whole', () => {
  const session = shown();
  openTab(/Agenda/);
  const aimed = session
    .view()
    .table.flatMap(({ initiatives }) => initiatives)
    .find(({ legal, theatres }) => legal && theatres.length > 1);
  press(screen.getByTestId(`card-${aimed?.id}`));
  const field = screen.getByTestId('target-theatre') as HTMLSelectElement;
  expect(field.closest('.select-frame')?.querySelector('.select-words')?.textContent).toBe(
    field.selectedOptions[0]?.textContent,
  );
});
