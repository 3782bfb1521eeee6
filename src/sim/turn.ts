/**
 * A turn (one season), in order: the Leviathan plans; the front page is printed and the assembly gathers; the front
 * decides; moves and acts clash; everything drifts; the ledger is closed. Each line below is one rule in a file of its
 * own.
 */
import { relieveSecretly } from './carry';
import { clash } from './clash';
import { commitmentDrift } from './commitment';
import { dealInitiatives } from './deal';
import { designationDrift, readSituation } from './designation';
import { endingNow } from './endings';
import { packMoment } from './entries';
import { gripDrift } from './grip';
import { campaignDrift, intensityDrift } from './intensities';
import { incomeDrift } from './income';
import { ruleCause } from './causes';
import { leadershipDrift } from './leadership';
import { change, IN_CLASH, IN_DRIFT, IN_RUMOURS, type Match } from './ledger';
import { clearPlan, spreadRumours } from './plan';
import { honourPromises, raiseDemands } from './promises';
import { bringAnswers } from './answers';
import { propsDrift } from './props';
import { countAbsences, openRupture } from './ruptures';
import { printFrontPage } from './scripted-events';
import { settle } from './settle';
import { societyDrift } from './society';
import {
  acted,
  AGENDA,
  carried,
  CARRIED_COUNT,
  DEMANDS,
  demandAnswer,
  demandKind,
  DESIGNATED,
  ENDING,
  HAS_DESIGNATED,
  learning,
  PHASE,
  PHASE_AT,
  type State,
  swayed,
  TENURE,
  TURN,
  weariness,
} from './state';
import { stocksDrift } from './stocks';
import { unityDrift } from './unity';
import { LEVERS } from './vocabulary';

const FORGETTING = ruleCause('forgetting');

/** Marks the entries that follow as belonging to a part of the current turn. */
export function enterPhase(m: Match, phase: number): void {
  m.stamp = packMoment(m.s[TURN]!, phase);
}

/** The Leviathan has planned: the front page, then the assembly. */
export function openTurn(m: Match): void {
  enterPhase(m, IN_RUMOURS);
  printFrontPage(m);
  spreadRumours(m);
  readSituation(m);
  openRupture(m);
  raiseDemands(m);
  dealInitiatives(m);
  bringAnswers(m);
  settle(m);
  m.s[PHASE_AT] = PHASE.front;
}

/** The front has decided: the clash, the drift, and either an ending or the next turn. */
export function closeTurn(m: Match): void {
  enterPhase(m, IN_CLASH);
  clash(m);
  settle(m);
  enterPhase(m, IN_DRIFT);
  drift(m);
  settle(m);
  const ending = endingNow(m);
  if (ending >= 0) {
    m.s[ENDING] = ending + 1;
    m.s[PHASE_AT] = PHASE.ended;
  } else nextTurn(m);
}

function drift(m: Match): void {
  for (let slot = 0; slot < AGENDA; slot++) relieveSecretly(m, slot);
  honourPromises(m);
  designationDrift(m);
  gripDrift(m);
  societyDrift(m);
  stocksDrift(m);
  intensityDrift(m);
  leadershipDrift(m);
  commitmentDrift(m);
  unityDrift(m);
  propsDrift(m);
  incomeDrift(m);
  countAbsences(m);
  forget(m);
}

/** Habits fade by a point a turn: what is not repeated surprises again. */
function forget(m: Match): void {
  for (let k = 0; k < m.level.contradictions.length; k++) change(m, weariness(k), -1, FORGETTING);
  for (let l = 0; l < LEVERS.length; l++) change(m, learning(l), -1, FORGETTING);
}

function nextTurn(m: Match): void {
  const { s } = m;
  s[TURN] = s[TURN]! + 1;
  if (s[DESIGNATED] !== 0) s[TENURE] = s[TENURE]! + 1;
  s[HAS_DESIGNATED] = 0;
  clearDesk(s);
  for (let c = 0; c < m.level.currents.length; c++) s[swayed(c)] = 0;
  campaignDrift(m);
  s[PHASE_AT] = PHASE.plan;
}

function clearDesk(s: State): void {
  clearPlan(s);
  for (let i = 0; i < AGENDA; i++) s[carried(i)] = 0;
  s[CARRIED_COUNT] = 0;
  for (let i = 0; i < 3; i++) s[acted(i)] = 0;
  for (let i = 0; i < DEMANDS; i++) {
    s[demandKind(i)] = 0;
    s[demandAnswer(i)] = 0;
  }
}
