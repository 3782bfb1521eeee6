/**
 * What the rules ask of every initiative, move and event each turn, one column a question. A turn looks at all of them
 * and at two or three answers of each: columns lie together in memory, where objects cost a cache miss apiece (the deal
 * and the Leviathan's plan took twice as long).
 */
import type { CompiledEvent, CompiledInitiative, CompiledLevel, CompiledMove } from './level-data';
import { LEVERS, PERSONALITIES } from './vocabulary';

/** Fields of {@link CompiledInitiative}, by initiative; `lever` as an index. */
export interface InitiativeTable {
  readonly current: Int32Array;
  readonly contradiction: Int32Array;
  readonly lever: Int32Array;
  readonly from: Int32Array;
  readonly requires: Int32Array;
}

/** Things the bloc may need: base, hold, valuation, rivals' alternatives, attack on the front. */
export const NEEDS = 5;

/** Fields of {@link CompiledMove}, by move. */
export interface MoveTable {
  readonly from: Int32Array;
  readonly requires: Int32Array;
  readonly contradiction: Int32Array;
  /** By move × NEEDS. */
  readonly need: Int32Array;
  /** `weight` × `character`, by move × personality. */
  readonly appeal: Int32Array;
}

/** Fields of {@link CompiledEvent}, by event. */
export interface EventTable {
  readonly when: Int32Array;
  readonly weight: Int32Array;
  readonly cooldown: Int32Array;
}

const column = <T>(list: readonly T[], of: (it: T) => number): Int32Array => Int32Array.from(list, of);

const initiativeTable = (list: readonly CompiledInitiative[]): InitiativeTable => ({
  current: column(list, (it) => it.current),
  contradiction: column(list, (it) => it.contradiction),
  lever: column(list, (it) => LEVERS.indexOf(it.lever)),
  from: column(list, (it) => it.from),
  requires: column(list, (it) => it.requires),
});

const moveTable = (list: readonly CompiledMove[]): MoveTable => ({
  from: column(list, (it) => it.from),
  requires: column(list, (it) => it.requires),
  contradiction: column(list, (it) => it.contradiction),
  need: Int32Array.from(list.flatMap(({ need }) => need.slice(0, NEEDS))),
  appeal: Int32Array.from(list.flatMap((it) => PERSONALITIES.map((_, p) => it.weight * it.character[p]!))),
});

const eventTable = (list: readonly CompiledEvent[]): EventTable => ({
  when: column(list, (it) => it.when),
  weight: column(list, (it) => it.weight),
  cooldown: column(list, (it) => it.cooldown),
});

/** The tables of a level. */
export interface Tables {
  readonly initiativeTable: InitiativeTable;
  readonly moveTable: MoveTable;
  readonly eventTable: EventTable;
}

export const tablesOf = ({ initiatives, moves, events }: CompiledLevel): Tables => ({
  initiativeTable: initiativeTable(initiatives),
  moveTable: moveTable(moves),
  eventTable: eventTable(events),
});
