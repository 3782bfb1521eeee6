/** Pins: every word of the game has a name and a meaning in both languages, and opens to it by mouse, finger or keys. */
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { Glossed, TERMS, Term, type TermId, termMeaning } from '../../../src/hud/glossary';
import { findTerms } from '../../../src/hud/glossary/find-terms';
import { termForms, termName } from '../../../src/hud/glossary/terms';
import { setContent, setLocale } from '../../../src/i18n';
import { bundleLevel } from '../../../src/level';
import { STANCES, stanceOf } from '../../../src/sim';
import { levelFolder } from '../../helpers/levels';
import { tunable } from '../../helpers/tunable';
import { messageFiles, setupText } from '../shell/setup-text';

setupText();
afterEach(() => {
  cleanup();
  setContent({});
  setLocale('en');
});
const LANGUAGES = ['en', 'fr'] as const;

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(TERMS)('%s has a name and a sentence that says what it means', (id) => {
    setLocale(language);
    const file = messageFiles().find((it) => it.part === 'glossary' && it.language === language);
    // Its own, and not the other language's in its place.
    expect(file?.source).toMatch(new RegExp(`^term-${id} = .`, 'm'));
    expect(file?.source).toMatch(new RegExp(`^term-${id}-means = .{20}`, 'm'));
    expect(termMeaning(id)).toMatch(/\.$/);
  });

  test('nothing is defined that is no term', () => {
    const file = messageFiles().find((it) => it.part === 'glossary' && it.language === language);
    const ids = [...(file?.source ?? '').matchAll(/^term-([a-z-]+?)(?:-forms|-means)? = /gm)].map(([, id]) => id);
    expect([...new Set(ids)].filter((id) => !(TERMS as readonly string[]).includes(id ?? ''))).toEqual([]);
    expect(ids.length).toBeGreaterThan(TERMS.length * 2);
  });

  test('no written form belongs to two terms', () => {
    setLocale(language);
    const forms = TERMS.flatMap(termForms);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    expect(forms.length).toBeGreaterThan(30);
  });

  test('a level’s own words about a number of its board come first', () => {
    setLocale(language);
    const before = termMeaning('unity');
    setContent(bundleLevel(levelFolder(), 'inauguration').texts);
    expect(termMeaning('unity')).not.toBe(before);
  });

  test('the figures that definitions give are the rules’', () => {
    setLocale(language);
    const said = termMeaning('stance');
    expect(termMeaning('kindled')).toContain(String(tunable('designation', 'BURNS') / 10));
    for (const name of ['MISREADING_FLOOR', 'MISREADING_GAP', 'MISREADING_COST'])
      expect(termMeaning('misreading')).toContain(String(tunable('designation', name) / 10));
    for (const stance of STANCES.slice(1)) {
      const from = Array.from({ length: 101 }, (_, points) => points).find(
        (points) => stanceOf(points * 10) === stance,
      );
      expect(said).toContain(String(from));
    }
  });
});

test('every term that the pages name is one of them, and most of them stand somewhere', () => {
  const code = fs
    .readdirSync('src/hud', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => fs.readFileSync(path.join('src/hud', file), 'utf8'))
    .join('\n');
  const named = [...code.matchAll(/<Term\b[^>]*\bid="([a-z-]+)"/g)].map(([, id]) => id as TermId);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((id) => !TERMS.includes(id))).toEqual([]);
});

describe('in a sentence', () => {
  test('a word is found once, whole, in any case; the rest is left as it was', () => {
    const text = 'Grip is not gripping: the grip of a lord’s war chest.';
    const pieces = findTerms(text);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.flatMap(({ term }) => term ?? [])).toEqual(['grip', 'lord', 'chest']);
  });

  test('in French too, after an elision', () => {
    setLocale('fr');
    const found = findTerms('L’unité paie des paroles sans actes ; l’engagement d’un courant passe devant.');
    expect(found.flatMap(({ term }) => term ?? [])).toEqual([
      'unity',
      'hollow',
      'commitment',
      'current',
      'predominant',
    ]);
  });

  test('but not where it is part of another name', () => {
    setLocale('fr');
    const found = findTerms('L’emprise moyenne n’est pas l’emprise.', ['Emprise moyenne']);
    expect(found.map(({ term }) => term)).toEqual([null, 'grip', null]);
    expect(found[0]?.text).toBe('L’emprise moyenne n’est pas l’');
  });

  test('it is a button that says its meaning when pressed, and Escape puts it away', () => {
    render(
      <p>
        <Glossed text="Unity falls at once." />
      </p>,
    );
    const word = screen.getByTestId('term-unity');
    expect(word.tagName).toBe('BUTTON');
    expect(word.getAttribute('aria-expanded')).toBe('false');
    act(() => void fireEvent.click(word));
    expect(word.getAttribute('aria-expanded')).toBe('true');
    const sheet = document.getElementById(word.getAttribute('aria-controls') ?? '');
    expect(sheet?.textContent).toContain(termMeaning('unity'));
    expect(sheet?.getAttribute('aria-label')).toBe(termName('unity'));
    act(() => void fireEvent.keyDown(document, { key: 'Escape' }));
    expect(word.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(word);
  });

  test.each([
    ['en', 'Put something first: whatever comes first. Unity', ['comes first.']],
    [
      'fr',
      'Rien ne lie l’unité, ni «\u00a0la charge\u00a0» ni l’emprise\u00a0; fin.',
      ['l’unité,', 'l’emprise\u00a0;'],
    ],
  ])('its line never breaks between it and what hangs on it: %s', (language, text, held) => {
    setLocale(language);
    const { container } = render(
      <p>
        <Glossed text={text} />
      </p>,
    );
    expect(container.textContent).toBe(text);
    expect(container.querySelectorAll('.term').length).toBeGreaterThan(1);
    const together = [...container.querySelectorAll('.nowrap')].map((it) => it.textContent);
    for (const words of held) expect(together).toContain(words);
    // Nothing but spaces is left on either side of a term that stands alone.
    for (const term of container.querySelectorAll('p > .disclosure')) {
      expect(term.previousSibling?.textContent ?? ' ').toMatch(/ $|^$/);
      expect(term.nextSibling?.textContent ?? ' ').toMatch(/^ |^$/);
    }
  });

  test('and follows the language', () => {
    render(<Term id="campaign" />);
    act(() => setLocale('fr'));
    act(() => void fireEvent.click(screen.getByTestId('term-campaign')));
    expect(screen.getByTestId('term-campaign').textContent).toBe('campagne');
    expect(screen.getByRole('group').textContent).toContain('contradiction');
  });
});
