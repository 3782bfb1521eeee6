/** Players that are programs: the front at random and greedy, and the Leviathan's mind. */
export { greedyAction, greedyFront } from './greedy-front';
export { drawPlan, leviathanPlan, playPlan } from './leviathan-policy';
export { type BotRandom, botRandom } from './random';
export { randomAction, randomFront } from './random-front';
