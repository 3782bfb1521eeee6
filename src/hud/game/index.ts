/** The game's door: the one screen on which a match is played. */
import './game.css';

export type { AskCounsel } from './counsel-port';
export { figuresOf } from './bounds';
export { GameScreen, type GameScreenProps } from './game-screen';
export { endingReasons } from './ending-reasons';
export { Hindsight, type ThinkOver } from './hindsight';
export { PlanReveal } from './plan-reveal';
export { stakesOf } from './stakes';
