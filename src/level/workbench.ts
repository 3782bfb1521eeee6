/** What every part of the compiler works with: the tables being written, what ids mean here, and where faults are told. */
import { CONTRADICTIONS, didYouMean, type EffectRun } from '../sim';
import { type ConditionFaults, ConditionWriter } from './compile-conditions';
import { type EffectFaults, type EffectSubject, EffectWriter } from './compile-effects';
import type { DiagnosticCode } from './diagnostics';
import { type Owner, placesOf } from './effect-places';
import type { Placed } from './gather';
import { allPaths, type Known, sumOf } from './numbers';
import type { EntryKind } from './schema';
import type { Condition, Effect } from './schema-parts';
import type { Scope } from './scope';
import type { Path } from './source-file';

/** Kinds of aim, for the owner of effects that are aimed at nothing. */
export const NO_AIM: Owner['aims'] = { theatre: false, layer: false, lord: false, fissure: false };

export class Workbench {
  readonly scope: Scope;
  readonly names: Known;
  readonly conditions: ConditionWriter;
  readonly effects: EffectWriter;

  constructor(scope: Scope) {
    this.scope = scope;
    this.names = scope.names;
    this.conditions = new ConditionWriter(scope.names);
    const consequences = scope.consequences.map(({ entry }) => entry.id);
    this.effects = new EffectWriter(scope.names, this.conditions, consequences);
  }

  /** Address of an entry's condition. */
  condition(placed: Placed<EntryKind>, path: Path, condition: Condition | undefined): number {
    return this.conditions.write(condition, path, this.faultsOf(placed));
  }

  /** Rows of an entry's effects. */
  run(placed: Placed<EntryKind>, path: Path, effects: readonly Effect[], owner: Owner): EffectRun {
    return this.effects.write(effects, owner, path, this.faultsOf(placed));
  }

  /** Indices of the ids that are in this level; the others have been looked at by references.ts. */
  indices(wanted: 'all' | readonly string[], here: readonly string[]): number[] {
    return wanted === 'all' ? here.map((_, i) => i) : wanted.map((id) => here.indexOf(id)).filter((i) => i >= 0);
  }

  /** The field of a path that must name exactly one number. */
  fieldOf(placed: Placed<EntryKind>, path: Path, number: string): number | null {
    const sum = sumOf(this.names, number);
    if (sum === null) this.faultsOf(placed).unknown(path, 'number', number);
    else if (sum.members > 1 || sum.one !== undefined)
      this.report(placed, path, 'wrong-value', `"${number}": expected one number, not a mean or a question`);
    else return sum.field;
    return null;
  }

  report(placed: Placed<EntryKind>, path: Path, code: DiagnosticCode, message: string): void {
    this.scope.report(placed.file.problem([...placed.path, ...path], code, message));
  }

  /**
   * What this level lacks but another has is left out without complaint, if it stands in the library; a level's own
   * entries should know their level.
   */
  private faultsOf(placed: Placed<EntryKind>): EffectFaults & ConditionFaults {
    const { everywhere, gathered } = this.scope;
    const isOwn = placed.file === gathered.file;
    const fault = (
      where: Path,
      isElsewhere: boolean,
      code: DiagnosticCode,
      name: string,
      what: string,
      near: string,
    ) => {
      if (!isElsewhere) this.report(placed, where, code, `"${name}" ${what}${near}`);
      else if (isOwn) this.report(placed, where, 'not-in-play', `"${name}" is not in this level`);
    };
    return {
      unknown: (where, what, name) => {
        const isNumber = what === 'number';
        const isElsewhere = isNumber ? sumOf(everywhere, name) !== null : everywhere.events.includes(name);
        const near = didYouMean(name, isNumber ? allPaths(everywhere) : everywhere.events);
        fault(where, isElsewhere, isNumber ? 'unknown-number' : 'unknown-id', name, `names no ${what}`, near);
      },
      unknownPlace: (where, path, owner) => {
        const isElsewhere = placesOf(everywhere, path, owner) !== null;
        fault(where, isElsewhere, 'unknown-number', path, expectedOf(path), didYouMean(path, allPaths(everywhere)));
      },
      unknownId: (where, kind, id) => {
        const valid = this.idsOf(kind);
        fault(where, valid.includes(id), 'unknown-id', id, `is none of the ${kind}`, didYouMean(id, valid));
      },
      outOfRange: (where, number, max) => this.report(placed, where, 'wrong-value', `${number} runs from 0 to ${max}`),
      derived: (where, path) =>
        this.report(placed, where, 'unknown-number', `"${path}" follows from other numbers: touch those instead`),
      wrong: (where, expected) => this.report(placed, where, 'wrong-value', expected),
    };
  }

  private idsOf(kind: EffectSubject): readonly string[] {
    if (kind === 'contradictions') return CONTRADICTIONS;
    if (kind === 'consequences') return [...this.scope.gathered.entries.consequences.keys()];
    return this.scope.everywhere[kind];
  }
}

function expectedOf(path: string): string {
  const words = path.split('.');
  if (words.includes('target')) return 'names nothing that this act is aimed at';
  if (words.includes('own')) return 'names nothing: only an initiative has a current of its own';
  if (words.includes('actor')) return 'names nothing: only a move has a lord who acts';
  return 'names no number that an effect may touch';
}
