/** The replays' door: a match watched, branched, compared and shared. */
import '../game/game.css';
import './replay.css';

export { makePlayer, type Player } from './player';
export { Theatre, type TheatreProps } from './theatre';
export type { TurningSearch } from './turning';
export { nextQuestion } from './notes';
export { type Variation, VariationTree } from '../shell/games-screen-tree';
