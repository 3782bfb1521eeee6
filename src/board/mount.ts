/** Mounts the stage in the page for one match: session in, pictures and picks out. */
import type { Session } from '../session';
import './css/stage.css';
import './css/labels.css';
import './css/controls.css';
import './css/receipt.css';
import './css/notice.css';
import { takeReady } from './ahead';
import { Camera } from './camera';
import { FinePrint } from './fine-print';
import { Follower } from './follow';
import { makeFrame } from './frame';
import { BoardUnavailable, endGame, hasWebGL, pixelRatio, startGame } from './game';
import { listenToGestures } from './gestures';
import { makeIntents } from './hands';
import { Hint } from './hint';
import { hintAt } from './hints';
import { Idle } from './idle';
import { Labels } from './labels';
import { isLegal, type Target, type Targets } from './picking';
import { raiseStage } from './raise';
import type { BoardReading } from './reading';
import { Receipt } from './receipt';
import { Stops } from './stops';
import type { Pace, Teller } from './teller';
import { type Figures, type Words, writeLabels } from './wording';
import type { Point } from './world';

export interface BoardOptions {
  readonly labels: Words;
  readonly figure: Figures;
  /** Calls back when the language changes; returns how to stop. */
  readonly onLabels: (changed: () => void) => () => void;
  readonly reducedMotion: boolean;
  /** How long what happens takes to be shown; the usual time by default. */
  readonly pace?: Pace;
  /** A theatre or a storey was pressed. */
  readonly pick?: (target: Target) => void;
  /** What the act being prepared may aim at, asked after every change of the match. */
  readonly targeting?: () => Targets | null;
  /** Address of the page's own files; Vite's by default. */
  readonly base?: string;
}

export interface BoardHandle {
  destroy(): void;
  /** Eases to a theatre; an unknown one changes nothing. */
  focusTheatre(id: string): void;
  setReducedMotion(reduced: boolean): void;
  /** From the next telling on. */
  setPace(pace: Pace): void;
  setTargeting(targets: Targets | null): void;
  /** What is being told stands at its end. */
  skip(): void;
  /** The stage follows its parent's size by itself; this is for who has changed it and cannot wait. */
  resize(): void;
}

