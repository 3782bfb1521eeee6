/**
 * The rules of Paper Leviathan: pure, whole-number, deterministic. The same level, seed and commands give the same
 * state hash on every engine. This is their one door; turn.ts is where to start reading.
 */
export { ACTION, type Action, actionFirst, actionKind, NONE, packAction } from './actions';
export { ASSUMPTIONS, type AssumptionId, EASED_IDS, USUAL_EASING } from './assumptions';
export { RULE_IDS, RULES, type RuleId } from './causes';
export { actionOf, commandOf } from './codec';
export * from './commands';
export { COMPARE, CONDITION_ROW, FAILS, HOLDS, holds } from './conditions';
export { copyMatch } from './copy';
export { fallingProps } from './dangers';
export {
  changeCost,
  DEBT_THRESHOLD,
  HOLLOW_COST,
  isHollow,
  isMisreading,
  mostHeat,
  MISREADING_FLOOR,
} from './designation';
export {
  atDifficulty,
  DIFFICULTIES,
  type Difficulty,
  LEVEL_DIFFICULTIES,
  type LevelDifficulty,
  MIND_OF,
  USUAL_DIFFICULTY,
} from './difficulty';
export { type Digest, draftDigest, finishDigest } from './digest';
export { EFFECT, EFFECT_ROW, SCOPE } from './effect-codes';
export { ENTRY, readEntry } from './entries';
export { forecast, revealsSomething } from './forecast';
export { forceOf, forceWith, institutionShare, serves, togetherOf } from './force';
export { isPresent, mostAggrieved } from './front';
export { stateHash } from './hash';
export { sampleFromBloc, sampleHidden } from './hidden';
export { aimsOf, legalActions, legalCommands, tabledInitiatives } from './legal';
export { mustAnswer, refusalOf, refuseInitiative, refuseNow } from './legality';
export { type Ledger, type Match, newLedger } from './ledger';
export { actOf, type Level, prepareLevel } from './level';
export { LORD_STATES, type LordState, lordStateOf } from './lord-state';
export { TOO_WEAK } from './leadership';
export * from './level-data';
export { fieldOf, type Names, namesOf, numberAt, pathOf } from './names';
export { didYouMean, nearestId } from './nearest';
export { enterMove, isMoveOpen, movesAllowed, NOWHERE_LAYER, NOWHERE_THEATRE } from './plan';
export { layPlan, type PlanLine, play, playAction, refusePlan } from './play';
export { dueOf, isOnTrack } from './promises';
export { canPay, priceOf } from './purse';
export { seedRng } from './rng';
export { draftReport, entriesBetween, finishReport } from './reports';
export { COMMITMENT_LIMIT, GONE, GRIEVANCE_LIMIT, RETURN_COMMITMENT, RETURN_GRIEVANCE } from './ruptures';
export { PROP_BOUND } from './settle';
export { type MatchSetup, newMatch } from './setup';
export * from './state';
export { holderOf, ticketsOf } from './lottery';
export { answerTo, campaignOn, HABIT, type Motives, MOTIVES } from './motives';
export { NEEDS } from './tables';
export { isOver, phaseOf, playerView, turnOf } from './view';
export * from './view-data';
export { dangersAfter } from './view-dangers';
export { grievanceOutlook, turnOutlook } from './view-outlook';
export { preview } from './view-preview';
export { institutionState } from './view-world';
export { demandViews, stanceOf } from './view-front';
export { isVisible } from './visible';
export * from './vocabulary';
