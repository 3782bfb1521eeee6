/** Commands on a wire: their kind guessed from the one before, their names from those already met. */
import { COMMAND_KINDS, type Command, type CommandKind, type PlannedMove, type Target } from '../sim';
import { MOST_COMMANDS, MOST_PLANNED } from './limits';
import type { WordKind } from './link-words.generated';
import { EndlessWire, Tally, type Wire } from './wire';
import { Flags, Numbers, Spelling } from './wire-values';
import { Words } from './wire-words';

/** All that is learnt while one record goes by. */
export class PackModel {
  readonly spelling = new Spelling();
  readonly numbers = new Numbers();
  private readonly words = new Map<string, Words>();
  private readonly flags = new Map<string, Flags>();
  private readonly kinds = new Map<string, Tally>();
  private readonly generation: number;

  constructor(generation: number) {
    this.generation = generation;
  }

  /** Length of a list; one longer than any record's ends the reading. */
  length(wire: Wire, length: number, most: number): number {
    const read = this.numbers.on(wire, length);
    if (read > most) throw new EndlessWire();
    return read;
  }
  word(wire: Wire, kind: WordKind, word: string): string {
    return got(this.words, kind, () => new Words(kind, this.generation, this.spelling)).on(wire, word);
  }
  flag(wire: Wire, name: string, value: boolean): boolean {
    return got(this.flags, name, () => new Flags()).on(wire, value);
  }
  /** A word that may be absent. */
  optional(wire: Wire, kind: WordKind, name: string, word: string | undefined): string | undefined {
    return this.flag(wire, name, word !== undefined) ? this.word(wire, kind, word ?? '') : undefined;
  }
  kindAfter(wire: Wire, before: CommandKind | undefined, kind: CommandKind): CommandKind {
    const tally = got(this.kinds, before ?? '', () => Tally.even(COMMAND_KINDS.length, 12));
    return COMMAND_KINDS[wire.tallied(tally, COMMAND_KINDS.indexOf(kind))]!;
  }
}

function got<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

/** Every command, in order; none is given when the wire is read. */
export function commandsOn(wire: Wire, model: PackModel, commands: readonly Command[]): unknown[] {
  const count = model.length(wire, commands.length, MOST_COMMANDS);
  const read: { readonly kind: CommandKind }[] = [];
  for (let i = 0; i < count; i++) {
    const kind = model.kindAfter(wire, read.at(-1)?.kind, commands[i]?.kind ?? 'end-turn');
    read.push({ kind, ...ON_WIRE[kind](wire, model, (commands[i] ?? {}) as never) });
  }
  return read;
}

type Carry<K extends CommandKind> = (
  wire: Wire,
  model: PackModel,
  command: Partial<Extract<Command, { kind: K }>>,
) => object;

const ON_WIRE: { readonly [K in CommandKind]: Carry<K> } = {
  plan: (wire, model, { moves = [] }) => {
    const count = model.length(wire, moves.length, MOST_PLANNED);
    return { moves: Array.from({ length: count }, (_, i) => plannedOn(wire, model, moves[i] ?? {})) };
  },
  choose: (wire, model, it) => ({
    event: model.word(wire, 'event', it.event ?? ''),
    choice: model.word(wire, 'choice', it.choice ?? ''),
  }),
  rupture: (wire, model, it) => ({
    current: model.word(wire, 'current', it.current ?? ''),
    way: model.word(wire, 'way', it.way ?? ''),
  }),
  designate: (wire, model, it) => ({ contradiction: model.word(wire, 'contradiction', it.contradiction ?? '') }),
  promise: (wire, model, it) => demandOn(wire, model, it),
  refuse: (wire, model, it) => demandOn(wire, model, it),
  carry: (wire, model, it) => ({
    initiative: model.word(wire, 'initiative', it.initiative ?? ''),
    ...targetOn(wire, model, it),
  }),
  organise: (wire, model, it) => ({ current: model.word(wire, 'current', it.current ?? '') }),
  investigate: (wire, model, it) => ({
    ...(model.flag(wire, 'rumour', it.rumour !== undefined) ? { rumour: model.numbers.on(wire, it.rumour ?? 0) } : {}),
    ...present({ fissure: model.optional(wire, 'fissure', 'look', it.fissure) }),
  }),
  conciliate: (wire, model, it) => ({ current: model.word(wire, 'current', it.current ?? '') }),
  'end-turn': () => ({}),
};

function demandOn(wire: Wire, model: PackModel, it: { readonly current?: string; readonly demand?: string }): object {
  return {
    current: model.word(wire, 'current', it.current ?? ''),
    demand: model.word(wire, 'demand', it.demand ?? ''),
  };
}

function plannedOn(wire: Wire, model: PackModel, it: Partial<PlannedMove>): object {
  return {
    move: model.word(wire, 'move', it.move ?? ''),
    lord: model.word(wire, 'lord', it.lord ?? ''),
    ...present({
      theatre: model.optional(wire, 'theatre', 'plan-theatre', it.theatre),
      layer: model.optional(wire, 'layer', 'plan-layer', it.layer),
    }),
  };
}

function targetOn(wire: Wire, model: PackModel, it: Target): object {
  return present({
    theatre: model.optional(wire, 'theatre', 'theatre', it.theatre),
    layer: model.optional(wire, 'layer', 'layer', it.layer),
    lord: model.optional(wire, 'lord', 'lord', it.lord),
    fissure: model.optional(wire, 'fissure', 'fissure', it.fissure),
  });
}

/** Only the keys that have a value: absent and undefined are not the same in a file. */
const present = (keys: Readonly<Record<string, string | undefined>>): object =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
