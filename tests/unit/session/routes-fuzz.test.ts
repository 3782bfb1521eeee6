/** Addresses from anywhere, ten thousand of each kind: each leads to a page, and a page's address leads back to it. */
import { expect, test } from '@jest/globals';
import { addressFaults } from '../../../src/app/address-faults';
import { formatRoute, parseRoute } from '../../../src/app/routes';
import { type BotRandom, botRandom } from '../../../src/bots';
import { mutateText, Outcomes, randomBytes, soon } from '../../helpers/fuzz';

const RUNS = 10_000;
const SOUND = [
  '#/',
  '#/levels',
  '#/games',
  '#/settings',
  '#/about',
  '#/play/inauguration',
  '#/play/inauguration/00abc12',
  '#/play/first-assembly/new?seed=4294967295',
  '#/play/inauguration/new?seed=7&class=1',
  '#/replay/00abc12',
  '#/replay/00abc12/17',
  '#/compare/00abc12/greedy',
  '#/watch/1.AbCd_-9',
  '#/embed/1.AbCd_-9/4',
];
const PIECES = [
  '/',
  '//',
  '#',
  '?',
  '&',
  '=',
  '%',
  '%00',
  '%ff',
  '..',
  'new',
  'seed=',
  'class=1',
  '-1',
  '1e9',
  ' ',
  '\u0000',
  '\ud800',
  '😀',
];

function outcomeOf(hash: string): string {
  const route = parseRoute(hash);
  if (route.kind === 'unknown') {
    if (route.hash !== hash) throw new Error('the address is told differently');
    return 'unknown';
  }
  const back = parseRoute(formatRoute(route));
  if (JSON.stringify(back) !== JSON.stringify(route)) throw new Error(`${hash}: ${JSON.stringify([route, back])}`);
  return route.kind;
}

function all(make: (random: BotRandom) => string): Outcomes {
  const random = botRandom(9);
  const seen = new Outcomes();
  for (let i = 0; i < RUNS; i++) seen.add(soon(outcomeOf, make(random)));
  expect(seen.total).toBe(RUNS);
  return seen;
}

test('each sound address is some page', () => {
  expect(SOUND.map(outcomeOf)).not.toContain('unknown');
});

test('random bytes', () => {
  expect(all((random) => randomBytes(random)).of('unknown')).toBeGreaterThan(RUNS * 0.9);
});

test('random bytes where a name should stand', () => {
  const seen = all((random) => `#/${['play', 'replay', 'watch', 'compare'][random(4)]!}/${randomBytes(random, 40)}`);
  expect(seen.names).toEqual(expect.arrayContaining(['unknown', 'watch']));
});

test('sound addresses changed in a few places', () => {
  const seen = all((random) => mutateText(SOUND[random(SOUND.length)]!, random, PIECES));
  expect(seen.names).toEqual(expect.arrayContaining(['unknown', 'play', 'replay', 'new', 'title', 'watch']));
});

test('a very long address', () => {
  expect(soon(() => outcomeOf(`#/play/${'a'.repeat(2_000_000)}`))).toBe('unknown');
  expect(soon(() => outcomeOf(`#/${'/'.repeat(2_000_000)}`))).toBe('title');
});

test('random bytes where parameters stand, each told by a name that can be printed', () => {
  const random = botRandom(11);
  const seen = new Outcomes();
  for (let i = 0; i < RUNS; i++) {
    const faults = soon(addressFaults, `#/play/inauguration/new?${randomBytes(random, 60)}`, randomBytes(random, 20));
    expect(Math.max(0, ...faults.map(({ name }) => name.length))).toBeLessThanOrEqual(40);
    seen.add(faults.length === 0 ? 'none' : faults[0]!.kind);
  }
  expect(seen.of('unknown')).toBeGreaterThan(RUNS * 0.5);
  expect(soon(() => addressFaults(`#/levels?${'x'.repeat(2_000_000)}`))).toHaveLength(1);
});
