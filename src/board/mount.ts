/** Mounts the stage in the page for one match: session in, pictures and picks out. */
import type { Session } from '../session';
import './board.css';
import { fetchArtData, readArt } from './art';
import { Camera } from './camera';
import { beatsBetween } from './changes';
import { makeFrame } from './frame';
import { BoardUnavailable, endGame, hasWebGL, pixelRatio, startGame } from './game';
import { listenToGestures } from './gestures';
import { Idle } from './idle';
import { Labels } from './labels';
import { isLegal, type Target, type Targets, targetAt } from './picking';
import { Playback } from './playback';
import { type BoardReading, readBoard } from './reading';
import { Stage } from './stage';
import { Stops } from './stops';
import { type Words, writeLabels } from './wording';

export interface BoardOptions {
  readonly labels: Words;
  /** Calls back when the language changes; returns how to stop. */
  readonly onLabels: (changed: () => void) => () => void;
  readonly reducedMotion: boolean;
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
  setTargeting(targets: Targets | null): void;
  /** The stage follows its parent's size by itself; this is for who has changed it and cannot wait. */
  resize(): void;
}

/** Rejects with BoardUnavailable when the browser cannot draw it. */
export async function mountBoard(parent: HTMLElement, session: Session, options: BoardOptions): Promise<BoardHandle> {
  if (!hasWebGL()) throw new BoardUnavailable('The stage needs WebGL, which this browser does not offer');
  const data = await fetchArtData(options.base ?? import.meta.env.BASE_URL, pixelRatio());
  const camera = new Camera();
  let reduced = options.reducedMotion;
  const stops = new Stops(camera, () => reduced);
  let reading: BoardReading = readBoard(session.view());
  let targets: Targets | null = options.targeting?.() ?? null;
  let idle: Idle | null = null;
  let placed = false;
  const moved = (): void => {
    placed = false;
    idle?.wake();
  };
  const frame = makeFrame(parent, {
    zoom: (factor) => {
      camera.zoomAt(factor, camera.viewport.width / 2, camera.viewport.height / 2);
      moved();
    },
    home: () => {
      stops.home();
      moved();
    },
    stop: (direction) => {
      stops.go(direction);
      moved();
    },
  });
  frame.translate(options.labels);
  let onFrame: (elapsed: number) => void = () => {};
  const removeFrame = (): void => frame.root.parentElement?.remove();
  const started = await startGame(frame.canvas, data, (elapsed) => onFrame(elapsed)).catch((error: unknown) => {
    removeFrame();
    throw error;
  });
  const { game, scene } = started;
  const art = readArt(scene, data);
  if (art.incomplete) frame.notice('board-drawn-by-hand');
  reading = readBoard(session.view());
  const stage = new Stage(scene, art, reading, pixelRatio());
  const labels = new Labels(frame.labels);
  idle = new Idle(game);

  const write = (): void => {
    labels.show(writeLabels(reading, stage.sites, stage.threatPoints, options.labels));
    moved();
  };
  const settle = (): void => {
    stage.show(reading);
    stage.aim(targets);
    write();
    frame.labels.classList.remove('stage-labels-playing');
  };
  const playback = new Playback((beat, progress) => stage.play(beat, progress), settle);

  const change = (): void => {
    playback.finish();
    const before = reading;
    reading = readBoard(session.view());
    targets = options.targeting?.() ?? null;
    const resolved = reading.turn > before.turn || (reading.ended && !before.ended);
    const clash = resolved ? (session.report(before.turn)?.clash ?? []) : null;
    // Taking a command back, or another match: nothing to tell, only to show.
    const beats = reduced || reading.turn < before.turn ? [] : beatsBetween(before, reading, clash);
    if (beats.length === 0) {
      settle();
      return;
    }
    frame.labels.classList.add('stage-labels-playing');
    playback.start(beats);
    moved();
  };

  onFrame = (elapsed) => {
    const travelling = camera.step(elapsed);
    playback.step(elapsed);
    if (travelling || !placed) {
      const view = scene.cameras.main;
      view.setZoom(camera.zoom * pixelRatio());
      view.centerOn(camera.x, camera.y);
      labels.place(camera);
      placed = !travelling;
    }
    idle?.frame(travelling || playback.playing);
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
    if (first) stops.open();
    else if (whole) camera.home(true);
    frame.root.parentElement?.classList.toggle('stage-narrow', stops.narrow);
    moved();
  };

  const pick = (target: Target | null): void => {
    if (target === null || (targets !== null && !isLegal(targets, target.theatre, target.layer ?? null))) return;
    options.pick?.(target);
  };
  const targetUnder = (x: number, y: number): Target | null =>
    targetAt(stage.sites, camera.worldX(x), camera.worldY(y));
  const stopGestures = listenToGestures(frame.root, {
    pan: (dx, dy) => {
      camera.pan(dx, dy);
      moved();
    },
    zoom: (factor, x, y) => {
      camera.zoomAt(factor, x, y);
      moved();
    },
    tap: (x, y) => pick(targetUnder(x, y)),
    doubleTap: (x, y) => {
      const target = targetUnder(x, y);
      if (target !== null && stops.focus(target.theatre)) moved();
    },
    swipe: (direction) => {
      const went = stops.narrow && stops.go(direction);
      if (went) moved();
      return went;
    },
    hover: (x, y) => {
      const target = options.pick === undefined ? null : targetUnder(x, y);
      frame.root.classList.toggle('stage-over-target', target !== null);
      if (stage.hover(target)) idle?.wake();
    },
    leave: () => {
      if (stage.hover(null)) idle?.wake();
    },
    home: () => {
      stops.home();
      moved();
    },
    stop: (direction) => {
      stops.go(direction);
      moved();
    },
    skip: () => playback.finish(),
  });

  stops.setSites(stage.sites);
  settle();
  resize();
  const observer = new ResizeObserver(resize);
  observer.observe(frame.root);
  // A lost context comes back with its textures; the sleeping clock must draw them.
  game.canvas.addEventListener('webglcontextrestored', moved);
  const stopSession = session.subscribe(change);
  const stopLabels = options.onLabels(() => {
    frame.translate(options.labels);
    write();
  });

  let alive = true;
  return {
    destroy() {
      if (!alive) return;
      alive = false;
      observer.disconnect();
      stopSession();
      stopLabels();
      stopGestures();
      onFrame = () => {};
      endGame(game);
      removeFrame();
    },
    focusTheatre(id) {
      if (alive && stops.focus(id)) moved();
    },
    setReducedMotion(value) {
      reduced = value;
      if (alive && value) playback.finish();
    },
    setTargeting(now) {
      targets = now;
      if (!alive) return;
      stage.aim(targets);
      moved();
    },
    resize() {
      if (alive) resize();
    },
  };
}