/** Rejects with BoardUnavailable when the browser cannot draw it. */
export async function mountBoard(parent: HTMLElement, session: Session, options: BoardOptions): Promise<BoardHandle> {
  if (!hasWebGL()) throw new BoardUnavailable('The stage needs WebGL, which this browser does not offer');
  const coming = takeReady(options.base ?? import.meta.env.BASE_URL, pixelRatio());
  const camera = new Camera();
  let [reduced, pace] = [options.reducedMotion, options.pace ?? 'normal'];
  const stops = new Stops(camera, () => reduced);
  let idle: Idle | null = null;
  let teller: Teller | null = null;
  let placed = false;
  const moved = (): void => {
    placed = false;
    idle?.wake();
  };
  /** By the match and not by a hand. */
  const changed = (): void => {
    placed = false;
    idle?.wakeLater();
  };
  const byButton = (act: () => void): void => {
    teller?.hold();
    stops.leave();
    act();
    moved();
  };
  const frame = makeFrame(parent, {
    zoom: (factor) => byButton(() => camera.zoomAt(factor, camera.viewport.width / 2, camera.viewport.height / 2)),
    home: () => byButton(() => stops.home()),
    stop: (direction) => byButton(() => stops.go(direction)),
  });
  frame.translate(options.labels);
  let onFrame: (elapsed: number) => void = () => {};
  const removeFrame = (): void => frame.root.parentElement?.remove();
  // The pictures come while the game starts.
  const started = await startGame(frame.canvas, (elapsed) => onFrame(elapsed)).catch((error: unknown) => {
    removeFrame();
    throw error;
  });
  const { game, scene } = started;
  const ready = await coming;
  if (ready.art.incomplete) frame.notice('board-drawn-by-hand');
  const stage = await raiseStage(scene, ready, session, pixelRatio());
  const labels = new Labels(frame.labels);
  const receipt = new Receipt(frame.receipt, options.figure);
  const hint = new Hint(frame.hint, frame.root);
  idle = new Idle(game);
  let alive = true;
  const finePrint = new FinePrint({
    fetch: ready.art.finer,
    wake: () => alive && moved(),
    lay: (print) => {
      stage.refine(print);
      moved();
    },
  });

  const write = (said: BoardReading): void => {
    labels.show(writeLabels(said, stage.sitesOf(said), stage.threatPoints, options.labels, options.figure));
    changed();
  };
  const following = new Follower({
    session,
    stage,
    camera,
    receipt,
    words: options.labels,
    write,
    targeting: options.targeting ?? (() => null),
    cuts: () => reduced,
    pace: () => pace,
    playing: (isPlaying) => {
      frame.labels.classList.toggle('stage-labels-playing', isPlaying);
      if (isPlaying) hint.show(null, 0, 0);
      changed();
    },
  });
  const { telling } = following;
  teller = telling;

  onFrame = (elapsed) => {
    const travelling = camera.step(elapsed);
    telling.step(elapsed);
    if (travelling || !placed) {
      const view = scene.cameras.main;
      view.setZoom(camera.zoom * pixelRatio());
      view.centerOn(camera.x, camera.y);
      labels.place(camera, camera.moving);
      placed = !camera.moving;
    }
    const isBusy = travelling || camera.moving || telling.playing;
    if (!isBusy) finePrint.still(camera.zoom * pixelRatio());
    idle?.frame(isBusy);
  };

  const resize = (): void => {
    const [width, height] = [frame.root.clientWidth, frame.root.clientHeight];
    if (width === 0 || height === 0) return;
    const first = camera.viewport.width <= 1;
    const whole = camera.zoom <= camera.farthest * 1.01;
    const ratio = pixelRatio();
    game.scale.resize(Math.round(width * ratio), Math.round(height * ratio));
    // After, not before: Phaser gives the canvas its size on the page here, from the size it has by then.
    game.scale.setZoom(1 / ratio);
    camera.setViewport(width, height);
    telling.hold();
    if (first || stops.opened) stops.open();
    else if (whole) camera.home(true);
    frame.root.parentElement?.classList.toggle('stage-narrow', stops.narrow);
    moved();
  };

  const pick = (target: Target | null): void => {
    if (
      target === null ||
      (following.targets !== null && !isLegal(following.targets, target.theatre, target.layer ?? null))
    )
      return;
    options.pick?.(target);
  };
  /** No word over what is being told. */
  const point = (at: Point | null): void => {
    const world = at === null || telling.playing ? null : { x: camera.worldX(at.x), y: camera.worldY(at.y) };
    const text =
      world === null
        ? null
        : hintAt(following.reading, stage.sites, stage.threatPoints, world, options.labels, options.figure);
    hint.show(text, at?.x ?? 0, at?.y ?? 0);
  };
  const stopGestures = listenToGestures(
    frame.root,
    makeIntents({
      camera,
      stops,
      stage,
      teller: telling,
      root: frame.root,
      picks: options.pick !== undefined,
      moved,
      wake: () => idle?.wake(),
      pick,
      point,
    }),
  );

  const still = (): void => {
    frame.root.parentElement?.classList.toggle('stage-still', reduced);
  };
  still();
  stops.setSites(stage.sites);
  following.settle();
  resize();
  const observer = new ResizeObserver(resize);
  observer.observe(frame.root);
  // A lost context comes back with its textures; the sleeping clock must draw them.
  game.canvas.addEventListener('webglcontextrestored', moved);
  const stopSession = session.subscribe(() => following.change());
  const stopLabels = options.onLabels(() => {
    frame.translate(options.labels);
    write(following.reading);
  });

  return {
    destroy() {
      if (!alive) return;
      alive = false;
      observer.disconnect();
      stopSession();
      stopLabels();
      stopGestures();
      receipt.clear();
      onFrame = () => {};
      idle?.end();
      endGame(game);
      removeFrame();
    },
    focusTheatre(id) {
      if (!alive || !stops.focus(id)) return;
      telling.hold();
      moved();
    },
    setReducedMotion(value) {
      reduced = value;
      still();
      if (alive && value) telling.finish(true);
    },
    setPace(value) {
      pace = value;
    },
    setTargeting(now) {
      following.targets = now;
      if (!alive) return;
      stage.aim(now);
      changed();
    },
    skip() {
      if (alive) telling.finish();
    },
    resize() {
      if (alive) resize();
    },
  };
}
