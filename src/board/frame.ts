/** The stage's place in the page: focusable frame, canvas, labels, and the few buttons that do what gestures do. */
import type { Words } from './wording';

export interface StageFrame {
  /** Takes focus, keys and pointers. */
  readonly root: HTMLElement;
  readonly canvas: HTMLElement;
  readonly labels: HTMLElement;
  /** The slip that names what the pointer is on. */
  readonly hint: HTMLElement;
  /** The slot that receipts come out of. */
  readonly receipt: HTMLElement;
  /** Writes the names of everything again, in the language in use. */
  translate(words: Words): void;
  /** One quiet line; null takes it away. */
  notice(key: string | null): void;
}
export interface FrameActions {
  zoom(factor: number): void;
  home(): void;
  stop(direction: 1 | -1): void;
}

/** A button does what a gesture does, for who cannot make the gesture. The signs are drawn by the style sheet. */
const BUTTONS = [
  { name: 'previous', key: 'board-previous', act: (actions: FrameActions) => actions.stop(-1) },
  { name: 'next', key: 'board-next', act: (actions: FrameActions) => actions.stop(1) },
  { name: 'nearer', key: 'board-nearer', act: (actions: FrameActions) => actions.zoom(1.4) },
  { name: 'farther', key: 'board-farther', act: (actions: FrameActions) => actions.zoom(1 / 1.4) },
  { name: 'whole', key: 'board-whole-map', act: (actions: FrameActions) => actions.home() },
] as const;

export function makeFrame(parent: HTMLElement, actions: FrameActions): StageFrame {
  const outer = make('div', 'stage', parent);
  const root = make('div', 'stage-view', outer);
  root.tabIndex = 0;
  root.setAttribute('role', 'group');
  const canvas = make('div', 'stage-canvas', root);
  canvas.setAttribute('aria-hidden', 'true');
  const labels = make('div', 'stage-labels', root);
  labels.setAttribute('aria-hidden', 'true');
  const hint = make('div', 'stage-hint', root);
  hint.hidden = true;
  hint.setAttribute('aria-hidden', 'true');
  const receipt = make('div', 'stage-receipt', outer);
  receipt.setAttribute('aria-hidden', 'true');
  const controls = make('div', 'stage-controls', outer);
  controls.setAttribute('role', 'group');
  const buttons = BUTTONS.map(({ name, act }) => {
    const button = make('button', `stage-button stage-button-${name}`, controls);
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => act(actions));
    return button;
  });
  const line = make('p', 'stage-notice', outer);
  line.hidden = true;
  let noticeKey: string | null = null;
  let words: Words = (key) => key;
  const writeNotice = (): void => {
    line.hidden = noticeKey === null;
    line.textContent = noticeKey === null ? '' : words(noticeKey);
  };
  return {
    root,
    canvas,
    labels,
    hint,
    receipt,
    translate(now) {
      words = now;
      root.setAttribute('aria-label', words('board-stage'));
      root.setAttribute('aria-description', words('board-stage-keys'));
      controls.setAttribute('aria-label', words('board-controls'));
      for (const [index, button] of buttons.entries()) {
        const key = BUTTONS[index]?.key ?? '';
        button.setAttribute('aria-label', words(key));
        button.title = words(key);
      }
      writeNotice();
    },
    notice(key) {
      noticeKey = key;
      writeNotice();
    },
  };
}

function make(tag: string, className: string, parent: HTMLElement): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  parent.append(element);
  return element;
}
