/**
 * Carrying an initiative: it is paid for, it strikes with its force, and it pays its constituent in leadership while
 * the others wait — whose proposals are carried is the balancing act of the game (D41).
 */
import { causesOf, currentAuthor, ruleCause } from './causes';
import { applyEffects, type Aim, weaken } from './effects';
import { SCOPE } from './effect-codes';
import { forceOf, institutionShare, serves } from './force';
import { aggrieve, sway } from './front';
import { shiftShares } from './leadership';
import { change, type Match, percent } from './ledger';
import { pay, priceOf } from './purse';
import {
  affinity,
  carried,
  CARRIED_COUNT,
  carriedBy,
  intensity,
  learning,
  planBlunted,
  RESTING,
  restingInitiative,
  restingUntil,
  TURN,
  weariness,
} from './state';
import { LIVED } from './vocabulary';

const initiativeCause = causesOf('initiative');
const CARRIED = ruleCause('carried');
const RELIEF = ruleCause('carried-relief');
const COOLED = ruleCause('intensity-carried');
const LEARNING = ruleCause('learning');
const WEARINESS = ruleCause('weariness');

/** Commitment of every current of the constituent whose proposal is carried; tenths. */
const COMMITMENT_GAIN = 10;
/** Grievance lifted from those who live the contradiction, for each point of affinity past 1; tenths. */
const RELIEF_STEP = 30;
/** How far acting on a contradiction cools it, and acting on the predominant one; tenths. */
const COOLING = 40;
const COOLING_SERVED = 60;
/** Percent taken off planned moves that bear the same contradiction. */
export const COUNTER = 50;

/** Carries initiative `index`, aimed at a theatre and layer, or at a lord or fissure (`theatre` then names it). */
export function carry(m: Match, index: number, first: number, layer: number): void {
  const it = m.level.initiatives[index]!;
  const aim = aimOf(m, index, first, layer);
  const cooling = serves(m, index) ? COOLING_SERVED : COOLING;
  pay(m, priceOf(m, index), aim.cause, aim.author);
  book(m, index, it.constituent, it.cooldown);
  applyEffects(m, it.effects, aim);
  weaken(m, planBlunted, SCOPE.contradiction, it.contradiction, percent(COUNTER, aim.force), aim);
  change(m, intensity(it.contradiction), -cooling, COOLED, aim.author);
  reward(m, it.constituent, it.contradiction);
  wear(m, it.contradiction, m.level.initiativeTable.lever[index]!);
}

function aimOf(m: Match, index: number, first: number, layer: number): Aim {
  const it = m.level.initiatives[index]!;
  const theatre = it.target === 'theatre' || it.target === 'cell' ? first : -1;
  return {
    theatre,
    layer: it.target === 'layer' || it.target === 'cell' ? layer : -1,
    lord: it.target === 'lord' ? first : -1,
    fissure: it.target === 'fissure' ? first : -1,
    current: it.current,
    force: percent(forceOf(m, index), institutionShare(m, theatre, it.institution)),
    cause: initiativeCause(index),
    author: currentAuthor(it.current),
  };
}

/** Takes it off the table and lets it rest. */
function book(m: Match, index: number, constituent: number, cooldown: number): void {
  const { s } = m;
  s[carried(s[CARRIED_COUNT]!)] = index + 1;
  s[CARRIED_COUNT] = s[CARRIED_COUNT]! + 1;
  s[carriedBy(constituent)] = s[carriedBy(constituent)]! + 1;
  // The first place whose rest is over; when none is, the one nearest its end.
  let place = 0;
  for (let slot = 1; slot < RESTING && s[restingUntil(place)]! > s[TURN]!; slot++)
    if (s[restingUntil(slot)]! < s[restingUntil(place)]!) place = slot;
  s[restingInitiative(place)] = index + 1;
  s[restingUntil(place)] = s[TURN]! + 1 + cooldown;
}

function reward(m: Match, constituent: number, contradiction: number): void {
  const { level } = m;
  shiftShares(m, constituent);
  const { from, to } = level.constituents[constituent]!;
  for (let c = from; c < to; c++) sway(m, c, COMMITMENT_GAIN, CARRIED, currentAuthor(c));
  const outspoken = level.outspoken[contradiction]!;
  for (let i = 0; i < outspoken.length; i++) relieve(m, outspoken[i]!, contradiction);
}

function relieve(m: Match, current: number, contradiction: number): void {
  const lived = m.s[affinity(current, contradiction)]!;
  if (lived >= LIVED) aggrieve(m, current, -RELIEF_STEP * (lived - 1), RELIEF, currentAuthor(current));
}

/**
 * Relief of the currents that keep what they care for to themselves: it shows when the turn is over. Were it felt at
 * once, carrying an act and taking it back would tell what is hidden (D45).
 */
export function relieveSecretly(m: Match, slot: number): void {
  const { s, level } = m;
  if (s[carried(slot)] === 0) return;
  const { contradiction } = level.initiatives[s[carried(slot)]! - 1]!;
  const secretive = level.secretive[contradiction]!;
  for (let i = 0; i < secretive.length; i++) relieve(m, secretive[i]!, contradiction);
}

function wear(m: Match, contradiction: number, lever: number): void {
  change(m, weariness(contradiction), 2, WEARINESS);
  change(m, learning(lever), 2, LEARNING);
}
