/**
 * What moves a number away from a bound, so that a danger is never named without its counters: proposals, standing acts
 * and answers to the front page that can be paid for; failing these, the honest reason why there is none.
 */
import type { ChooseCommand, DangerView, Forecast, InitiativeView, PlayerView } from '../../sim';
import { type Desk, isEventOpen, mustAnswer, type Prepared } from './desk';
import { draftCarry } from './draft';
import { draftStanding } from './standing-acts';

export type Counter = Prepared | ChooseCommand;

/** A number, and which way is away from its bound. */
export type Bearing = Pick<DangerView, 'number' | 'away'>;

export interface Counters {
  /** Can be done now, the strongest first. */
  readonly now: readonly Counter[];
  /** Nothing counters it at once; these mend what it leans on, the most first. */
  readonly slow: readonly Counter[];
  /** Would counter it, and cannot be paid for. */
  readonly dear: readonly Counter[];
  /** Why there is nothing to do; null when there is. */
  readonly none: 'answer-first' | 'agenda-full' | 'too-dear' | 'not-tabled' | null;
}

interface Prospect {
  readonly command: Counter;
  readonly isDear: boolean;
  readonly lines: Forecast['lines'];
}

/** Asked once a view: a forecast runs the rules, and several dangers ask the same. */
const prospects = new WeakMap<PlayerView, readonly Prospect[]>();

export function countersTo(desk: Desk, danger: Bearing): Counters {
  const view = desk.view.value;
  const all = [...prospectsOf(desk), ...aimedAt(desk, danger)];
  const found = strongest(all, ({ lines }) => moves(lines, (number) => (number === danger.number ? danger.away : 0)));
  const now = found.filter(({ isDear }) => !isDear);
  const dear = found.filter(({ isDear }) => isDear);
  const slow = now.length > 0 || danger.number !== 'unity' ? [] : strongest(all, ({ lines }) => moves(lines, LEANT_ON));
  const slowNow = slow.filter(({ isDear }) => !isDear);
  const isNone = now.length + slowNow.length === 0;
  return {
    now: commandsOf(now),
    slow: commandsOf(slowNow),
    dear: commandsOf(dear),
    none: isNone ? reason(view, dear.length > 0) : null,
  };
}

/** Unity is drawn, turn after turn, towards what commitments and grievances allow (D40). */
const LEANT_ON = (number: string): number =>
  number.startsWith('commitment.') ? 1 : number.startsWith('grievance.') ? -1 : 0;

/** How far an act moves what counts, the right way. */
const moves = (lines: Forecast['lines'], way: (number: string) => number): number =>
  lines.reduce((sum, { number, low, high }) => sum + (low + high) * way(number), 0);

function strongest(all: readonly Prospect[], by: (it: Prospect) => number): readonly Prospect[] {
  return all
    .map((it) => ({ it, strength: by(it) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .map(({ it }) => it);
}

const commandsOf = (all: readonly Prospect[]): readonly Counter[] => all.map(({ command }) => command);

function reason(view: PlayerView, hasDear: boolean): Counters['none'] {
  if (mustAnswer(view)) return 'answer-first';
  if (hasDear) return 'too-dear';
  return view.agenda.carried.length >= view.agenda.limit ? 'agenda-full' : 'not-tabled';
}

function prospectsOf(desk: Desk): readonly Prospect[] {
  const view = desk.view.value;
  const known = prospects.get(view);
  if (known !== undefined) return known;
  const all = [...answers(view), ...carries(view), ...standing(view)].map((it) => prospect(desk, it));
  prospects.set(view, all);
  return all;
}

interface Draft {
  readonly command: Counter;
  readonly isDear: boolean;
}

const prospect = (desk: Desk, { command, isDear }: Draft): Prospect => ({
  command,
  isDear,
  lines: desk.session.forecast(command).lines,
});

/** Answers to the headline, while it waits for one. */
function answers(view: PlayerView): readonly Draft[] {
  const { event } = view;
  if (event === null || !isEventOpen(view)) return [];
  return event.choices
    .filter(({ legal }) => legal)
    .map(({ id }) => ({ command: { kind: 'choose', event: event.id, choice: id }, isDear: false }));
}

function carries(view: PlayerView): readonly Draft[] {
  return tabled(view)
    .filter(({ legal, refusal }) => legal || refusal === 'cannot-afford')
    .map((it) => ({ command: draftCarry(view, it), isDear: !it.legal }));
}

function standing(view: PlayerView): readonly Draft[] {
  return view.standing
    .filter(({ legal, refusal, kind }) => kind !== 'investigate' && (legal || refusal === 'cannot-afford'))
    .flatMap(({ kind, legal }) => {
      const command = draftStanding(view, kind);
      return command === null ? [] : [{ command, isDear: !legal }];
    });
}

/** Where one current is the danger, what is said to that very current. */
function aimedAt(desk: Desk, danger: Bearing): readonly Prospect[] {
  const [what, current] = danger.number.split('.');
  if (what !== 'grievance' || current === undefined) return [];
  return standing(desk.view.value)
    .filter(({ command }) => command.kind === 'conciliate' && command.current !== current)
    .map(({ isDear }) => prospect(desk, { command: { kind: 'conciliate', current }, isDear }));
}

export const tabled = (view: PlayerView): readonly InitiativeView[] =>
  view.table.flatMap(({ initiatives }) => initiatives);
