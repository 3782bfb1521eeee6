/**
 * Hands on the stage: pointers, wheel and keys made into a few intents. Read from the DOM and not from Phaser, so that
 * they work while the drawing loop sleeps, and so that the page keeps its own scrolling on phones.
 */
export interface Intents {
  pan(dx: number, dy: number): void;
  zoom(factor: number, x: number, y: number): void;
  /** A short press at a point of the stage. */
  tap(x: number, y: number): void;
  doubleTap(x: number, y: number): void;
  /** A quick sideways stroke: 1 to the next stop, −1 to the one before; false when strokes only pan here. */
  swipe(direction: 1 | -1): boolean;
  /** The pointer passes over a point; null when it leaves. */
  hover(x: number, y: number): void;
  leave(): void;
  home(): void;
  stop(direction: 1 | -1): void;
  /** Anything that should cut a sequence short. */
  skip(): void;
}

/** Pixels under which a press is a tap, and a stroke's least length; milliseconds of its longest time. */
const TAP_SLOP = 7;
const SWIPE_LENGTH = 48;
const SWIPE_TIME = 450;
const DOUBLE_TAP_TIME = 320;
/** Pixels of an arrow key. */
const KEY_STEP = 64;
const KEY_ZOOM = 1.25;

interface Finger {
  x: number;
  y: number;
}

/** Listens on the stage's element; returns how to stop. */
export function listenToGestures(element: HTMLElement, intents: Intents): () => void {
  const fingers = new Map<number, Finger>();
  const press = { x: 0, y: 0, time: 0, moved: false, pinched: false };
  const last = { x: 0, y: 0, time: -Infinity };
  const ended = new AbortController();
  const listen = <K extends keyof HTMLElementEventMap>(kind: K, act: (event: HTMLElementEventMap[K]) => void): void =>
    element.addEventListener(kind, act, { signal: ended.signal, passive: false });
  const localX = (event: MouseEvent): number => event.clientX - element.getBoundingClientRect().left;
  const localY = (event: MouseEvent): number => event.clientY - element.getBoundingClientRect().top;

  listen('pointerdown', (event) => {
    if (event.button !== 0 && event.pointerType === 'mouse') return;
    intents.skip();
    const [x, y] = [localX(event), localY(event)];
    fingers.set(event.pointerId, { x, y });
    if (fingers.size === 1) Object.assign(press, { x, y, time: event.timeStamp, moved: false, pinched: false });
    else press.pinched = true;
    capture(element, event.pointerId);
  });

  listen('pointermove', (event) => {
    const finger = fingers.get(event.pointerId);
    const [x, y] = [localX(event), localY(event)];
    if (finger === undefined) {
      if (event.pointerType === 'mouse') intents.hover(x, y);
      return;
    }
    const other = fingers.size === 2 ? [...fingers].find(([id]) => id !== event.pointerId)?.[1] : undefined;
    if (other !== undefined) {
      const before = Math.hypot(finger.x - other.x, finger.y - other.y);
      const after = Math.hypot(x - other.x, y - other.y);
      if (before > 0 && after > 0) intents.zoom(after / before, (x + other.x) / 2, (y + other.y) / 2);
      intents.pan((x - finger.x) / 2, (y - finger.y) / 2);
    } else if (press.moved || Math.hypot(x - press.x, y - press.y) > TAP_SLOP) {
      press.moved = true;
      intents.pan(x - finger.x, y - finger.y);
    }
    if (press.moved || other !== undefined) Object.assign(finger, { x, y });
  });

  const lift = (event: PointerEvent, counts: boolean): void => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0 || !counts || press.pinched) return;
    const [x, y, time] = [localX(event), localY(event), event.timeStamp];
    if (press.moved) {
      const along = x - press.x;
      const stroke = Math.abs(along) > SWIPE_LENGTH && Math.abs(along) > Math.abs(y - press.y) * 1.4;
      if (event.pointerType !== 'mouse' && stroke && time - press.time < SWIPE_TIME) intents.swipe(along < 0 ? 1 : -1);
      return;
    }
    const again = time - last.time < DOUBLE_TAP_TIME && Math.hypot(x - last.x, y - last.y) < TAP_SLOP * 3;
    if (again) intents.doubleTap(x, y);
    else intents.tap(x, y);
    Object.assign(last, { x, y, time: again ? -Infinity : time });
  };
  listen('pointerup', (event) => lift(event, true));
  listen('pointercancel', (event) => lift(event, false));
  // A finger lifted has left as well, but what it touched stays named until the next touch.
  listen('pointerleave', (event) => {
    if (event.pointerType === 'mouse') intents.leave();
  });

  listen('wheel', (event) => {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1);
    intents.zoom(Math.exp(-Math.max(-240, Math.min(240, pixels)) / 480), localX(event), localY(event));
  });

  listen('keydown', (event) => {
    if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return;
    intents.skip();
    if (!actOnKey(event.key, intents, element)) return;
    event.preventDefault();
  });
  return () => ended.abort();
}

/** True when the key means something here. */
function actOnKey(key: string, intents: Intents, element: HTMLElement): boolean {
  const zoom = (factor: number): void => intents.zoom(factor, element.clientWidth / 2, element.clientHeight / 2);
  switch (key) {
    case 'ArrowLeft':
      intents.pan(KEY_STEP, 0);
      return true;
    case 'ArrowRight':
      intents.pan(-KEY_STEP, 0);
      return true;
    case 'ArrowUp':
      intents.pan(0, KEY_STEP);
      return true;
    case 'ArrowDown':
      intents.pan(0, -KEY_STEP);
      return true;
    case '+':
    case '=':
      zoom(KEY_ZOOM);
      return true;
    case '-':
    case '_':
      zoom(1 / KEY_ZOOM);
      return true;
    case 'Home':
      intents.home();
      return true;
    case 'PageDown':
      intents.stop(1);
      return true;
    case 'PageUp':
      intents.stop(-1);
      return true;
    default:
      return false;
  }
}

/** Keeps a drag that leaves the stage; a pointer made by a script has nothing to capture. */
function capture(element: HTMLElement, pointer: number): void {
  try {
    element.setPointerCapture(pointer);
  } catch {
    // The drag then ends at the edge.
  }
}
