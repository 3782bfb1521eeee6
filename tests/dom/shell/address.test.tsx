/** Pins: what an address says and no page reads is told by name, with the nearest that is; what links pick up on their way is not. */
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { addressFaults } from '../../../src/app/address-faults';
import { AddressNotice } from '../../../src/app/address-notice';
import { go, goInstead, route, startRouting } from '../../../src/app/use-route';
import { setLocale } from '../../../src/i18n';
import { setupText } from './setup-text';

setupText();
const NEW = '#/play/first-assembly/new';

describe('what is told', () => {
  test.each([
    ['sed=7', { kind: 'unknown', name: 'sed', nearest: 'seed' }],
    ['Seed=7', { kind: 'unknown', name: 'Seed', nearest: 'seed' }],
    ['dificulty=strategist', { kind: 'unknown', name: 'dificulty', nearest: 'difficulty' }],
    ['clas=1', { kind: 'unknown', name: 'clas', nearest: 'class' }],
    ['zoom=3', { kind: 'unknown', name: 'zoom', nearest: null }],
    ['seed=4294967296', { kind: 'value', name: 'seed', value: '4294967296', nearest: null }],
    ['seed=', { kind: 'value', name: 'seed', value: '', nearest: null }],
    ['class=yes', { kind: 'value', name: 'class', value: 'yes', nearest: null }],
    ['difficulty=strategy', { kind: 'value', name: 'difficulty', value: 'strategy', nearest: 'strategist' }],
    ['__proto__=1', { kind: 'unknown', name: '__proto__', nearest: null }],
  ] as const)('of a new game with %s', (query, fault) => {
    expect(addressFaults(`${NEW}?${query}`)).toEqual([fault]);
    // The rest is followed, and the page opens.
    expect(addressFaults(`${NEW}?${query}&utm_source=mail`)).toEqual([fault]);
  });

  test.each(['#/?seed=7', '#/levels?seed=7', '#/play/first-assembly?seed=7', '#/replay/00abc12/3?seed=7'])(
    'a parameter of a new game where nothing reads it: %s',
    (hash) => {
      expect(addressFaults(hash)).toEqual([{ kind: 'elsewhere', name: 'seed' }]);
      expect(addressFaults(hash.replace('seed', 'sed'))).toEqual([{ kind: 'nothing', name: 'sed' }]);
    },
  );

  test('one that stands before the hash, or after a second question mark', () => {
    expect(addressFaults(NEW, '?seed=7')).toEqual([{ kind: 'elsewhere', name: 'seed' }]);
    expect(addressFaults(`${NEW}?seed=7?class=1&sed=8`)).toEqual([
      { kind: 'elsewhere', name: 'class' },
      { kind: 'unknown', name: 'sed', nearest: 'seed' },
    ]);
  });

  test('each once', () => {
    expect(
      addressFaults(`${NEW}?a=1&a=2&b=3&a=4`)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['a', 'b']);
  });
});

describe('what is not', () => {
  test.each([
    '',
    '#/',
    NEW,
    `${NEW}?seed=7&difficulty=sovereign&class=1`,
    `${NEW}?seed=7&fbclid=a&GCLID=b&utm_campaign=c&UTM_Source=d&mc_eid=e&msclkid=f&_ga=g`,
    '#/levels?fbclid=a',
    // No such page: it says so itself.
    '#/nowhere?sed=7',
  ])('%s', (hash) => {
    expect(addressFaults(hash)).toEqual([]);
  });

  test('what the host may want for itself, before the hash', () => {
    expect(addressFaults(NEW, '?v=3&fbclid=a&sed=7&preview')).toEqual([]);
  });
});

describe('the notice', () => {
  beforeAll(startRouting);
  beforeEach(() => {
    render(<AddressNotice />);
  });
  afterEach(() => {
    cleanup();
    setLocale('en');
  });
  const arriveAt = (hash: string) =>
    act(async () => {
      const isThere = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      go(hash);
      await isThere;
    });
  const said = () => screen.getByTestId('address-notice').textContent;

  test('names what was left aside and the nearest that is known; the page is there all the same', async () => {
    await arriveAt(`${NEW}?sed=7&class=1`);
    expect(route.value).toMatchObject({ kind: 'new', seed: null, isClass: true });
    expect(said()).toContain('“sed” is not known and was left aside. Did you mean “seed”?');
    expect(said()).toContain('Known here: seed, difficulty');
  });

  test('stays while the address makes way for the match’s own, and goes with the next link', async () => {
    await arriveAt(`${NEW}?difficulty=strategi`);
    act(() => goInstead('#/play/first-assembly/00abc12'));
    expect(said()).toContain('“difficulty=strategi” was left aside: expected one of apprentice');
    expect(said()).toContain('Did you mean “strategist”?');
    await arriveAt('#/levels');
    expect(said()).toBe('');
  });

  test('is put away by its button', async () => {
    await arriveAt('#/settings?a=1&b=2&c=3&d=4&e=5');
    expect(said()).toContain('this page reads no parameter');
    expect(said()).toContain('2 more were left aside');
    act(() => void fireEvent.click(screen.getByTestId('address-notice-close')));
    expect(said()).toBe('');
  });

  test('in French as well', async () => {
    setLocale('fr');
    await arriveAt(`${NEW}?seed=x&graine=7`);
    expect(said()).toContain('«\u00a0seed=x\u00a0» reste de côté\u00a0: un entier de 0 à 4294967295 est attendu.');
    expect(said()).toContain('«\u00a0graine\u00a0» est inconnu');
  });
});
