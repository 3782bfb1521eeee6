/** Players that are programs, for every seat: what they must offer, which there are, and games between them. */
export { advise } from './advice';
export { appraise } from './appraise';
export * from './contract';
export { chanceOfWinning } from './chance-of-winning';
export { counselOn } from './counsel';
export { foresightOf, learnAhead } from './foresight';
export { playAtAGlance } from './glance';
export { greedyFront } from './greedy-front';
export { FREE } from './leaning';
export { leviathanPlan, planCommand, playPlan } from './leviathan-policy';
export type { Forfeit, GameResult, MayAsk, Seat } from './game-types';
export { playGame, playOn, underAssumptions } from './play-game';
export { QuickFront } from './quick-front';
export { type BotRandom, botRandom } from './random';
export { randomAction, randomFront } from './random-front';
export { type AnswerTo, type Question, Thinker } from './think';
export { FRONT_BOTS, frontBot, LEVIATHAN_MINDS, leviathanMind } from './registry';
