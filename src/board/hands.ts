/** What the player's hands do to the stage: move the camera, pick a target, cut a telling short. */
import type { Camera } from './camera';
import type { Intents } from './gestures';
import { type Target, targetAt } from './picking';
import type { Stage } from './stage';
import type { Stops } from './stops';
import type { Teller } from './teller';

export interface HandsOn {
  readonly camera: Camera;
  readonly stops: Stops;
  readonly stage: Stage;
  readonly teller: Teller;
  /** The frame's element, to change its pointer. */
  readonly root: HTMLElement;
  /** Something is there to hear of a pick. */
  readonly picks: boolean;
  /** The camera has moved. */
  readonly moved: () => void;
  /** Draw again: what is shown has changed but not the view. */
  readonly wake: () => void;
  readonly pick: (target: Target | null) => void;
  /** Names what is at a point of the stage, CSS pixels; null when nothing is pointed at. */
  readonly point: (at: { readonly x: number; readonly y: number } | null) => void;
}

export function makeIntents(on: HandsOn): Intents {
  const { camera, stops, stage, teller, moved } = on;
  const targetUnder = (x: number, y: number): Target | null =>
    targetAt(stage.sites, camera.worldX(x), camera.worldY(y));
  /** A hand on the camera: whatever is being told, it stays where the hand puts it. */
  const taken = (act: () => void): void => {
    on.point(null);
    teller.hold();
    stops.leave();
    act();
    moved();
  };
  return {
    pan: (dx, dy) => taken(() => camera.pan(dx, dy)),
    zoom: (factor, x, y) => taken(() => camera.zoomAt(factor, x, y)),
    tap: (x, y) => {
      on.point({ x, y });
      on.pick(targetUnder(x, y));
    },
    doubleTap: (x, y) => {
      const target = targetUnder(x, y);
      if (target !== null) taken(() => stops.focus(target.theatre));
    },
    swipe: (direction) => {
      if (!stops.narrow) return false;
      taken(() => stops.go(direction));
      return true;
    },
    hover: (x, y) => {
      on.point({ x, y });
      const target = on.picks ? targetUnder(x, y) : null;
      on.root.classList.toggle('stage-over-target', target !== null);
      if (stage.hover(target)) on.wake();
    },
    leave: () => {
      on.point(null);
      if (stage.hover(null)) on.wake();
    },
    home: () => taken(() => stops.home()),
    stop: (direction) => taken(() => stops.go(direction)),
    skip: () => teller.finish(),
  };
}
