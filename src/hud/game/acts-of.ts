/** What the front did in a turn, as its record has it: what it carried, organised, conciliated, looked into. */
import { commandsBefore, type MatchRecord } from '../../replay';
import type { Command } from '../../sim';

const ACTS: readonly Command['kind'][] = ['carry', 'organise', 'conciliate', 'investigate'];

export function actsOf(record: MatchRecord, turn: number): readonly Command[] {
  const from = commandsBefore(record, turn).length;
  const to = commandsBefore(record, turn + 1).length;
  return record.commands.slice(from, to).filter(({ kind }) => ACTS.includes(kind));
}
