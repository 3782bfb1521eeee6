/** What a browser has kept, ten thousand times spoilt: listed as it is, opened whole or not at all, never written over. */
import { expect, test } from '@jest/globals';
import { formatEnvelope } from '../../../src/app/envelope';
import { SavedGames } from '../../../src/app/saved-games';
import { botRandom } from '../../../src/bots';
import { prepareLevel } from '../../../src/sim';
import { mutateData, mutateText, Outcomes, randomBytes, soon } from '../../helpers/fuzz';
import { openHere } from '../../helpers/new-session';
import { madeLevel } from '../../helpers/made-level';
import { playedRecord } from '../replay/records';

const RUNS = 10_000;
const KEY = 'paper-leviathan:game:x';
const compiled = madeLevel({ theatres: 1, initiatives: 9, moves: 4, events: 4, turns: 3 });
const record = playedRecord(prepareLevel(compiled), 5);
const state = { turn: 3, turns: 3, branchOf: { id: 'y', turn: 2 } };
const UNDER_WAY = formatEnvelope(1000, { ...state, ending: null }, record);
const FINISHED = formatEnvelope(1000, { ...state, ending: 'stands' }, record);

/** Storage that holds one entry, as a browser's does. */
function storageOf(raw: string): Storage {
  const held = new Map([[KEY, raw]]);
  return {
    get length() {
      return held.size;
    },
    key: (i) => [...held.keys()][i] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
  };
}

/** What the page makes of an entry: its card can be shown, its record played; what cannot be read is kept byte for byte. */
function outcomeOf(raw: string): string {
  const storage = storageOf(raw);
  const games = new SavedGames(storage, () => 2000);
  const [entry, ...others] = games.list();
  if (entry === undefined || others.length > 0) throw new Error('the list has lost or made an entry');
  const opened = games.open('x');
  if (opened === null) throw new Error('an entry that is listed is not there');
  if (!('card' in opened)) {
    if (opened.raw !== raw) throw new Error('an unreadable entry was changed');
    if (games.save('x', { ...state, ending: null, record }) !== 'elsewhere') throw new Error('it was written over');
    if (storage.getItem(KEY) !== raw) throw new Error('it was lost');
    return opened.reason;
  }
  new Date(opened.card.savedAt).toISOString();
  return openHere(compiled, opened.record).kind;
}

test('the entries that are spoilt are sound themselves', () => {
  expect([outcomeOf(UNDER_WAY), outcomeOf(FINISHED)]).toEqual(['open', 'open']);
  expect(JSON.parse(FINISHED)).not.toHaveProperty('record');
});

test('random bytes', () => {
  const random = botRandom(1);
  const seen = new Outcomes();
  for (let i = 0; i < RUNS; i++) seen.add(soon(outcomeOf, randomBytes(random)));
  expect([seen.of('broken'), seen.total]).toEqual([RUNS, RUNS]);
});

test.each([
  ['under way', UNDER_WAY],
  ['finished', FINISHED],
])('texts of a game %s changed in a few places', (_, source) => {
  const random = botRandom(2);
  const seen = new Outcomes();
  for (let i = 0; i < RUNS; i++) seen.add(soon(outcomeOf, mutateText(source, random)));
  expect(seen.total).toBe(RUNS);
  expect(seen.of('broken')).toBeGreaterThan(RUNS / 2);
  expect(seen.names).toEqual(expect.arrayContaining(['broken', 'open']));
});

test.each([
  ['under way', UNDER_WAY],
  ['finished', FINISHED],
])('data of a game %s with a few values changed', (_, source) => {
  const random = botRandom(3);
  const data = JSON.parse(source) as unknown;
  const seen = new Outcomes();
  for (let i = 0; i < RUNS; i++) seen.add(soon(outcomeOf, JSON.stringify(mutateData(data, random)) ?? ''));
  expect(seen.total).toBe(RUNS);
  expect(seen.names).toEqual(expect.arrayContaining(['broken', 'future', 'open']));
});

test.each(['1e999', '1e300', '-1', '8640000000000001', '0.5', '"soon"', 'null'])('kept at %s', (time) => {
  expect(['broken', 'open']).toContain(outcomeOf(UNDER_WAY.replace('"savedAt":1000', `"savedAt":${time}`)));
});
