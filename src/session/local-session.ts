/**
 * A match played in this page: the state, the record it writes of itself, and undo by running the commands again.
 * The Leviathan's mind is handed in: what it decides is recorded like any command, so that a replay never asks it.
 */
import { ENGINE, type MatchRecord, RECORD_FORMAT } from '../replay';
import {
  type Command,
  type ContradictionId,
  copyMatch,
  dangersAfter,
  type Difficulty,
  type Digest,
  draftDigest,
  draftReport,
  entriesBetween,
  finishDigest,
  finishReport,
  forecast,
  grievanceOutlook,
  type Intention,
  isOver,
  type Level,
  type Match,
  newMatch,
  phaseOf,
  type PlanCommand,
  type PlayerView,
  play,
  playerView,
  preview,
  type Refusal,
  revealsSomething,
  type RuptureCommand,
  type State,
  stateHash,
  type TurnReport,
  turnOf,
  turnOutlook,
} from '../sim';
import { demandsOf } from './demands-of';
import { type Deliberated, readDeliberated } from './deliberated';
import type { AskedBefore, Session } from './session';
import { whyOf } from './why';

/**
 * Decides the Leviathan's plan; the match is for reading only. `intention` is what it was after last turn. One that
 * thinks elsewhere promises its answer: until then the match stands at its plan, and the front waits.
 */
export type LeviathanMind = (
  match: Match,
  intention: Intention | null,
) => PlanCommand | Deliberated | Promise<PlanCommand | Deliberated>;

export interface LocalSessionOptions {
  readonly level: Level;
  /** Unsigned 32-bit. */
  readonly seed: number;
  /** The usual one when it is not said. */
  readonly difficulty?: Difficulty | undefined;
  readonly mind: LeviathanMind;
  /** Commands to play first: a match continued, or played again up to a point. */
  readonly commands?: readonly Command[] | undefined;
  /** What the Leviathan was after in the plans among them. */
  readonly intentions?: readonly (Intention | null)[] | undefined;
  /** Turns among them on which its mind had failed. */
  readonly forfeits?: readonly number[] | undefined;
}

/** Where a turn began: what undo and "why?" go back to. */
interface Mark {
  readonly state: State;
  readonly ledgerAt: number;
}

/** Raised when commands to be played first do not fit the level: says which, and why. */
export class RecordMismatch extends Error {
  readonly index: number;
  readonly refusal: Refusal;
  constructor(index: number, refusal: Refusal) {
    super(`command ${index + 1} is refused: ${refusal.code}`);
    this.index = index;
    this.refusal = refusal;
  }
}

/** Starts or continues a match. Throws {@link RecordMismatch} when `commands` cannot be played. */
export function localSession(options: LocalSessionOptions): Session {
  return new LocalSession(options);
}

class LocalSession implements Session {
  private readonly match: Match;
  private readonly options: LocalSessionOptions;
  private readonly commands: Command[] = [];
  private readonly hashes: string[] = [];
  private readonly digests: Digest[] = [];
  private readonly reports: TurnReport[] = [];
  private readonly asked: AskedBefore[] = [];
  private readonly intentions: (Intention | null)[] = [];
  /** Turns on which the Leviathan's mind failed, and did nothing. */
  private readonly forfeits: number[] = [];
  /** One mark a turn, taken when the turn's first phase begins. */
  private readonly turns: Mark[] = [];
  /** Taken when the front may decide: undo runs its commands again from here. */
  private desk: Mark;
  /** Commands before this one cannot be taken back. */
  private firm = 0;
  private shown: PlayerView;
  private readonly listeners = new Set<() => void>();

  constructor(options: LocalSessionOptions) {
    this.options = options;
    this.match = newMatch(options.level, { seed: options.seed, difficulty: options.difficulty });
    this.desk = this.mark();
    this.turns.push(this.desk);
    (options.commands ?? []).forEach((command, index) => {
      const refusal = this.apply(command);
      if (refusal !== null) throw new RecordMismatch(index, refusal);
    });
    this.rememberIntentions(options.intentions ?? []);
    this.forfeits.push(...(options.forfeits ?? []).filter((turn) => turn <= this.intentions.length));
    this.awaitFront();
    this.shown = playerView(this.match);
  }

