/** What on the table moves a number away from a bound: so that a danger is never named without its counters. */
import type { CarryCommand, DangerView, Forecast, InitiativeView, PlayerView } from '../../sim';
import type { Desk } from './desk';
import { draftCarry } from './draft';

interface Prospect {
  readonly command: CarryCommand;
  readonly lines: Forecast['lines'];
}

/** Asked once a view: a forecast runs the rules, and several dangers ask the same. */
const prospects = new WeakMap<PlayerView, readonly Prospect[]>();

/** Proposals that can be carried now and move the danger's number the right way, the strongest first. */
export function countersTo(desk: Desk, danger: DangerView): readonly CarryCommand[] {
  return prospectsOf(desk)
    .map(({ command, lines }) => {
      const line = lines.find((it) => it.number === danger.number);
      return { command, by: line === undefined ? 0 : (line.low + line.high) * danger.away };
    })
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .map(({ command }) => command);
}

function prospectsOf(desk: Desk): readonly Prospect[] {
  const view = desk.view.value;
  const known = prospects.get(view);
  if (known !== undefined) return known;
  const all = tabled(view)
    .filter(({ legal }) => legal)
    .map((initiative): Prospect => {
      const command = draftCarry(view, initiative);
      return { command, lines: desk.session.forecast(command).lines };
    });
  prospects.set(view, all);
  return all;
}

export const tabled = (view: PlayerView): readonly InitiativeView[] =>
  view.table.flatMap(({ initiatives }) => initiatives);
