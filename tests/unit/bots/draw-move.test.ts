/** The Leviathan's draw of moves: by motive first, with the odds of weighing every move. */
import { describe, expect, test } from '@jest/globals';
import { botRandom } from '../../../src/bots';
import { drawAmongAll, drawMove, type Slant, UPRIGHT, weighMotives } from '../../../src/bots/draw-move';
import {
  answerTo,
  HABIT,
  learning,
  LIMIT,
  type Match,
  moveRests,
  newMatch,
  OFFENSIVE,
  prepareLevel,
  PERSONALITY,
  SOCIAL_BASE,
} from '../../../src/sim';
import { madeLevel } from '../../helpers/made-level';

const MOVES = 28;

function pressed(): Match {
  const m = newMatch(prepareLevel(madeLevel({ moves: MOVES })), { seed: 4 });
  m.s[SOCIAL_BASE] = 300;
  m.s[OFFENSIVE] = 3;
  m.s[learning(1)] = 4;
  for (let move = 0; move < 6; move++) m.s[moveRests(move)] = 9;
  return m;
}

/** What some open move is about. */
const FIGHT = pressed().level.moves[10]!.contradiction;

/** How often each move is the first drawn, and the second. */
function counted(draw: typeof drawMove, slant: Slant): number[] {
  const m = pressed();
  const random = botRandom(11);
  const seen = new Array<number>(MOVES).fill(0);
  for (let i = 0; i < 20_000; i++) {
    weighMotives(m, slant);
    for (let n = 0; n < 2; n++) seen[draw(m, random)]!++;
  }
  return seen;
}

describe.each([
  ['upright', UPRIGHT],
  ['after a need and a contradiction', { goal: 3, contradiction: FIGHT, theatre: -1 }],
])('%s', (_, slant) => {
  const quick = counted(drawMove, slant);
  const plain = counted(drawAmongAll, slant);

  test('moves that rest are not drawn, all others are', () => {
    expect(quick.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(quick.slice(6).every((seen) => seen > 0)).toBe(true);
  });

  test('the odds are those of the plain way', () => {
    // Two samples of the same odds differ by less than five standard deviations of their difference.
    for (const [move, seen] of plain.entries())
      expect(Math.abs(seen - quick[move]!)).toBeLessThan(5 * Math.sqrt(2 * seen) + 10);
  });
});

test('a motive that is stronger draws what it speaks for more often', () => {
  const upright = counted(drawMove, UPRIGHT);
  const slanted = counted(drawMove, { goal: -1, contradiction: FIGHT, theatre: -1 });
  const { moves } = pressed().level;
  const about = moves.flatMap(({ contradiction }, move) => (contradiction === FIGHT && move >= 6 ? [move] : []));
  const share = (seen: number[]) => about.reduce((sum, move) => sum + seen[move]!, 0);
  expect(share(slanted)).toBeGreaterThan(1.3 * share(upright));
});

test('all moves are drawn once, and then none', () => {
  const m = pressed();
  const random = botRandom(2);
  weighMotives(m, UPRIGHT);
  const drawn = Array.from({ length: MOVES }, () => drawMove(m, random));
  expect(drawn.slice(0, MOVES - 6).sort((a, b) => a - b)).toEqual(Array.from({ length: MOVES - 6 }, (_, i) => i + 6));
  expect(drawn.slice(MOVES - 6)).toEqual([-1, -1, -1, -1, -1, -1]);
});

test('the most that a level may ask for stays within 32 bits', () => {
  const level = madeLevel({ moves: 64 });
  const heavy = level.moves.map((move) => ({
    ...move,
    weight: 1000,
    need: [9, 9, 9, 9, 9] as const,
    character: [300, 300, 300, 300] as const,
    answers: 1,
    contradiction: 2,
  }));
  const m = newMatch(prepareLevel({ ...level, moves: heavy }), { seed: 1 });
  const { tickets } = m.level.motives[m.s[PERSONALITY]!]!;
  // A need lacks 99 points at most and 12 by slant; a campaign, on the contradiction a plan is after; levers, used as often as can be noted.
  const pull = (motive: number) => {
    if (motive < HABIT) return 3 * (99 + 12);
    if (motive === HABIT) return 100;
    return motive < answerTo(0) ? 250 + 150 : 30 * LIMIT[learning(0)]!;
  };
  const stakes = Array.from(tickets, (all, motive) => all * pull(motive));
  expect(stakes.reduce((sum, stake) => sum + stake, 0)).toBeLessThan(2 ** 31);
  m.s[OFFENSIVE] = 3;
  m.s[learning(1)] = LIMIT[learning(1)]!;
  weighMotives(m, { goal: 0, contradiction: 2, theatre: -1 });
  expect(drawMove(m, botRandom(1))).toBeGreaterThanOrEqual(0);
});
