/**
 * Pins: a bot that fell silent is not asked again in its game, which goes on by the legal default; the line of the game
 * says what was lost, and so does the record made of it, with what the Leviathan was after.
 */
import { describe, expect, test } from '@jest/globals';
import { frontBot, leviathanMind, playGame, type Seat } from '../../../src/bots';
import { arm, askingOf, doJob, formatGame, parseGame, playArm, recordOfGame, type StudyGame } from '../../../src/lab';
import { formatIntentions, parseIntentions } from '../../../src/lab/intention-tokens';
import { formatLink, formatRecord, parseLink, parseRecord, verifyRecord } from '../../../src/replay';
import { type Intention, prepareLevel } from '../../../src/sim';
import { madeLevel } from '../../helpers/made-level';

/** Short and narrow: the Leviathan learns every level it plays by watching thousands of games of it. */
const level = prepareLevel(madeLevel({ turns: 6, theatres: 2, events: 20 }));
const random = arm('random');
const SETUP = { seed: 8, difficulty: 'steward' } as const;

interface Asked {
  readonly place: number;
  readonly seat: Seat;
}
/** A game of the arm in which the questions at some places were never answered. */
function played(
  silences: readonly number[],
  by = random,
): { readonly game: StudyGame; readonly asked: readonly Asked[] } {
  const asked: Asked[] = [];
  const mayAsk = askingOf(silences, (place, seat) => asked.push({ place, seat }));
  return { game: playArm(level, by, 8, mayAsk), asked };
}
const firstOf = (asked: readonly Asked[], seat: Seat, after = 0): number =>
  asked.find((it) => it.seat === seat && it.place > after)!.place;

describe('a bot that fell silent', () => {
  const whole = played([]);

  test('when nobody did, the game is the one that is played unwatched', () => {
    expect(whole.game).toEqual(playArm(level, random, 8));
    expect(whole.game).not.toHaveProperty('lost');
    expect(whole.asked.map(({ place }) => place)).toEqual(whole.asked.map((_, i) => i + 1));
    expect(new Set(whole.asked.map(({ seat }) => seat)).size).toBe(2);
  });

  test.each(['front', 'leviathan'] as const)(
    'the %s: the same up to there, the legal default from there on',
    (seat) => {
      const place = firstOf(whole.asked, seat, 8);
      const { game, asked } = played([place]);
      expect(asked.filter((it) => it.place < place)).toEqual(whole.asked.slice(0, place - 1));
      expect(asked.filter((it) => it.place >= place).map((it) => it.seat)).not.toContain(seat);
      const [first] = game.lost!;
      expect(game.forfeits).toBe(game.lost!.length);
      expect(first).toMatchObject({ seat, at: place - 1, cause: 'late', detail: 'no answer in time' });
      const wordsOf = (it: StudyGame) => it.commands.split(' ').slice(0, first!.at);
      expect(wordsOf(game)).toEqual(wordsOf(whole.game));
      expect(game.commands.split(' ')[first!.at]).toBe(seat === 'leviathan' ? 'p=' : 'e');
      expect(parseGame(formatGame(game))).toEqual(game);
    },
  );

  test('a continuation: its lost choices count with the game’s', () => {
    const rest = arm('random', { continuations: 3 });
    const last = played([], rest).asked.length;
    expect(last).toBeGreaterThan(whole.asked.length + 2);
    const { game } = played([last - 2], rest);
    expect(game.lost).toBeUndefined();
    expect(game.forfeits).toBeGreaterThan(0);
    expect(game.rest?.played).toBe(3);
  });

  test('in a what-if: what is played on says how many were lost', () => {
    const job = { kind: 'rest', option: 'x', arm: random, seed: 8, commands: 'p=', luck: 1, first: '' } as const;
    const lost = (silences: readonly number[]) =>
      (
        JSON.parse(
          doJob(
            level,
            job,
            askingOf(silences, () => undefined),
          ),
        ) as { forfeits: number }
      ).forfeits;
    expect(lost([])).toBe(0);
    expect(lost([1])).toBeGreaterThan(1);
  });
});

describe('the record of a game', () => {
  test('keeps what the Leviathan was after', () => {
    const { intentions } = playGame(level, { seed: 8, front: frontBot('random'), leviathan: leviathanMind('steward') });
    expect(intentions.some((it) => it !== null)).toBe(true);
    const record = recordOfGame(level, SETUP, playArm(level, random, 8));
    expect(record.intentions).toEqual(intentions);
    expect(record).not.toHaveProperty('forfeits');
    expect(record).not.toHaveProperty('study');
  });

  test('says which turns its mind failed on, and where the front’s bot did', () => {
    const front = firstOf(played([]).asked, 'front', 8);
    const { game } = played([front, firstOf(played([front]).asked, 'leviathan', front)]);
    const record = recordOfGame(level, SETUP, game);
    const lostBy = (seat: Seat) => game.lost!.filter((it) => it.seat === seat);
    expect(record.forfeits).toEqual(lostBy('leviathan').map(({ turn }) => turn));
    expect(record.forfeits!.length).toBeGreaterThan(0);
    expect(record.forfeits!.map((turn) => record.intentions![turn - 1])).toEqual(record.forfeits!.map(() => null));
    expect(record.study!.notes.map(({ at }) => at)).toEqual(lostBy('front').map(({ at }) => at));
    expect(record.study!.notes[0]!.text).toBe('The front’s bot failed here (late: no answer in time).');
    // Nothing of it is lost in a file or in a link.
    expect(parseRecord(formatRecord(record))).toEqual({ ok: true, value: record });
    expect(parseLink(formatLink(record))).toEqual({ ok: true, value: record });
    expect(verifyRecord(level, record)).toMatchObject({ kind: 'same', isOver: true });
  });
});

describe('intentions in short', () => {
  const after: Intention = { goal: 'mend-base', contradiction: 'debt-life', theatre: null, left: 3 };
  const less = { ...after, left: 2 };
  const other: Intention = { goal: 'break-front', contradiction: null, theatre: 'europe', left: 4 };
  const all = [after, less, null, less, other, { ...after, left: 3 }];

  test('come back as they were', () => {
    expect(formatIntentions(all)).toBe(
      'mend-base.debt-life..3 ~ - mend-base.debt-life..2 break-front..europe.4 mend-base.debt-life..3',
    );
    expect(parseIntentions(formatIntentions(all))).toEqual(all);
    expect(parseIntentions('')).toEqual([]);
  });

  test.each(['~', 'mend-base...1 ~', 'to-win...3', 'mend-base...0', 'mend-base...x', 'mend-base.a.b.3.c', '?'])(
    'are not %j',
    (line) => expect(parseIntentions(line)).toBeNull(),
  );
});

test.each([
  ['lost', 'all'],
  ['lost', [{ seat: 'front', turn: 1, at: 'x', cause: 'late', detail: '' }]],
  ['lost', [{ seat: 'both', turn: 1, at: 1, cause: 'late', detail: '' }]],
  ['intentions', 3],
])('a line whose %s is %j is no game', (key, value) => {
  const { game } = played([]);
  expect(parseGame(JSON.stringify({ ...game, [key]: value }))).toBe(`${key} is missing or wrong`);
  const { intentions: _intentions, ...before } = game;
  expect(parseGame(JSON.stringify(before))).toEqual(before);
});
