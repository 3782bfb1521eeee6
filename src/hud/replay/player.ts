/**
 * Moving through a replay: where it stands, whether it runs and how fast, and how far it may be looked into. The session
 * holds the match; this holds the finger on the page.
 */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ReplaySession } from '../../session';
import { stageOf } from './phases';

/** Milliseconds a decision is looked at while the replay runs; the end of a turn, where most moves, twice as long. */
export const PACES = { calm: 2600, normal: 1400, quick: 500 } as const;
export type Pace = keyof typeof PACES;
export const PACE_NAMES: readonly Pace[] = ['calm', 'normal', 'quick'];

export interface Player {
  readonly session: ReplaySession;
  /** Commands played so far. */
  readonly at: ReadonlySignal<number>;
  readonly turn: ReadonlySignal<number>;
  readonly isRunning: Signal<boolean>;
  readonly pace: Signal<Pace>;
  /** Shows what the front never knew. */
  readonly isOpen: Signal<boolean>;
  /** How far may be looked: a question hides what follows until it is asked for. */
  readonly limit: Signal<number>;
  /** Goes there, as far as may be looked; stops the running. */
  go(at: number): void;
  step(by: number): void;
  /** To where the front first decides on a turn. */
  goTurn(turn: number): void;
  /** To the end of the next part of the turn, or of the one before: front page, assembly, agenda, clash. */
  goStage(by: 1 | -1): void;
  toggle(): void;
  /** Nothing is hidden any more. */
  lift(): void;
  /** Runs on by itself, until {@link Player.toggle}, a hidden place or the end; returns how to stop for good. */
  start(): () => void;
}

export function makePlayer(session: ReplaySession, from: number, limit = session.tape.length): Player {
  const { tape } = session;
  const place = signal(0);
  const isRunning = signal(false);
  const isOpen = signal(session.isRevealed());
  const bound = signal(limit);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const move = (at: number): void => {
    const next = Math.max(0, Math.min(bound.value, tape.length, Math.round(at)));
    session.go(next);
    place.value = next;
  };
  const player: Player = {
    session,
    at: computed(() => place.value),
    turn: computed(() => tape.turnAt(place.value)),
    isRunning,
    pace: signal<Pace>('normal'),
    isOpen,
    limit: bound,
    go(at) {
      isRunning.value = false;
      move(at);
    },
    step: (by) => player.go(place.value + by),
    goTurn: (turn) => player.go(deskAt(session, turn)),
    goStage(by) {
      const { commands } = tape.record;
      const stageAt = (at: number) => stageOf(commands[at - 1]?.kind ?? 'plan');
      let at = place.value + by;
      while (at > 0 && at < tape.length && stageAt(at) === stageAt(at + 1)) at += by;
      player.go(at);
    },
    toggle() {
      if (!isRunning.value && place.value >= Math.min(bound.value, tape.length)) move(0);
      isRunning.value = !isRunning.value;
    },
    lift() {
      bound.value = tape.length;
    },
    start() {
      const stopShowing = isOpen.subscribe((all) => session.reveal(all));
      const stopRunning = computed(() => [isRunning.value, place.value, player.pace.value] as const).subscribe(
        ([runs, at, pace]) => {
          clearTimeout(timer);
          if (!runs) return;
          if (at >= Math.min(bound.value, tape.length)) {
            isRunning.value = false;
            return;
          }
          const isTurnEnd = tape.record.commands[at - 1]?.kind === 'end-turn';
          timer = setTimeout(() => move(at + 1), PACES[pace] * (isTurnEnd ? 2 : 1));
        },
      );
      return () => {
        clearTimeout(timer);
        stopShowing();
        stopRunning();
      };
    },
  };
  move(from);
  return player;
}

/** Where the front first decides on a turn: after the Leviathan has planned it. */
export function deskAt({ tape }: ReplaySession, turn: number): number {
  const start = tape.turnStart(turn);
  return tape.record.commands[start]?.kind === 'plan' ? Math.min(start + 1, tape.length) : start;
}
