/** Phaser, started for one still picture: no sound, no input, no physics, and a clock that sleeps when nothing moves. */
import Phaser from 'phaser';
import { inkNumber } from './palette';

/** The stage cannot be drawn here: the text board takes its place. */
export class BoardUnavailable extends Error {
  override readonly name = 'BoardUnavailable';
}

/** Backing pixels a CSS pixel; past two the eye gains nothing and the graphics card pays. */
export function pixelRatio(): number {
  return Math.min(2, Math.max(1, globalThis.devicePixelRatio || 1));
}

let isSure = false;

/** Asked before Phaser, which hangs where there is none. A yes is remembered: it takes a slow machine a while. */
export function hasWebGL(): boolean {
  if (isSure) return true;
  const gl = document.createElement('canvas').getContext('webgl');
  // Browsers keep few contexts: this one is given back.
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  isSure = gl !== null;
  return isSure;
}

export interface Started {
  readonly game: Phaser.Game;
  readonly scene: Phaser.Scene;
}

/** Starts in `parent` and calls `update` at every frame with the milliseconds since the last; resolves asleep, with nothing on it. */
export function startGame(parent: HTMLElement, update: (elapsed: number) => void): Promise<Started> {
  const ratio = pixelRatio();
  return new Promise((resolve, reject) => {
    try {
      const game = new Phaser.Game({
        type: Phaser.WEBGL,
        parent,
        backgroundColor: inkNumber('paperLow'),
        banner: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        autoFocus: false,
        disableContextMenu: false,
        powerPreference: 'low-power',
        // Edges are in the pictures, not in polygons: multisampling would cost and show nothing. One texture a batch:
        // there are few, and choosing among several in the shader costs software renderers half their frames.
        render: { antialias: true, antialiasGL: false, maxTextures: 1, mipmapFilter: 'LINEAR_MIPMAP_LINEAR' },
        scale: {
          mode: Phaser.Scale.NONE,
          width: Math.max(1, Math.round(parent.clientWidth * ratio)),
          height: Math.max(1, Math.round(parent.clientHeight * ratio)),
          zoom: 1 / ratio,
        },
        scene: {
          key: 'stage',
          create(this: Phaser.Scene) {
            game.loop.sleep();
            resolve({ game, scene: this });
          },
          update(this: Phaser.Scene) {
            update(Math.min(250, game.loop.rawDelta));
          },
        },
      });
    } catch (error) {
      reject(new BoardUnavailable(`The stage could not start: ${String(error)}`));
    }
  });
}

/** Ends the game now and not at its next frame, which a sleeping clock would never reach. */
export function endGame(game: Phaser.Game): void {
  game.loop.sleep();
  const gl = game.canvas.getContext('webgl');
  game.destroy(true);
  game.loop.wake();
  // Browsers keep few contexts, and this one's pictures until it is swept up: it is given back.
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
}
