/**
 * What moves a number away from a bound, so that a danger is never named without its counters: proposals, standing acts
 * and answers to the front page that can be paid for; failing these, the honest reason why there is none.
 */
import type { CarryCommand, ChooseCommand, DangerView, Forecast, InitiativeView, PlayerView } from '../../sim';
import { type Desk, isEventOpen, mustAnswer, type Prepared } from './desk';
import { draftCarry } from './draft';
import { draftStanding } from './standing-acts';

export type Counter = Prepared | ChooseCommand;

export interface Counters {
  /** Can be done now, the strongest first. */
  readonly now: readonly Counter[];
  /** Would counter it, and cannot be paid for. */
  readonly dear: readonly CarryCommand[];
  /** Why `now` is empty; null when it is not. */
  readonly none: 'answer-first' | 'agenda-full' | 'too-dear' | 'not-tabled' | null;
}

interface Prospect {
  readonly command: Counter;
  readonly isDear: boolean;
  readonly lines: Forecast['lines'];
}

/** Asked once a view: a forecast runs the rules, and several dangers ask the same. */
const prospects = new WeakMap<PlayerView, readonly Prospect[]>();

export function countersTo(desk: Desk, danger: DangerView): Counters {
  const found = [...prospectsOf(desk), ...aimedAt(desk, danger)]
    .map(({ command, isDear, lines }) => {
      const line = lines.find((it) => it.number === danger.number);
      return { command, isDear, by: line === undefined ? 0 : (line.low + line.high) * danger.away };
    })
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by);
  const now = found.filter(({ isDear }) => !isDear).map(({ command }) => command);
  const dear = found.flatMap(({ command, isDear }) => (isDear && command.kind === 'carry' ? [command] : []));
  return { now, dear, none: now.length > 0 ? null : reason(desk.view.value, dear.length > 0) };
}

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
    .filter(({ legal, kind }) => legal && kind !== 'investigate')
    .flatMap(({ kind }) => {
      const command = draftStanding(view, kind);
      return command === null ? [] : [{ command, isDear: false }];
    });
}

/** Where one current is the danger, what is said to that very current. */
function aimedAt(desk: Desk, danger: DangerView): readonly Prospect[] {
  const [what, current] = danger.number.split('.');
  if (what !== 'grievance' || current === undefined) return [];
  return standing(desk.view.value)
    .filter(({ command }) => command.kind === 'conciliate' && command.current !== current)
    .map(() => prospect(desk, { command: { kind: 'conciliate', current }, isDear: false }));
}

export const tabled = (view: PlayerView): readonly InitiativeView[] =>
  view.table.flatMap(({ initiatives }) => initiatives);
