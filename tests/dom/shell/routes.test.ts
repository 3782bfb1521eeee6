/** Pins: every place has an address that leads back to it, and a strange address leads to a page, not to a crash. */
import { expect, test } from '@jest/globals';
import { formatRoute, parseRoute, type Route } from '../../../src/app/routes';

const PLACES: readonly Exclude<Route, { kind: 'unknown' }>[] = [
  { kind: 'title' },
  { kind: 'levels' },
  { kind: 'games' },
  { kind: 'settings' },
  { kind: 'about' },
  { kind: 'play', level: 'first-assembly', game: null },
  { kind: 'play', level: 'first-assembly', game: '00abc12' },
  { kind: 'new', level: 'first-assembly', seed: null, difficulty: null, isClass: false },
  { kind: 'new', level: 'first-assembly', seed: 4_294_967_295, difficulty: null, isClass: false },
  { kind: 'new', level: 'inauguration', seed: 7, difficulty: 'sovereign', isClass: true },
  { kind: 'new', level: 'inauguration', seed: null, difficulty: 'apprentice', isClass: false },
  { kind: 'new', level: 'inauguration', seed: null, difficulty: null, isClass: true },
  { kind: 'replay', game: '00abc12', at: null },
  { kind: 'replay', game: '00abc12', at: 24 },
  { kind: 'watch', link: '1.AbC-_9', at: null, isEmbedded: false },
  { kind: 'watch', link: '1.AbC-_9', at: 7, isEmbedded: true },
  { kind: 'compare', game: '00abc12', other: 'greedy' },
];

test.each(PLACES)('there and back: %j', (place) => {
  expect(parseRoute(formatRoute(place))).toEqual(place);
});

test.each(['', '#', '#/', '/'])('%j is the title', (hash) => {
  expect(parseRoute(hash)).toEqual({ kind: 'title' });
});

test.each(['#/play', '#/play/../x', '#/replay', '#/replay/a/b', '#/levels/x', '#/play/a/b/c', '#/%00', '#/play/A B'])(
  '%j is nowhere',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ kind: 'unknown', hash });
  },
);

test.each(['seed=-1', 'seed=4294967296', 'seed=1e3', 'seed='])('%j is no seed', (query) => {
  expect(parseRoute(`#/play/first-assembly/new?${query}`)).toMatchObject({ kind: 'new', seed: null });
});

test.each(['class=1', 'seed=7&class=1', 'class=1&difficulty=sovereign'])('%s is for a class', (query) => {
  expect(parseRoute(`#/play/inauguration/new?${query}`)).toMatchObject({ kind: 'new', isClass: true });
});

test.each(['', 'class', 'class=', 'class=0', 'class=yes', 'clas=1'])('%j is not', (query) => {
  expect(parseRoute(`#/play/inauguration/new?${query}`)).toMatchObject({ kind: 'new', isClass: false });
});

test.each([' ', '\n', '%20', '%0A', '%0d%0a', '%C2%A0', '.', ',', ';', ')', '>', '%3E', ').\n', '%20%20'])(
  'what hangs on a link copied out of a mail is dropped: %j',
  (hanging) => {
    for (const place of PLACES.filter(({ kind }) => kind === 'watch'))
      expect(parseRoute(`${formatRoute(place)}${hanging}`)).toEqual(place);
    expect(parseRoute(`#/watch/1.AbC-_9${hanging}?utm_source=mail`)).toMatchObject({ kind: 'watch', link: '1.AbC-_9' });
    expect(parseRoute(`#/levels${hanging}`).kind).toBe('unknown');
  },
);
