/**
 * Follows a match for the stage: each change of it is told, cut to, or put off until what is being told is over. It holds
 * what the stage shows, or will show once the telling has ended.
 */
import type { Session } from '../session';
import type { Targets } from './picking';
import { type BoardReading, readBoard } from './reading';
import type { Stage } from './stage';
import { type Pace, Teller, type TellerParts } from './teller';

export interface Followed extends Omit<TellerParts, 'settle'> {
  readonly session: Session;
  readonly stage: Stage;
  /** What the act being prepared may aim at. */
  readonly targeting: () => Targets | null;
  /** Movement is not wanted: everything is cut to. */
  readonly cuts: () => boolean;
  readonly pace: () => Pace;
  /** A telling begins or is over. */
  readonly playing: (isPlaying: boolean) => void;
}

export class Follower {
  readonly telling: Teller;
  readonly #on: Followed;
  reading: BoardReading;
  targets: Targets | null;
  /** Where the turn last told began; and whether something came after it while it was told. */
  #began: BoardReading;
  #isLate = false;

  constructor(on: Followed) {
    this.#on = on;
    this.reading = readBoard(on.session.view());
    this.#began = this.reading;
    this.targets = on.targeting();
    this.telling = new Teller({ ...on, settle: () => this.#told() });
  }

  /** Everything as it is, at once. */
  settle(): void {
    const { stage, write, playing } = this.#on;
    stage.show(this.reading);
    stage.aim(this.targets);
    write(this.reading);
    playing(false);
  }

  /** The match has changed. */
  change(): void {
    const coming = readBoard(this.#on.session.view());
    // The adversary's plan for the next turn comes while the last one is told: it is told after it.
    if (this.telling.tellsTurn && this.reading.planning && !coming.planning && coming.turn === this.reading.turn)
      this.#isLate = true;
    else this.#follow(coming, null);
  }

  #told(): void {
    this.settle();
    if (!this.#isLate) return;
    this.#isLate = false;
    this.#follow(readBoard(this.#on.session.view()), this.#began);
  }

  /** `since`: where the turn began that this still belongs to. */
  #follow(coming: BoardReading, since: BoardReading | null): void {
    const { session, receipt, cuts, pace, playing, targeting } = this.#on;
    this.#isLate = false;
    this.telling.finish();
    const before = this.reading;
    this.reading = coming;
    this.targets = targeting();
    const resolved = coming.turn > before.turn || (coming.ended && !before.ended);
    if (resolved) this.#began = before;
    const clash = resolved ? (session.report(before.turn)?.clash ?? []) : null;
    // Taking a turn back, or another match: nothing to tell, only to show.
    const isBack = coming.turn < before.turn;
    if (!isBack && !cuts() && this.telling.tell(before, coming, clash, pace(), since)) {
      playing(true);
      return;
    }
    this.settle();
    // The season opens on the receipt of the turn that ended: one for both, or the second would take the first away.
    const isOpening = before.planning && !coming.planning && this.#began.turn < coming.turn;
    if (!isBack && cuts()) this.telling.cut(isOpening ? this.#began : before, coming);
    else if (since === null) receipt.clear();
  }
}
