/** Whose theme is in front for a moment: that of whoever has just taken the lead, or has just had its way. */
import { type Constituent, SIGNATURE_LASTS } from './leader';

export class Signature {
  private readonly onOver: () => void;
  private front: Constituent | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `onOver` is called when a theme's moment has passed by itself. */
  constructor(onOver: () => void) {
    this.onOver = onOver;
  }

  /** Null most of the time. */
  get constituent(): Constituent | null {
    return this.front;
  }

  /** One theme takes another's place in front. */
  sign(constituent: Constituent): void {
    this.clear();
    this.front = constituent;
    this.timer = setTimeout(() => {
      this.front = null;
      this.onOver();
    }, SIGNATURE_LASTS);
  }

  clear(): void {
    clearTimeout(this.timer);
    this.front = null;
  }
}
