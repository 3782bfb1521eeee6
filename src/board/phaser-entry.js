/**
 * Phaser without what a still map never asks: no loading, input, tweens, physics, particles, text or sound. The page's build
 * puts this in the place of `phaser` (see phaserTrim in vite.config.ts); each import is a CommonJS file of its sources.
 */
// First of all: the renderer's batch handler and its index require each other, and only this order unties them.
import Renderer from 'phaser-src/renderer/index.js';
import Extend from 'phaser-src/utils/object/Extend.js';
import CONST from 'phaser-src/const.js';
import Cameras from 'phaser-src/cameras/2d/index.js';
import Game from 'phaser-src/core/Game.js';
import Scene from 'phaser-src/scene/Scene.js';
import Scenes from 'phaser-src/scene/index.js';
import Scale from 'phaser-src/scale/index.js';
import Events from 'phaser-src/events/index.js';
// For what they register: game objects, and the lists a scene keeps them in.
import 'phaser-src/data/DataManagerPlugin.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/UpdateList.js';
import 'phaser-src/gameobjects/GameObjectCreator.js';
import 'phaser-src/gameobjects/GameObjectFactory.js';
import 'phaser-src/gameobjects/image/ImageFactory.js';

const Phaser = Extend(false, { Renderer, Game, Scene, Scenes, Scale, Cameras: { Scene2D: Cameras }, Events }, CONST);
export default Phaser;
