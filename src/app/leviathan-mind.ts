/**
 * The Leviathan's mind on this page. It draws from the match's seed and its turn, so that what it plans does not depend
 * on how often the page was reloaded, nor on who plays the front.
 */
import { botRandom, leviathanPlan } from '../bots';
import type { LeviathanMind } from '../session';
import { turnOf } from '../sim';

/** Unrelated to any level's own numbers: parts one turn's draws from the next. */
const TURN_STRIDE = 0x9e3779b1;

export const mindOf =
  (seed: number): LeviathanMind =>
  (match) =>
    leviathanPlan(match, botRandom((seed ^ Math.imul(turnOf(match), TURN_STRIDE)) >>> 0));
