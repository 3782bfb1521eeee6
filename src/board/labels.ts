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
}

export class Labels {
  readonly #layer: HTMLElement;
  readonly #placed = new Map<string, Placed>();

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  show(labels: readonly Label[]): void {
    const kept = new Set<string>();
    for (const label of labels) {
      kept.add(label.id);
      const placed = this.#placed.get(label.id) ?? this.#add(label);
      placed.label = label;
      write(placed.element, label);
    }
    for (const [id, { element }] of this.#placed) {
      if (kept.has(id)) continue;
      element.remove();
      this.#placed.delete(id);
    }
  }

  /** Follows the camera. How much is written depends on how near one looks. */
  place(camera: Camera): void {
    this.#layer.style.setProperty('--zoom', camera.zoom.toFixed(3));
    this.#layer.dataset['detail'] = camera.zoom < 0.45 ? 'far' : camera.zoom < 1.25 ? 'middle' : 'near';
    const margin = 120;
    for (const { element, label } of this.#placed.values()) {
      const [x, y] = [camera.screenX(label.x), camera.screenY(label.y)];
      const seen = x > -margin && y > -margin && x < camera.viewport.width + margin && y < camera.viewport.height + margin;
      element.hidden = !seen;
      if (seen) element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    }
  }

  #add(label: Label): Placed {
    const element = document.createElement('div');
    element.className = `stage-label stage-label-${label.kind}`;
    this.#layer.append(element);
    const placed = { element, label };
    this.#placed.set(label.id, placed);
    return placed;
  }
}

function write(element: HTMLElement, label: Label): void {
  const key = `${label.text}\n${label.number ?? ''}\n${label.counter ?? ''}`;
  element.dataset['look'] = label.look ?? '';
  if (element.dataset['says'] === key) return;
  element.dataset['says'] = key;
  const inner = document.createElement('span');
  inner.className = 'stage-label-box';
  inner.append(piece('stage-label-text', label.text));
  if (label.number !== undefined) inner.append(piece('stage-label-number', label.number));
  if (label.counter !== undefined) inner.append(piece('stage-label-counter', label.counter));
  element.replaceChildren(inner);
}

function piece(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}
