/** Pins: both languages say the same things; every id the code asks for exists; French is spaced as French. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FluentResource } from '@fluent/bundle';
import { firstLocale, hasMessage, locale, number, percent, setLocale, t } from '../../../src/i18n';
import { messageFiles, setupText } from './setup-text';

setupText();

/** Message id → the variables its patterns name. */
function messages(source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of new FluentResource(source).body) {
    const variables = new Set<string>();
    JSON.stringify(entry, (_, value) => {
      if (value?.type === 'var') variables.add(String(value.name));
      return value;
    });
    found.set(entry.id, [...variables].sort().join(' '));
  }
  return found;
}

function sources(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
}

describe('messages', () => {
  const files = messageFiles();
  const parts = [...new Set(files.map(({ part }) => part))];
  const languages = [...new Set(files.map(({ language }) => language))];

  test('there are two languages at least, and a shell', () => {
    expect(languages).toEqual(expect.arrayContaining(['en', 'fr']));
    expect(parts).toContain('shell');
  });

  test.each(parts)('%s: every language has the same ids with the same variables', (part) => {
    const english = files.find((file) => file.part === part && file.language === 'en');
    expect(english).toBeDefined();
    const wanted = [...messages(english?.source ?? '')].sort();
    expect(wanted.length).toBeGreaterThan(0);
    for (const language of languages) {
      const file = files.find((candidate) => candidate.part === part && candidate.language === language);
      expect({ language, ids: [...messages(file?.source ?? '')].sort() }).toEqual({ language, ids: wanted });
    }
  });

  test('a turn is called a turn; seasons are of the calendar, of the paper’s own name and of the help that says what one is', () => {
    const isOfTheCalendar = (id: string): boolean =>
      /^season-|^foretold-since$/.test(id) || ['game-front-page', 'game-help-lead'].includes(id);
    let looked = 0;
    const called: string[] = [];
    for (const { source } of files)
      for (const entry of new FluentResource(source).body) {
        looked += 1;
        const text = JSON.stringify(entry, (key, value) => (key === 'id' ? undefined : value));
        if (/seasons?\b|saisons?\b/i.test(text) && !isOfTheCalendar(entry.id)) called.push(entry.id);
      }
    expect(looked).toBeGreaterThan(1000);
    expect(called).toEqual([]);
  });

  test('no id stands in two files of a language', () => {
    for (const language of languages) {
      const ids = files
        .filter((file) => file.language === language)
        .flatMap((file) => [...messages(file.source).keys()]);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    }
  });

  test('every id asked for by the code exists', () => {
    const missing: string[] = [];
    let asked = 0;
    const all = files.flatMap((file) => [...messages(file.source).keys()]);
    for (const file of [...sources('src/hud'), ...sources('src/app'), ...sources('src/board')]) {
      const code = fs.readFileSync(file, 'utf8');
      for (const [, id = ''] of code.matchAll(/\bt\(\s*'([^']+)'/g)) {
        asked += 1;
        if (!hasMessage(id)) missing.push(`${file}: ${id}`);
      }
      // t(`problem-${kind}`): at least one message must begin so.
      for (const [, start = ''] of code.matchAll(/\bt\(\s*`([^`$]+)\$\{/g)) {
        asked += 1;
        if (!all.some((id) => id.startsWith(start))) missing.push(`${file}: ${start}…`);
      }
    }
    expect(missing).toEqual([]);
    expect(asked).toBeGreaterThan(100);
  });

  test('every message is asked for somewhere', () => {
    const code = ['src/hud', 'src/app', 'src/board'].flatMap(sources).map((file) => fs.readFileSync(file, 'utf8'));
    const named = new Set(code.flatMap((text) => [...text.matchAll(/'([a-z0-9-]+)'/g)].map(([, id = '']) => id)));
    // `problem-${kind}-text`: what may stand in the gap is the code's business.
    const shapes = code
      .flatMap((text) => [...text.matchAll(/`([a-z]+-(?:[a-z0-9-]|\$\{[^}`]*\})+)`/g)].map(([, shape = '']) => shape))
      .map((shape) => new RegExp(`^${shape.replace(/\$\{[^}]*\}/g, '[a-z0-9-]+')}$`));
    const unused = files
      .filter(({ language }) => language === 'en')
      .flatMap(({ source }) => [...messages(source).keys()])
      .filter((id) => !named.has(id) && !shapes.some((shape) => shape.test(id)));
    expect(unused).toEqual([]);
    expect(named.size).toBeGreaterThan(100);
    expect(shapes.length).toBeGreaterThan(20);
  });

  test('French double signs keep their no-break space', () => {
    for (const { source } of files.filter((file) => file.language === 'fr')) {
      const text = source
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .join('\n');
      expect(text.match(/ [;:!?»%]/g)).toBeNull();
      expect(text.match(/« /g)).toBeNull();
      expect(text).not.toMatch(/[a-zà-ÿ]'[a-zà-ÿ]/i);
    }
  });
});

test('a percentage is written as its language writes it, by the platform: no message sets the sign behind a number of ours', () => {
  let looked = 0;
  for (const { language, source } of messageFiles()) {
    const text = source
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .join('\n');
    looked += text.match(/%/g)?.length ?? 0;
    expect(text.match(/\}\s?%/g)).toBeNull();
    if (language === 'en') expect(text.match(/\s%/g)).toBeNull();
  }
  expect(looked).toBeGreaterThan(5);
  setLocale('en');
  expect([percent(118), percent(31.6)]).toEqual(['118%', '32%']);
  expect(t('game-slip-force', { force: percent(118) })).toBe('force 118%');
  setLocale('fr');
  expect(t('game-slip-force', { force: percent(118) })).toBe('force 118\u00a0%');
  setLocale('en');
});

describe('language', () => {
  test('a switch changes messages, plurals and numbers, and the page’s lang', () => {
    setLocale('en');
    expect(t('levels-turns', { turns: 1 })).toBe('1 turn');
    expect(t('levels-turns', { turns: 16 })).toBe('16 turns');
    expect(number(534, { scale: 10, digits: 1 })).toBe('53.4');
    setLocale('fr');
    expect(document.documentElement.lang).toBe('fr');
    expect(t('levels-turns', { turns: 16 })).toBe('16 tours');
    expect(number(534, { scale: 10, digits: 1 })).toBe('53,4');
    expect(number(-23, { scale: 10, signed: true })).toBe('−2');
    expect(number(12345)).toBe('12\u00a0345');
    setLocale('en');
  });

  test('the first language is the remembered one, else the browser’s first that has files, else English', () => {
    localStorage.clear();
    expect(firstLocale(['en', 'fr'], ['pt-BR', 'fr-CA', 'en'])).toBe('fr');
    expect(firstLocale(['en', 'fr'], ['pt-BR'])).toBe('en');
    setLocale('fr');
    expect(firstLocale(['en', 'fr'], ['en-GB'])).toBe('fr');
    expect(firstLocale(['en', 'de'], ['de'])).toBe('de');
    localStorage.clear();
    setLocale('en');
    expect(locale.value).toBe('en');
  });

  test('an id that nobody has is shown as it is', () => {
    expect(t('no-such-message')).toBe('no-such-message');
  });
});
