/** The little slip beside the pointer that names what it is on. */
export class Hint {
  readonly #slip: HTMLElement;
  readonly #within: HTMLElement;

  constructor(slip: HTMLElement, within: HTMLElement) {
    this.#slip = slip;
    this.#within = within;
  }

  /** At a point of the stage, CSS pixels; no text, no slip. */
  show(text: string | null, x: number, y: number): void {
    this.#slip.hidden = text === null;
    if (text === null) return;
    if (this.#slip.textContent !== text) this.#slip.textContent = text;
    // Always whole: on the other side of the pointer where it would leave the stage.
    const { offsetWidth: width, offsetHeight: height } = this.#slip;
    const left = x + 14 + width > this.#within.clientWidth ? x - 10 - width : x + 14;
    const top = y + 16 + height > this.#within.clientHeight ? y - 10 - height : y + 16;
    this.#slip.style.transform = `translate(${Math.max(2, Math.round(left))}px, ${Math.max(2, Math.round(top))}px)`;
  }
}
