/** Players that are programs, for every seat: what they must offer, which there are, and games between them. */
export { type AdvisedLine, type AdviceOptions, advise } from './advice';
export { appraise } from './appraise';
export * from './contract';
export { type Counsel, counselOn } from './counsel';
export { greedyAction, greedyFront } from './greedy-front';
export { drawPlan, leviathanPlan, planCommand, playPlan } from './leviathan-policy';
export {
  type Forfeit,
  type GameResult,
  type GameSetup,
  playGame,
  playOn,
  type Seat,
  underAssumptions,
} from './play-game';
export { type BotRandom, botRandom } from './random';
export { randomAction, randomFront } from './random-front';
export { type Answers, type AnswerTo, type Place, type Question, Thinker } from './think';
export { FRONT_BOTS, frontBot, LEVIATHAN_MINDS, leviathanMind } from './registry';