  view(): PlayerView {
    return this.shown;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  send(command: Command): Refusal | null {
    if (command.kind === 'plan') return { code: 'not-your-turn' };
    const refusal = this.apply(command);
    if (refusal !== null) return refusal;
    this.awaitFront();
    this.publish();
    return null;
  }

  canUndo(): boolean {
    return this.commands.length > this.firm && phaseOf(this.match) === 'front';
  }

  hasShown(): boolean {
    const last = this.commands[this.firm - 1]?.kind;
    return !this.canUndo() && last !== undefined && last !== 'plan' && last !== 'end-turn';
  }

  undo(): boolean {
    if (!this.canUndo()) return false;
    const kept = this.commands.slice(this.firm, -1);
    this.commands.length = this.firm;
    this.match.s.set(this.desk.state);
    if (this.match.ledger !== null) this.match.ledger.length = this.desk.ledgerAt;
    for (const command of kept) this.apply(command);
    this.publish();
    return true;
  }

  forecast(command: Command) {
    return forecast(this.match, command);
  }

  preview(command: Command) {
    return preview(this.match, command);
  }

  outlook(designated?: ContradictionId) {
    return grievanceOutlook(this.match, designated);
  }

  ahead(numbers: readonly string[]) {
    return turnOutlook(this.match, numbers);
  }

  dangersAfter(command: Command) {
    return dangersAfter(this.match, command);
  }

  afterRupture(command: RuptureCommand): PlayerView | null {
    const copy = copyMatch(this.match, { ledger: false });
    return play(copy, command) === null ? playerView(copy) : null;
  }

  why(number: string) {
    const now = this.turns.at(-1)!;
    const last = this.turns.at(-2);
    return whyOf(this.match, number, {
      now: this.entries(now.ledgerAt, this.ledgerAt()),
      last: last === undefined ? [] : this.entries(last.ledgerAt, now.ledgerAt),
      states: this.turns.map(({ state }) => state),
    });
  }

  movedNow() {
    return this.entries(this.turns.at(-1)!.ledgerAt, this.ledgerAt());
  }

  askedBefore(): readonly AskedBefore[] {
    return this.asked;
  }

  report(turn: number): TurnReport | null {
    return this.reports[turn - 1] ?? null;
  }

  record(): MatchRecord {
    const { level, seed, difficulty } = this.options;
    return {
      format: RECORD_FORMAT,
      engine: ENGINE,
      level: level.id,
      content: level.content,
      seed,
      ...(difficulty === undefined ? {} : { difficulty }),
      commands: [...this.commands],
      hashes: [...this.hashes],
      digests: [...this.digests],
      ...(this.intentions.some((it) => it !== null) ? { intentions: [...this.intentions] } : {}),
      ...(this.forfeits.length > 0 ? { forfeits: [...this.forfeits] } : {}),
    };
  }

  /** Plays one command and keeps everything that follows from it. */
  private apply(command: Command): Refusal | null {
    const reveals = command.kind !== 'plan' && revealsSomething(this.match, command);
    const endsTurn = command.kind === 'end-turn';
    const report = endsTurn ? draftReport(this.match, this.turns.at(-1)!.ledgerAt) : null;
    const digest = endsTurn ? draftDigest(this.match) : null;
    const asked = endsTurn ? demandsOf(this.match) : [];
    const refusal = play(this.match, command);
    if (refusal !== null) return refusal;
    this.asked.push(...asked);
    this.commands.push(command);
    if (report !== null && digest !== null) {
      this.reports.push(finishReport(this.match, report));
      this.digests.push(finishDigest(this.match, digest));
      this.closeTurn();
    } else if (command.kind === 'plan' || reveals) this.makeFirm();
    return null;
  }

  /** What has been seen cannot be unseen: undo starts again from here. */
  private makeFirm(): void {
    this.firm = this.commands.length;
    this.desk = this.mark();
  }

  private closeTurn(): void {
    this.hashes.push(stateHash(this.match));
    this.makeFirm();
    if (!isOver(this.match)) this.turns.push(this.desk);
  }

  /** Intentions of the plans played so far: as recorded, and none where none was. */
  private rememberIntentions(recorded: readonly (Intention | null)[]): void {
    const plans = this.commands.filter(({ kind }) => kind === 'plan').length;
    for (let turn = 0; turn < plans; turn++) this.intentions.push(recorded[turn] ?? null);
  }

  /** Lets the Leviathan plan when it is its seat's turn: at once, or when its mind has made up. */
  private awaitFront(): void {
    if (phaseOf(this.match) !== 'plan') return;
    const decided = this.askMind();
    if (!(decided instanceof Promise)) {
      this.takeAnswer(decided);
      return;
    }
    decided
      .catch(() => null)
      .then((answer) => {
        this.takeAnswer(answer);
        this.publish();
      });
  }

  /** Null when it throws. */
  private askMind(): ReturnType<LeviathanMind> | null {
    try {
      return this.options.mind(this.match, this.intentions.at(-1) ?? null);
    } catch {
      return null;
    }
  }

  /** The plan, when it may stand. Otherwise the legal default, an empty one, is played, and the record says so. */
  private takeAnswer(answer: PlanCommand | Deliberated | null): void {
    if (answer !== null && this.takePlan(answer)) return;
    this.forfeits.push(turnOf(this.match));
    this.takePlan({ kind: 'plan', moves: [] });
  }

  /** Whether it was one, and legal; nothing has changed when it was not. */
  private takePlan(answer: PlanCommand | Deliberated): boolean {
    try {
      const { plan, intention } = readDeliberated(answer);
      if (this.apply(plan) !== null) return false;
      this.intentions.push(intention);
      return true;
    } catch {
      return false;
    }
  }

  private publish(): void {
    this.shown = playerView(this.match);
    for (const listener of [...this.listeners]) listener();
  }

  private mark(): Mark {
    return { state: this.match.s.slice() as State, ledgerAt: this.ledgerAt() };
  }

  private ledgerAt(): number {
    return this.match.ledger?.length ?? 0;
  }

  private entries(from: number, to: number) {
    return entriesBetween(this.match, from, to);
  }
}
