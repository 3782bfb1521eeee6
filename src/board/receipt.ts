/**
 * The till receipt of what moved: rolled out over the stage line by line, torn off after a while. In the DOM like every
 * word of the stage, and for the eye only: the panels tell the same, in order.
 */
import { number } from '../i18n';
import type { ReceiptLine } from './receipt-lines';
import type { Figures, Words } from './wording';

/** Milliseconds a line takes to come out, and for which a whole receipt hangs, at the usual pace. */
const A_LINE = 110;
const HANGS = 2600;

export class Receipt {
  readonly #slot: HTMLElement;
  readonly #figure: Figures;
  #paper: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(slot: HTMLElement, figure: Figures) {
    this.#slot = slot;
    this.#figure = figure;
  }

  /** A pace of nought prints it at once. `title`: a message that says what it counts from. */
  roll(lines: readonly ReceiptLine[], words: Words, pace: number, title: string | null): void {
    this.clear();
    if (lines.length === 0) return;
    const paper = document.createElement('ol');
    paper.className = 'stage-receipt-paper';
    if (title !== null) paper.dataset['since'] = words(title);
    for (const line of lines) paper.append(lineOf(line, words, this.#figure));
    this.#slot.append(paper);
    // No longer than its slot, the last lines being the least: cut through, or over the buttons, it could not be read.
    while (paper.offsetHeight > this.#slot.clientHeight && paper.childElementCount > 1)
      paper.lastElementChild?.remove();
    const printed = paper.childElementCount;
    paper.style.setProperty('--lines', String(printed));
    paper.style.setProperty('--rolls', `${printed * A_LINE * pace}ms`);
    this.#paper = paper;
    this.#timer = setTimeout(() => this.#tearOff(), printed * A_LINE * pace + HANGS * Math.max(1, pace));
  }

  /** Comes out whole, without its roll. */
  hurry(): void {
    this.#paper?.style.setProperty('--rolls', '0ms');
  }

  clear(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#paper?.remove();
    this.#paper = null;
  }

  #tearOff(): void {
    this.#paper?.classList.add('stage-receipt-torn');
    this.#timer = setTimeout(() => this.clear(), 400);
  }
}

function lineOf({ track, by, now }: ReceiptLine, words: Words, figure: Figures): HTMLElement {
  const item = document.createElement('li');
  const piece = (className: string, text: string): void => {
    const element = document.createElement('span');
    element.className = className;
    element.textContent = text;
    item.append(element);
  };
  piece('stage-receipt-name', words(`track.${track}.name`));
  piece('stage-receipt-by', number(by, { scale: 10, digits: 1, signed: true }));
  piece('stage-receipt-now', figure(track, now));
  return item;
}
