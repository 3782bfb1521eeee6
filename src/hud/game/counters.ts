/** What on the table moves a number away from a bound: so that a danger is never named without its counters. */
import type { CarryCommand, DangerView, InitiativeView, PlayerView } from '../../sim';
import type { Desk } from './desk';
import { draftCarry } from './draft';

/** Proposals that can be carried now and move the danger's number the right way, the strongest first. */
export function countersTo(desk: Desk, danger: DangerView): readonly CarryCommand[] {
  return tabled(desk.view.value)
    .filter(({ legal }) => legal)
    .map((initiative) => {
      const command = draftCarry(desk.view.value, initiative);
      const line = desk.session.forecast(command).lines.find((it) => it.number === danger.number);
      return { command, by: line === undefined ? 0 : (line.low + line.high) * danger.away };
    })
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .map(({ command }) => command);
}

export const tabled = (view: PlayerView): readonly InitiativeView[] =>
  view.table.flatMap(({ initiatives }) => initiatives);
