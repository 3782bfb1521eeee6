/** Pins: what was saved comes back; what cannot be read is kept byte for byte; a refused write is told, not lost. */
import { beforeEach, expect, test } from '@jest/globals';
import { readGameFile } from '../../../src/app/import-game';
import { type KeptGame, SavedGames } from '../../../src/app/saved-games';
import { recordBefore, recordUpTo } from '../../../src/app/start-match';
import { formatRecord } from '../../../src/replay';
import type { Session } from '../../../src/session';
import { madeLevel } from '../../helpers/made-level';
import { newSession, openHere } from '../../helpers/new-session';

const level = madeLevel({ turns: 6, theatres: 2, events: 20 });
const KEY = 'paper-leviathan:game:';

/** Ends as many turns as asked, answering what must be answered with the first way that is allowed. */
function playTurns(session: Session, turns: number): Session {
  for (let steps = 0; steps < 500 && session.view().turn <= turns && session.view().phase === 'front'; steps++) {
    const { rupture, event } = session.view();
    if (session.send({ kind: 'end-turn' }) === null) continue;
    const way = rupture?.ways.find(({ legal }) => legal);
    const choice = event?.choices.find(({ legal }) => legal);
    const answer =
      rupture !== null && way !== undefined
        ? session.send({ kind: 'rupture', current: rupture.current, way: way.way })
        : session.send({ kind: 'choose', event: event?.id ?? '', choice: choice?.id ?? '' });
    if (answer !== null) throw new Error(`stuck: ${answer.code}`);
  }
  return session;
}
function card(session: Session) {
  const { turn, turns, ending } = session.view();
  return { turn, turns, ending: ending?.id ?? null, branchOf: null, record: session.record() };
}
function kept(games: SavedGames, id: string): KeptGame {
  const found = games.open(id);
  if (found === null || !('card' in found)) throw new Error(`no readable game ${id}`);
  return found;
}

let time = 1000;
const now = () => time++;
beforeEach(() => localStorage.clear());

test('a game kept at any moment is opened by another page where it was', () => {
  const session = playTurns(newSession(level, 7), 2);
  const games = new SavedGames(localStorage, now);
  expect(games.save('a', card(session))).toBeNull();
  const opened = openHere(level, kept(new SavedGames(localStorage, now), 'a').record);
  expect(opened.kind).toBe('open');
  if (opened.kind === 'open') {
    expect(opened.session.view()).toEqual(session.view());
    expect(opened.session.record()).toEqual(session.record());
  }
});

test('a game played again from a turn begins there, facing what it faced', () => {
  const session = playTurns(newSession(level, 7), 3);
  const again = openHere(level, recordBefore(session.record(), 2));
  expect(again.kind).toBe('open');
  if (again.kind !== 'open') return;
  expect(again.session.view().turn).toBe(2);
  const original = session.record().commands;
  expect(again.session.record().commands).toEqual(original.slice(0, again.session.record().commands.length));
  playTurns(again.session, 3);
  expect(again.session.record().hashes).toEqual(session.record().hashes);
});

test('a game cut back keeps the turns its Leviathan failed on among those it still has', () => {
  const record = { ...playTurns(newSession(level, 7), 3).record(), forfeits: [2, 3] };
  const starts = record.commands.flatMap(({ kind }, at) => (kind === 'plan' ? [at] : []));
  const cuts = [recordBefore(record, 2), recordUpTo(record, starts[1]!), recordUpTo(record, starts[2]! - 1)];
  expect(cuts.map(({ forfeits }) => forfeits)).toEqual([[2], [2], [2]]);
  expect(recordUpTo(record, starts[2]! + 1).forfeits).toEqual([2, 3]);
  for (const cut of [recordBefore(record, 1), recordUpTo(record, starts[1]! - 1)])
    expect(cut).not.toHaveProperty('forfeits');
});

test('a record of another version of the level is not played on', () => {
  const record = playTurns(newSession(level, 7), 2).record();
  const hashes = ['0000000000000000', ...record.hashes.slice(1)];
  expect(openHere(level, { ...record, hashes }).kind).toBe('changed-level');
  const commands = [{ kind: 'carry', initiative: 'no-such-thing' } as const, ...record.commands];
  expect(openHere(level, { ...record, commands }).kind).toBe('changed-level');
});

test.each([
  ['broken', '{"envelope":1,'],
  ['broken', '[]'],
  ['broken', '{"envelope":1,"savedAt":5,"turn":1,"turns":5,"ending":null,"record":{"format":1}}'],
  ['future', '{"envelope":3,"savedAt":5,"record":{}}'],
  ['future', '{"envelope":1,"savedAt":5,"record":{"format":2}}'],
] as const)('what is %s is listed so, and never written over: %s', (reason, raw) => {
  localStorage.setItem(`${KEY}x`, raw);
  const games = new SavedGames(localStorage, now);
  expect(games.list()).toEqual([{ kind: 'unreadable', id: 'x', reason, raw }]);
  expect(games.save('x', card(newSession(level, 1)))).toBe('elsewhere');
  expect(localStorage.getItem(`${KEY}x`)).toBe(raw);
});

test('a browser with no room says so, and the page still has the game', () => {
  const full: Storage = {
    ...localStorage,
    length: 0,
    key: () => null,
    getItem: () => null,
    clear() {},
    removeItem() {},
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  for (const storage of [full, null]) {
    const games = new SavedGames(storage, now);
    const session = newSession(level, 3);
    expect(games.save('a', card(session))).toBe('full');
    expect(games.save('a', card(session))).toBe('full');
    expect(kept(games, 'a').record).toEqual(session.record());
    expect(games.list()).toHaveLength(1);
  }
});

test('two tabs on one game: the second to write is told, and the first keeps its own', () => {
  const [one, two] = [new SavedGames(localStorage, now), new SavedGames(localStorage, now)];
  const session = newSession(level, 3);
  expect(one.save('a', card(session))).toBeNull();
  kept(two, 'a');
  expect(two.save('a', card(session))).toBeNull();
  const written = localStorage.getItem(`${KEY}a`);
  expect(one.save('a', card(session))).toBe('elsewhere');
  expect(localStorage.getItem(`${KEY}a`)).toBe(written);
});

test('the list is newest first, and a removed game is gone', () => {
  const games = new SavedGames(localStorage, now);
  for (const id of ['a', 'b', 'c']) games.save(id, card(newSession(level, 3)));
  expect(games.list().map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  games.remove('b');
  expect(games.list().map(({ id }) => id)).toEqual(['c', 'a']);
});

test('a file goes out and comes in; anything else is refused with a reason', () => {
  const record = playTurns(newSession(level, 7), 2).record();
  expect(readGameFile(formatRecord(record))).toEqual({ kind: 'record', record });
  expect(readGameFile('not json')).toMatchObject({ kind: 'refused', reason: 'not-json' });
  expect(readGameFile('{"hello":1}')).toMatchObject({ kind: 'refused', reason: 'not-a-game' });
  expect(readGameFile('{"format":9}')).toMatchObject({ kind: 'refused', reason: 'future' });
  expect(readGameFile(formatRecord(record).replace('"plan"', '"plam"'))).toMatchObject({ reason: 'not-a-game' });
  expect(readGameFile(' '.repeat(5_000_000))).toMatchObject({ kind: 'refused', reason: 'too-big' });
});
