/**
 * Digests on a wire: numbers as steps from the turn before, decisions only where they are not what the commands already
 * tell. They make half of a link, and are why a link still shows its game when the rules have changed.
 */
import { type Command, CONSTITUENTS, type Digest, RESOURCES, TRACKS } from '../sim';
import { MOST_CARRIED, MOST_NAMES, MOST_TURNS } from './limits';
import type { WordKind } from './link-words.generated';
import type { PackModel } from './pack-commands';
import type { Wire } from './wire';
import { bits, Numbers } from './wire-values';

/** Hashes are noise: sixteen hexadecimal digits, four to a step. */
export function hashOn(wire: Wire, hash: string): string {
  let read = '';
  for (let at = 0; at < 16; at += 4) {
    const four = bits(wire, 16, Number.parseInt(hash.slice(at, at + 4), 16) || 0);
    read += four.toString(16).padStart(4, '0');
  }
  return read;
}

export function digestsOn(
  wire: Wire,
  model: PackModel,
  digests: readonly Digest[],
  told: { readonly commands: readonly Command[]; readonly hashes: readonly string[] },
): Digest[] {
  const count = model.length(wire, digests.length, MOST_TURNS);
  const decisions = decisionsOf(told.commands);
  const groups = {
    tracks: new Group('track', TRACKS),
    shares: new Group('constituent', CONSTITUENTS),
    resources: new Group('resource', RESOURCES),
  };
  const read: Digest[] = [];
  for (let i = 0; i < count; i++) {
    const it = digests[i];
    const expected = decisions[i] ?? NOTHING;
    const turn = sameOr(wire, model, 'turn', it?.turn, i + 1, (n) => model.numbers.on(wire, n ?? 0));
    const tracks = groups.tracks.on(wire, model, it?.tracks) as Digest['tracks'];
    const shares = groups.shares.on(wire, model, it?.shares);
    const resources = groups.resources.on(wire, model, it?.resources);
    // In the order of a digest's own keys, so that a game makes the same file whichever way it came.
    read.push({
      turn,
      designated: nameOn(wire, model, 'designated', 'contradiction', it?.designated, expected.designated),
      carried: carriedOn(wire, model, it?.carried, expected.carried),
      event: nameOn(wire, model, 'event', 'event', it?.event, expected.event),
      choice: nameOn(wire, model, 'choice', 'choice', it?.choice, expected.choice),
      tracks,
      shares,
      resources,
      ending: nameOn(wire, model, 'ending', 'ending', it?.ending, null),
      hash: sameOr(wire, model, 'hash', it?.hash, told.hashes[i] ?? '', (hash) => hashOn(wire, hash ?? '')),
    });
  }
  return read;
}

/** What was expected, in one cheap flag; or what stands there instead. */
function sameOr<T>(
  wire: Wire,
  model: PackModel,
  name: string,
  value: T | undefined,
  expected: T,
  other: (value: T | undefined) => T,
): T {
  return model.flag(wire, `same-${name}`, value === expected) ? expected : other(value);
}

function nameOn(
  wire: Wire,
  model: PackModel,
  name: string,
  kind: WordKind,
  value: string | null | undefined,
  expected: string | null,
): string | null {
  return sameOr(wire, model, name, value, expected, (other) =>
    model.flag(wire, `no-${name}`, other === null) ? null : model.word(wire, kind, other ?? ''),
  );
}

function carriedOn(
  wire: Wire,
  model: PackModel,
  value: readonly string[] | undefined,
  expected: readonly string[],
): readonly string[] {
  const isSame = value?.length === expected.length && value.every((id, i) => id === expected[i]);
  if (model.flag(wire, 'same-carried', isSame)) return expected;
  const count = model.length(wire, value?.length ?? 0, MOST_CARRIED);
  return Array.from({ length: count }, (_, i) => model.word(wire, 'initiative', value?.[i] ?? ''));
}

interface Decisions {
  readonly designated: string | null;
  readonly carried: readonly string[];
  readonly event: string | null;
  readonly choice: string | null;
}
const NOTHING: Decisions = { designated: null, carried: [], event: null, choice: null };

/** What the commands tell of each finished turn. */
function decisionsOf(commands: readonly Command[]): Decisions[] {
  const turns: Decisions[] = [];
  let now = NOTHING;
  for (const command of commands) {
    if (command.kind === 'designate') now = { ...now, designated: command.contradiction };
    else if (command.kind === 'carry') now = { ...now, carried: [...now.carried, command.initiative] };
    else if (command.kind === 'choose') now = { ...now, event: command.event, choice: command.choice };
    else if (command.kind === 'end-turn') {
      turns.push(now);
      now = { ...NOTHING, designated: now.designated };
    }
  }
  return turns;
}

/** Numbers by name, the same names turn after turn. */
class Group {
  private names: readonly string[];
  private before = new Map<string, number>();
  private readonly kind: WordKind;
  /** Steps are guessed from the size of that number's last step. */
  private readonly steps = [0, 1, 2, 3].map(() => new Numbers());
  private readonly sizes = new Map<string, number>();

  constructor(kind: WordKind, names: readonly string[]) {
    this.kind = kind;
    this.names = names;
  }

  on(wire: Wire, model: PackModel, values: Readonly<Record<string, number>> | undefined): Record<string, number> {
    this.namesOn(wire, model, values === undefined ? [] : Object.keys(values));
    const read = new Map<string, number>();
    for (const name of this.names) {
      const before = this.before.get(name) ?? 0;
      const step = this.steps[this.sizes.get(name) ?? 3]!.signed(wire, (values?.[name] ?? 0) - before);
      this.sizes.set(name, step === 0 ? 0 : Math.abs(step) < 8 ? 1 : Math.abs(step) < 40 ? 2 : 3);
      read.set(name, before + step);
    }
    this.before = read;
    return Object.fromEntries(read);
  }

  private namesOn(wire: Wire, model: PackModel, names: readonly string[]): void {
    const isSame = names.length === this.names.length && names.every((name, i) => name === this.names[i]);
    if (model.flag(wire, `names-${this.kind}`, isSame)) return;
    const count = model.length(wire, names.length, MOST_NAMES);
    this.names = Array.from({ length: count }, (_, i) => model.word(wire, this.kind, names[i] ?? ''));
  }
}
