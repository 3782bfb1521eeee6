/**
 * What the Leviathan is after for three or four turns: a need of the bloc, the contradiction it fights on and the ground
 * it leans on. It slants what is drawn; it never forbids an answer to the moment.
 */
import { GOALS, type Intention, isMoveOpen, type Level, type Match, NEEDS, PERSONALITIES, PERSONALITY } from '../sim';
import { type Slant, UPRIGHT, writeLacks } from './draw-move';
import type { BotRandom } from './random';

/** Turns an intention is kept, and one more by chance. */
const KEPT = 3;
/** Pull of a need when nothing is lacking: character alone then speaks. */
const LATENT = 8;

/** What is left of an intention after a turn; null when it is spent. */
export const nextTurn = (intention: Intention | null): Intention | null =>
  intention === null || intention.left <= 1 ? null : { ...intention, left: intention.left - 1 };

/** A new intention, drawn by what the bloc lacks and by what its character is drawn to. */
export function conceive(m: Match, random: BotRandom): Intention {
  const pulls = pullsOf(m);
  const goal = drawBy(pulls, random);
  const contradiction = fightFor(m, goal, random);
  const { theatres } = m.level;
  return {
    goal: GOALS[goal]!,
    contradiction: m.level.contradictions[contradiction]?.id ?? null,
    theatre: theatres.length > 1 ? theatres[random(theatres.length)]!.id : null,
    left: KEPT + random(2),
  };
}

/** An intention as the slant of a draw. */
export function slantOf(level: Level, intention: Intention | null): Slant {
  if (intention === null) return UPRIGHT;
  return {
    goal: GOALS.indexOf(intention.goal),
    contradiction: level.contradictions.findIndex(({ id }) => id === intention.contradiction),
    theatre: level.theatres.findIndex(({ id }) => id === intention.theatre),
  };
}

/** Pull of each goal: what is lacking, times how far this character's open moves serve it. */
function pullsOf(m: Match): number[] {
  const { s, level } = m;
  const lacking = new Int32Array(NEEDS);
  writeLacks(s, lacking);
  const { need, appeal } = level.moveTable;
  return Array.from(lacking, (tenths, goal) => {
    let served = 0;
    for (let move = 0; move < level.moves.length; move++)
      if (isMoveOpen(m, move))
        served += need[move * NEEDS + goal]! * appeal[move * PERSONALITIES.length + s[PERSONALITY]!]!;
    return Math.trunc(((LATENT + Math.max(0, tenths) / 10) * served) / 1000);
  });
}

/** The contradiction on which open moves serve a goal, drawn by how far they do; −1 when none does. */
function fightFor(m: Match, goal: number, random: BotRandom): number {
  const { level } = m;
  const { need, contradiction } = level.moveTable;
  const pulls = level.contradictions.map(() => 0);
  for (let move = 0; move < level.moves.length; move++) {
    const k = contradiction[move]!;
    if (isMoveOpen(m, move)) pulls[k] = pulls[k]! + need[move * NEEDS + goal]!;
  }
  return pulls.every((pull) => pull === 0) ? -1 : drawBy(pulls, random);
}

function drawBy(weights: readonly number[], random: BotRandom): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return random(weights.length);
  let ticket = random(total);
  return weights.findIndex((weight) => {
    ticket -= weight;
    return ticket < 0;
  });
}
