/** The replays' door: a match watched, branched, compared and shared. */
import '../game/game.css';
import './replay.css';

export { figuresOf } from '../game/bounds';
export { stakesOf } from '../game/stakes';
export { CompareScreen } from './compare-screen';
export { makePlayer } from './player';
export { nextQuestion } from './notes';
export { ShareDialog } from './share-dialog';
export type { Side } from './side';
export { readScore } from './score';
export { Theatre } from './theatre';
export { TurningPanel, type TurningSearch } from './turning';
