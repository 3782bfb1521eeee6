/**
 * Every word on the stage: DOM elements over the canvas that follow the camera, so that text is sharp, in the reader's
 * language and resized with the page. Hidden from assistive tools: the panels say the same, in order.
 */
import type { Camera } from './camera';

export type LabelKind = 'plate' | 'move' | 'lord' | 'prop' | 'crowd' | 'storey';
export interface Label {
  /** Stays the same for the same thing, so that its element does too. */
  readonly id: string;
  readonly kind: LabelKind;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** A number set apart, and a second one in red. */
  readonly number?: string;
  readonly counter?: string;
  /** A look of its own: the kind of a move, a support that is down. */
  readonly look?: string;
}

interface Placed {
  readonly element: HTMLElement;
  label: Label;
  /** Width of its box, CSS pixels; measured once for what was last written, 0 until then. */
  width: number;
  /** Whether it stands in the picture: not before it has been placed. */
  seen: boolean;
}

/** Share of its size by which a letter may be stretched and look the same. */
const SAME_SIZE = 0.004;

export class Labels {
  readonly #layer: HTMLElement;
  readonly #placed = new Map<string, Placed>();
  /** Zoom that the sizes of letters were last set for. */
  #set = 0;

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  show(labels: readonly Label[]): void {
    const kept = new Set<string>();
    for (const label of labels) {
      kept.add(label.id);
      const placed = this.#placed.get(label.id) ?? this.#add(label);
      placed.label = label;
      if (write(placed.element, label)) placed.width = 0;
    }
    for (const [id, { element }] of this.#placed) {
      if (kept.has(id)) continue;
      element.remove();
      this.#placed.delete(id);
    }
  }

  /**
   * Follows the camera. How much is written depends on how near one looks. While it travels the letters are only moved and
   * stretched, which the graphics card does; set anew at every frame, they would cost more than the whole stage.
   */
  place(camera: Camera, travelling = false): void {
    if (this.#set === 0 || (!travelling && Math.abs(camera.zoom / this.#set - 1) > SAME_SIZE)) {
      this.#set = camera.zoom;
      this.#layer.style.setProperty('--zoom', camera.zoom.toFixed(3));
      this.#layer.dataset['detail'] = detailAt(camera.zoom);
      for (const placed of this.#placed.values()) placed.width = 0;
    }
    const stretch = camera.zoom / this.#set;
    const stretched = Math.abs(stretch - 1) < 0.001 ? '' : ` scale(${stretch.toFixed(3)})`;
    const margin = 120;
    const stack: Stacked[] = [];
    for (const placed of this.#placed.values()) {
      const { element, label } = placed;
      let [x, y] = [camera.screenX(label.x), camera.screenY(label.y)];
      const seen =
        x > -margin && y > -margin && x < camera.viewport.width + margin && y < camera.viewport.height + margin;
      if (placed.seen !== seen) element.hidden = !seen;
      placed.seen = seen;
      if (seen && !travelling && label.kind === 'move' && x < camera.viewport.width + 22 * camera.zoom) {
        // A move's name would run off the edge of a phone: its force alone goes under the marker, or its name above.
        // Measured as it stands at length: tight, it is narrower, and would be let run off again.
        if (placed.width === 0) element.classList.remove('stage-label-tight');
        placed.width ||= element.firstElementChild?.clientWidth ?? 0;
        const tight = x + placed.width > camera.viewport.width - 4;
        element.classList.toggle('stage-label-tight', tight);
        if (tight) {
          x = Math.min(x - 22 * camera.zoom, camera.viewport.width - 48);
          y += (label.number === undefined ? -32 : 27) * camera.zoom;
        }
      }
      // Over the whole map a theatre's name, longer than its tower is broad, stays on the stage by whose edge that stands.
      if (seen && !travelling && label.kind === 'plate' && camera.zoom <= camera.farthest * 1.01) {
        placed.width ||= element.firstElementChild?.clientWidth ?? 0;
        const half = placed.width / 2 + 2;
        const isOn = x > 0 && x < camera.viewport.width;
        if (isOn) x = Math.max(half, Math.min(x, camera.viewport.width - half));
      }
      // A storey's name may go to the edge of the stage and no farther: a long one is written on two lines.
      if (seen && !travelling && label.kind === 'storey')
        element.style.setProperty('--room', `${Math.max(40, x - 3)}px`);
      if (seen && !travelling && label.kind === 'move') y = clearOf(stack, x, y, element);
      if (seen) element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)${stretched}`;
    }
  }

  #add(label: Label): Placed {
    const element = document.createElement('div');
    element.className = `stage-label stage-label-${label.kind}`;
    element.hidden = true;
    this.#layer.append(element);
    const placed = { element, label, width: 0, seen: false };
    this.#placed.set(label.id, placed);
    return placed;
  }
}

/** The box of a move's words, CSS pixels. */
interface Stacked {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the words of a move may stand, by their middle: under those they would lie on. */
function clearOf(stack: Stacked[], x: number, y: number, element: HTMLElement): number {
  const box = element.firstElementChild;
  const [width, height] = [box?.clientWidth ?? 0, box?.clientHeight ?? 0];
  const left = element.classList.contains('stage-label-tight') ? x - width / 2 : x;
  const right = left + width;
  const wanted = y - height / 2;
  const under = stack.filter(
    (it) => it.left < right && it.right > left && it.top < wanted + height && it.bottom > wanted,
  );
  const top = Math.max(wanted, ...under.map(({ bottom }) => bottom + 2));
  stack.push({ left, right, top, bottom: top + height });
  return top + height / 2;
}

/** From afar, numbers only; a whole map on a laptop names its theatres too; storeys are named near by, lords close up. */
function detailAt(zoom: number): string {
  if (zoom < 0.34) return 'far';
  if (zoom < 0.5) return 'named';
  if (zoom < 1.15) return 'middle';
  return zoom < 2 ? 'near' : 'close';
}

/** True when the words have changed. */
function write(element: HTMLElement, label: Label): boolean {
  const key = `${label.text}\n${label.number ?? ''}\n${label.counter ?? ''}`;
  element.dataset['look'] = label.look ?? '';
  if (element.dataset['says'] === key) return false;
  element.dataset['says'] = key;
  const inner = document.createElement('span');
  inner.className = 'stage-label-box';
  inner.append(piece('stage-label-text', label.text));
  if (label.number !== undefined) inner.append(piece('stage-label-number', label.number));
  if (label.counter !== undefined) inner.append(piece('stage-label-counter', label.counter));
  element.replaceChildren(inner);
  return true;
}

function piece(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}
