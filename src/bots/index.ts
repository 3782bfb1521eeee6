/** Players that are programs: the front at random, greedy, and the Leviathan's mind. */
export { drawPlan, leviathanPlan, planCommand, playPlan } from './leviathan-policy';
export { type BotRandom, botRandom } from './random';
export { aimAtRandom, randomAction, randomFront } from './random-front';
