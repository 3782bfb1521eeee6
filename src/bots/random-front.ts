/** The front played at random: the floor that every other player is measured from, and the fuzz of the rules. */
import {
  ACTION,
  type Action,
  actionKind,
  commandOf,
  type FrontCommand,
  type Match,
  mustAnswer,
  NONE,
  packAction,
  RUPTURE,
  refusalOf,
  refuseInitiative,
  tabled,
  TABLED_EACH,
  CARRIED_COUNT,
  EVENT,
} from '../sim';
import type { BotRandom } from './random';

/** Percent of turns on which it names a contradiction, and does each standing act. */
const DESIGNATES = 40;
const STANDS = 15;
/** Draws it makes before it ends the turn. */
const TRIES = 6;

/** One legal action. */
export function randomAction(m: Match, random: BotRandom): Action {
  if (mustAnswer(m)) return randomAnswer(m, random);
  for (let i = 0; i < TRIES; i++) {
    const action = drawAction(m, random);
    // An initiative drawn has been asked about already.
    if (actionKind(action) === ACTION.carry || refusalOf(m, action) === null) return action;
  }
  return packAction(ACTION.endTurn);
}

export const randomFront = (m: Match, random: BotRandom): FrontCommand => commandOf(m, randomAction(m, random));

function randomAnswer(m: Match, random: BotRandom): Action {
  const isRupture = m.s[RUPTURE] !== 0;
  const count = isRupture ? 3 : m.level.events[m.s[EVENT]! - 1]!.choices.length;
  const kind = isRupture ? ACTION.rupture : ACTION.choose;
  const drawn = packAction(kind, random(count));
  if (refusalOf(m, drawn) === null) return drawn;
  return packAction(kind, isRupture ? 1 : 0);
}

function drawAction(m: Match, random: BotRandom): Action {
  const luck = random(100);
  if (m.s[CARRIED_COUNT] === 0 && luck < DESIGNATES)
    return packAction(ACTION.designate, random(m.level.contradictions.length));
  if (luck < DESIGNATES + STANDS) return drawStanding(m, random);
  if (luck < DESIGNATES + STANDS + 10) return packAction(random(2) === 0 ? ACTION.promise : ACTION.refuse, random(2));
  return drawCarry(m, random);
}

function drawStanding(m: Match, random: BotRandom): Action {
  const current = random(m.level.currents.length);
  switch (random(4)) {
    case 0:
      return packAction(ACTION.organise, current);
    case 1:
      return packAction(ACTION.conciliate, current);
    case 2:
      return packAction(ACTION.investigateRumour, random(6));
    default:
      return packAction(ACTION.investigateFissure, random(Math.max(1, m.level.fissures.length)));
  }
}

function drawCarry(m: Match, random: BotRandom): Action {
  const index = m.s[tabled(random(m.level.constituents.length), random(TABLED_EACH))]! - 1;
  if (index < 0 || refuseInitiative(m, index) !== null) return packAction(ACTION.endTurn);
  return aimAtRandom(m, index, random);
}

/** Aims an initiative at random, without listing every aim. */
function aimAtRandom(m: Match, index: number, random: BotRandom): Action {
  const { theatres, layers, lords, target } = m.level.initiatives[index]!;
  const one = (of: readonly number[]): number => of[random(of.length)]!;
  if (target === 'cell') {
    const theatre = one(theatres);
    return packAction(ACTION.carry, index, theatre, one(layers));
  }
  if (target === 'theatre') return packAction(ACTION.carry, index, one(theatres), NONE);
  if (target === 'layer') return packAction(ACTION.carry, index, NONE, one(layers));
  if (target === 'lord') return packAction(ACTION.carry, index, one(lords), NONE);
  // An initiative without a target draws too, among its one aim.
  const aim = random(target === 'fissure' ? m.level.fissures.length : 1);
  return packAction(ACTION.carry, index, target === 'fissure' ? aim : NONE, NONE);
}
