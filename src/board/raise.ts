/**
 * Raises a stage for a match, with a breath between its parts: it is long to set up, and what waits for the page
 * meanwhile — a press, the adversary's plan — gets its turn.
 */
import type Phaser from 'phaser';
import type { Session } from '../session';
import type { Ready } from './ahead';
import { Ground } from './ground';
import { readBoard } from './reading';
import { Sprites } from './sprites';
import { Stage } from './stage';

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** `ratio`: backing pixels a CSS pixel. What the match has become meanwhile is for who follows it to show. */
export async function raiseStage(
  scene: Phaser.Scene,
  { art, kit }: Ready,
  session: Session,
  ratio: number,
): Promise<Stage> {
  const sprites = new Sprites(scene, art.shields, kit);
  await breath();
  const reading = readBoard(session.view());
  const ground = new Ground(scene, art, ratio, reading);
  await breath();
  const stage = new Stage(sprites, ground, art.map, reading);
  await breath();
  return stage;
}
