/**
 * The player's desk: what lies open on it — step, reference sheet, act being prepared, question asked — beside the
 * match itself. Only the match is kept and replayed; everything here may be lost without losing a decision.
 */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { t } from '../../i18n';
import type { Session } from '../../session';
import type {
  CarryCommand,
  Command,
  ConciliateCommand,
  ContradictionId,
  InvestigateCommand,
  OrganiseCommand,
  PlayerView,
  Refusal,
} from '../../sim';
import { announce, type BoardLink, mediaOf } from '../kit';
import type { Heard } from './counsel-port';
import { foundText } from './found';
import type { Stakes } from './stakes';

/** The three steps of a turn, in order. */
export const STEPS = ['front-page', 'assembly', 'agenda'] as const;
export type StepId = (typeof STEPS)[number];
/** Reference sheets, one open at a time. */
export const SHEETS = ['front', 'promises', 'world', 'bloc', 'ledger'] as const;
export type SheetId = (typeof SHEETS)[number];

/** An act whose effects are looked at before it is done. */
export type Prepared = CarryCommand | OrganiseCommand | InvestigateCommand | ConciliateCommand;

export type DeskDialog =
  | { readonly kind: 'why'; readonly number: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'end-turn' };

/** A finished turn being told, with the desk as it stood before and as it stands now. */
export interface Telling {
  readonly turn: number;
  readonly before: PlayerView;
  readonly after: PlayerView;
}

export interface Desk {
  readonly session: Session;
  readonly link: BoardLink;
  /** What wins and loses this match; null where nobody has read its level. */
  readonly stakes: Stakes | null;
  readonly view: ReadonlySignal<PlayerView>;
  readonly step: Signal<StepId>;
  /** The reference sheet lying open. Each half of the turn keeps its own, since the second needs the room for its slip. */
  readonly sheet: { value: SheetId | null };
  readonly dialog: Signal<DeskDialog | null>;
  /** Chosen, and kept while its target is being picked. */
  readonly prepared: Signal<Prepared | null>;
  /** Merely pointed at; gives way to `prepared` when the pointer leaves. */
  readonly glanced: Signal<Prepared | null>;
  /** The contradiction being looked at in the assembly, kept while the eye is elsewhere; and for which turn and name. */
  readonly looked: Signal<{ readonly id: ContradictionId; readonly under: string } | null>;
  /** What the spokespersons said when they were last asked. */
  readonly heard: Signal<Heard>;
  readonly telling: Signal<Telling | null>;
  /** The rupture has been laid aside to look at the desk first. */
  readonly isRuptureAside: Signal<boolean>;
  /** Why the last decision was refused, in words; null once another was taken. */
  readonly refusal: Signal<string | null>;
  /** What the last decision brought to light, in words; null once something else was decided. */
  readonly found: Signal<string | null>;
  /** On a small screen: the map is unrolled. */
  readonly isMapOpen: Signal<boolean>;
  /** Several dangers are told at length. */
  readonly isDangersOpen: Signal<boolean>;
  /** True when it was done. */
  send(command: Command): boolean;
  undo(): void;
  endTurn(): void;
  why(number: string): void;
  stop(): void;
}

export function makeDesk(session: Session, link: BoardLink, stakes: Stakes | null = null): Desk {
  const shown = signal(session.view());
  const step = signal<StepId>('front-page');
  let isResolving = false;
  const desk: Desk = {
    session,
    link,
    stakes,
    view: computed(() => shown.value),
    step,
    sheet: sheetOf(step),
    dialog: signal<DeskDialog | null>(null),
    prepared: signal<Prepared | null>(null),
    glanced: signal<Prepared | null>(null),
    looked: signal<Desk['looked']['value']>(null),
    heard: signal<Heard>({ kind: 'nothing' }),
    telling: signal<Telling | null>(null),
    isRuptureAside: signal(false),
    refusal: signal<string | null>(null),
    found: signal<string | null>(null),
    isMapOpen: signal(false),
    isDangersOpen: signal(false),
    send(command) {
      const before = session.view();
      const refusal = session.send(command);
      desk.refusal.value = refusal === null ? null : refusalText(refusal);
      desk.found.value = refusal === null ? shownBy(session, before, command) : null;
      if (refusal !== null) announce(refusalText(refusal), 'urgent');
      else if (desk.found.value !== null) announce(desk.found.value);
      return refusal === null;
    },
    undo() {
      desk.refusal.value = null;
      desk.found.value = null;
      if (session.undo()) announce(t('game-undone'));
    },
    endTurn() {
      const before = session.view();
      isResolving = true;
      const isDone = desk.send({ kind: 'end-turn' });
      isResolving = false;
      batch(() => {
        desk.dialog.value = null;
        clearAim(desk);
        if (isDone) desk.telling.value = { turn: before.turn, before, after: session.view() };
      });
      if (!isDone) return;
      // The telling first; header, sheets and map's place follow once it is on the screen, which on a slow machine
      // all of them together would make late.
      afterPaint(() =>
        batch(() => {
          desk.isRuptureAside.value = false;
          desk.step.value = 'front-page';
          shown.value = session.view();
        }),
      );
    },
    why(number) {
      desk.dialog.value = { kind: 'why', number };
    },
    stop: session.subscribe(() => {
      if (!isResolving) shown.value = session.view();
    }),
  };
  return desk;
}

/** Where there is room for it, the front lies open beside the news and the assembly: it is what they are about. */
function sheetOf(step: Signal<StepId>): Desk['sheet'] {
  const hasRoom = mediaOf('(min-width: 60.01rem) and (min-height: 38rem)')?.matches === true;
  const besideNews = signal<SheetId | null>(hasRoom ? 'front' : null);
  const besideSlip = signal<SheetId | null>(null);
  const here = () => (step.value === 'agenda' ? besideSlip : besideNews);
  return {
    get value() {
      return here().value;
    },
    set value(id) {
      here().value = id;
    },
  };
}

/** After the next frame has been drawn; soon all the same where none is drawn, as in a tab that is not looked at. */
function afterPaint(run: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    run();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 250);
}

/** Nothing is aimed any more, on the desk and on the board. */
export function clearAim(desk: Desk): void {
  desk.prepared.value = null;
  desk.glanced.value = null;
}

/** An act that can no longer be taken back for what it might show says so when it has shown nothing, too. */
function shownBy(session: Session, before: PlayerView, command: Command): string | null {
  return foundText(before, session.view(), command) ?? (session.hasShown() ? t('found-nothing') : null);
}

function refusalText(refusal: Refusal): string {
  return t(`game-refusal-${refusal.code}`);
}

/** Whether the front page or a rupture must be answered before anything else. */
export function mustAnswer(view: PlayerView): boolean {
  return view.rupture !== null || isEventOpen(view);
}

/** Whether the headline still waits for its answer. */
export function isEventOpen(view: PlayerView): boolean {
  return view.event !== null && view.event.choices.length > 0 && view.event.chosen === null;
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('a panel of the game stands outside its GameScreen');
  return desk;
}
