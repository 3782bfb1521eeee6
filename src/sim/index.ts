/**
 * The rules of Paper Leviathan: pure, whole-number, deterministic. The same level, seed and commands give the same
 * state hash on every engine. This is their one door; turn.ts is where to start reading.
 */
export { ACTION, type Action, actionFirst, actionKind, actionSecond, actionThird, NONE, packAction } from './actions';
export { ASSUMPTIONS, type AssumptionId, EASED_IDS, USUAL_EASING } from './assumptions';
export { CAUSE_KINDS, type CauseKind, RULE_IDS, RULES, type RuleId } from './causes';
export { actionOf, commandOf } from './codec';
export * from './commands';
export { COMPARE, CONDITION_ROW, FAILS, HOLDS, holds } from './conditions';
export { copyMatch } from './copy';
export { changeCost, DEBT_THRESHOLD, HOLLOW_COST, isHollow, isMisreading, MISREADING_FLOOR } from './designation';
export {
  atDifficulty,
  DIFFICULTIES,
  type Difficulty,
  LEVEL_DIFFICULTIES,
  type LevelDifficulty,
  MIND_OF,
  USUAL_DIFFICULTY,
} from './difficulty';
export { type Digest, type DigestDraft, draftDigest, finishDigest } from './digest';
export { EFFECT, EFFECT_ROW, type EffectCode, SCOPE } from './effect-codes';
export { ENTRY, type Entry, readEntry } from './entries';
export { forecast, revealsSomething } from './forecast';
export { forceOf, institutionShare, serves } from './force';
export { isPresent, LIVED, meanCommitment } from './front';
export { hashNumbers, stateHash } from './hash';
export { sampleFromBloc, sampleHidden } from './hidden';
export { aimsOf, legalActions, legalCommands, tabledInitiatives } from './legal';
export { mustAnswer, refusalOf, refuseInitiative } from './legality';
export { type Ledger, type Match, newLedger } from './ledger';
export { actOf, type Level, prepareLevel } from './level';
export { LORD_STATES, type LordState, lordStateOf } from './lord-state';
export { TOO_STRONG, TOO_WEAK } from './leadership';
export * from './level-data';
export { fieldOf, type Names, namesOf, numberAt, pathOf } from './names';
export { editDistance, nearestId } from './nearest';
export { enterMove, isMoveOpen, mayPlay, movesAllowed, NOWHERE_LAYER, NOWHERE_THEATRE, openMoves } from './plan';
export { layPlan, type PlanLine, play, playAction, refusePlan } from './play';
export { isOnTrack } from './promises';
export { canPay, type Price, priceOf } from './purse';
export { seedRng } from './rng';
export { clashLines, draftReport, entriesBetween, finishReport, type ReportDraft } from './reports';
export { GONE, RETURN_COMMITMENT, RETURN_GRIEVANCE } from './ruptures';
export { PROP_BOUND } from './settle';
export { STANDING_PRICES } from './standing';
export { type MatchOptions, type MatchSetup, newMatch } from './setup';
export * from './state';
export { NEEDS } from './tables';
export { isOver, phaseOf, playerView, trackValues, turnOf } from './view';
export * from './view-data';
export { grievanceOutlook } from './view-outlook';
export { preview } from './view-preview';
export { institutionState } from './view-world';
export { stanceOf } from './view-front';
export { isVisible } from './visible';
export * from './vocabulary';
