/** The game's door: the one screen on which a match is played. */
import './game.css';

export { GameScreen, type GameScreenProps } from './game-screen';
