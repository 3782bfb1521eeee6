/** Players that are programs, for every seat: what they must offer, which there are, and games between them. */
export { advise } from './advice';
export { appraise } from './appraise';
export * from './contract';
export { counselOn } from './counsel';
export { greedyFront } from './greedy-front';
export { leviathanPlan, planCommand, playPlan } from './leviathan-policy';
export type { Forfeit, GameResult } from './game-types';
export { playGame, playOn, underAssumptions } from './play-game';
export { type BotRandom, botRandom } from './random';
export { randomAction, randomFront } from './random-front';
export { type AnswerTo, type Question, Thinker } from './think';
export { FRONT_BOTS, frontBot, LEVIATHAN_MINDS, leviathanMind } from './registry';
