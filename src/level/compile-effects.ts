/** Effects → rows (src/sim/effect-codes.ts). The kind of a row follows from the number it touches. */
import {
  ALWAYS,
  alternative,
  compact,
  CONTRADICTIONS,
  chest,
  EFFECT,
  EFFECT_ROW,
  type EffectRun,
  fieldOf,
  fissure,
  grip,
  hardship,
  INSTITUTIONS,
  independence,
  loyalty,
  MAX_LAYERS,
  type Names,
  SCALE,
  SCOPE,
  strength,
  variable,
} from '../sim';
import { type ConditionWriter, starPaths } from './compile-conditions';
import type { Effect } from './schema-parts';

/** Who the effects belong to: it decides what `target`, `own` and `actor` mean. */
export interface Owner {
  /** Theatre and layer, lord or fissure that may be aimed at. */
  readonly aims: {
    readonly theatre: boolean;
    readonly layer: boolean;
    readonly lord: boolean;
    readonly fissure: boolean;
  };
  /** The current that proposes an initiative. */
  readonly own: string | null;
  /** An act of the front's strikes valuations as a shock. */
  readonly byFront: boolean;
}

/** What an effect may go wrong in; `field` names the key at fault. */
export type EffectFault = (field: string, expected: string, given: string, valid: readonly string[]) => void;

/** Where a touched number lies: first field, how many, stride, and steps per theatre, layer and lord of the aim. */
interface Place {
  readonly field: number;
  readonly count: number;
  readonly stride: number;
  readonly perTheatre: number;
  readonly perLayer: number;
  readonly perLord: number;
}

const DERIVED = ['political-hold', 'load', 'mean-grip', 'mean-alternative', 'mean-hardship'];

/** Writes effects into one table of rows. */
export class EffectWriter {
  readonly rows: number[] = [];
  private readonly names: Names;
  private readonly conditions: ConditionWriter;
  private readonly consequences: readonly string[];

  constructor(names: Names, conditions: ConditionWriter, consequences: readonly string[]) {
    this.names = names;
    this.conditions = conditions;
    this.consequences = consequences;
  }

  /** Writes a run. `fault` is told what is wrong with the effect of an index. */
  write(effects: readonly Effect[], owner: Owner, fault: (index: number) => EffectFault): EffectRun {
    const at = this.rows.length / EFFECT_ROW;
    for (const [index, effect] of effects.entries()) this.one(effect, owner, fault(index));
    return { at, end: this.rows.length / EFFECT_ROW };
  }

  /** Adds a row that sets a variable, whatever else is written: how an event remembers that it has come. */
  remember(name: string): void {
    const v = this.names.variables.indexOf(name);
    if (v >= 0) this.row(EFFECT.set, { ...NOWHERE, field: variable(v) }, 1, 100, ALWAYS);
  }

  private one(effect: Effect, owner: Owner, fault: EffectFault): void {
    const odds = effect.chance ?? 100;
    const when = this.conditions.write(effect.when, (path) => fault('when', 'a number', path, []));
    if ('add' in effect) this.add(effect, owner, fault, odds, when);
    else if ('set' in effect) this.touch(EFFECT.set, effect.set, effect.to, owner, fault, 'set', odds, when);
    else if ('join' in effect) this.touch(EFFECT.set, effect.join, 1, owner, fault, 'join', odds, when);
    else this.special(effect, owner, fault, odds, when);
  }

  private add(
    effect: Extract<Effect, { add: string }>,
    owner: Owner,
    fault: EffectFault,
    odds: number,
    when: number,
  ): void {
    if (DERIVED.includes(effect.add)) {
      fault('add', 'a number that does not follow from others', effect.add, []);
      return;
    }
    const block = effect.add.split('.')[0]!;
    const code = effect.fixed === true ? EFFECT.addFixed : codeOf(block, effect.by, owner);
    for (const path of this.pathsOf(effect.add)) {
      const place = placeOf(this.names, path, owner);
      if (place === null) fault('add', 'a number', path, numberNames(this.names));
      else this.row(code, place, Math.round(effect.by * SCALE[place.field]!), odds, when);
    }
  }

  private touch(
    code: number,
    path: string,
    to: number,
    owner: Owner,
    fault: EffectFault,
    key: string,
    odds: number,
    when: number,
  ): void {
    const place = placeOf(this.names, path, owner);
    if (place === null) fault(key, 'a number', path, numberNames(this.names));
    else this.row(code, place, to, odds, when);
  }

  /** A constituent in place of a current stands for each of its currents that is in the level. */
  private pathsOf(path: string): string[] {
    return path.includes('*') ? starPaths(this.names, path) : [path];
  }

  private special(effect: Effect, owner: Owner, fault: EffectFault, odds: number, when: number): void {
    const put = (code: number, subject: number, second: number, amount: number) =>
      this.row(code, { ...NOWHERE, field: subject, count: second }, amount, odds, when);
    if ('blunt' in effect) this.scoped(EFFECT.blunt, 'blunt', effect.blunt, effect.by, fault, put);
    else if ('expose' in effect) this.scoped(EFFECT.expose, 'expose', effect.expose, 0, fault, put);
    else if ('find' in effect) put(EFFECT.find, this.fissureOf('find', effect.find, fault), 0, 0);
    else if ('widen' in effect)
      put(EFFECT.widen, this.fissureOf('widen', effect.widen, fault), 0, Math.round(effect.by * 10));
    else if ('reveal' in effect) put(EFFECT.reveal, this.currentOf(effect.reveal, owner, fault), 0, 0);
    else if ('schedule' in effect)
      put(EFFECT.schedule, indexIn(this.consequences, 'schedule', effect.schedule, fault), effect.in, 0);
    else if ('offensive' in effect)
      put(EFFECT.offensive, indexIn(CONTRADICTIONS, 'offensive', effect.offensive, fault), effect.for, 0);
    else if ('pay' in effect) put(EFFECT.pay, 0, 0, effect.pay);
  }

  private scoped(
    code: number,
    key: string,
    scope: string,
    by: number,
    fault: EffectFault,
    put: (code: number, subject: number, second: number, amount: number) => void,
  ): void {
    const [kind = '', id = ''] = scope.split('.');
    if (kind === 'all') {
      put(code, SCOPE.all, 0, by);
      return;
    }
    const ids = {
      contradiction: CONTRADICTIONS as readonly string[],
      lord: this.names.lords,
      theatre: this.names.theatres,
    }[kind];
    if (ids === undefined) {
      fault(key, 'all, contradiction.<id>, lord.<id>, theatre.<id>', scope, []);
      return;
    }
    const index = id === 'target' && kind !== 'contradiction' ? -1 : indexIn(ids, key, id, fault);
    put(code, SCOPE[kind as keyof typeof SCOPE], index, by);
  }

  private fissureOf(key: string, id: string, fault: EffectFault): number {
    return id === 'any' || id === 'target' ? -1 : indexIn(this.names.fissures, key, id, fault);
  }

  private currentOf(id: string, owner: Owner, fault: EffectFault): number {
    if (id === 'own') return owner.own === null ? -1 : this.names.currents.indexOf(owner.own);
    return indexIn(this.names.currents, 'reveal', id, fault);
  }

  private row(code: number, place: Place, amount: number, odds: number, when: number): void {
    const { field, count, stride, perTheatre, perLayer, perLord } = place;
    this.rows.push(code, field, count, stride, perTheatre, perLayer, perLord, amount, odds, when);
  }
}

const NOWHERE: Place = { field: 0, count: 1, stride: 0, perTheatre: 0, perLayer: 0, perLord: 0 };

function indexIn(ids: readonly string[], key: string, id: string, fault: EffectFault): number {
  const index = ids.indexOf(id);
  if (index < 0) fault(key, `one of ${ids.join(', ')}`, id, ids);
  return index;
}

function codeOf(block: string, by: number, owner: Owner): number {
  if (block === 'grip') return EFFECT.grip;
  if (block === 'alternative') return by > 0 ? EFFECT.build : EFFECT.add;
  if (block === 'commitment') return EFFECT.sway;
  if (block === 'valuation' && owner.byFront) return EFFECT.shock;
  return EFFECT.add;
}

const BY_CELL: Readonly<Record<string, (t: number, l: number) => number>> = { grip, alternative, compact };
const BY_INSTITUTION: Readonly<Record<string, (t: number, i: number) => number>> = { strength, independence };

/** Where a path lies, with what `target`, `own` and `actor` add; null when it names nothing. */
function placeOf(names: Names, path: string, owner: Owner): Place | null {
  const [block = '', first = '', second] = path.split('.');
  const cell = BY_CELL[block];
  if (cell !== undefined && second !== undefined) return cellPlace(names, cell, first, second, owner);
  const institution = BY_INSTITUTION[block];
  if (first === 'target' && institution !== undefined) {
    const i = (INSTITUTIONS as readonly string[]).indexOf(second ?? '');
    return i < 0 || !owner.aims.theatre
      ? null
      : { ...NOWHERE, field: institution(0, i), perTheatre: INSTITUTIONS.length };
  }
  if (first === 'target' && block === 'hardship')
    return owner.aims.theatre ? { ...NOWHERE, field: hardship(0), perTheatre: 1 } : null;
  if (first === 'target' || first === 'actor') return aimedPlace(block, first, owner);
  const named = first === 'own' ? (owner.own === null ? null : `${block}.${owner.own}`) : path;
  const field = named === null ? null : fieldOf(names, named);
  return field === null ? null : { ...NOWHERE, field };
}

function cellPlace(
  names: Names,
  cell: (t: number, l: number) => number,
  first: string,
  second: string,
  owner: Owner,
): Place | null {
  const t = first === 'target' ? 0 : names.theatres.indexOf(first);
  const l = second === 'target' ? 0 : names.layers.indexOf(second);
  if (t < 0 || l < 0) return null;
  if ((first === 'target' && !owner.aims.theatre) || (second === 'target' && !owner.aims.layer)) return null;
  return {
    ...NOWHERE,
    field: cell(t, l),
    perTheatre: first === 'target' ? MAX_LAYERS : 0,
    perLayer: second === 'target' ? 1 : 0,
  };
}

function aimedPlace(block: string, first: string, owner: Owner): Place | null {
  const isLord = first === 'actor' || owner.aims.lord;
  if (block === 'chest' && isLord) return { ...NOWHERE, field: chest(0), perLord: 1 };
  if (block === 'loyalty' && isLord) return { ...NOWHERE, field: loyalty(0), perLord: 1 };
  return block === 'fissure' && owner.aims.fissure ? { ...NOWHERE, field: fissure(0) } : null;
}

/** Some of the numbers there are, for "did you mean". */
function numberNames(names: Names): string[] {
  return [
    ...names.currents.flatMap((id) => [`commitment.${id}`, `grievance.${id}`]),
    ...names.theatres.flatMap((t) => [
      `hardship.${t}`,
      ...names.layers.flatMap((l) => [`grip.${t}.${l}`, `alternative.${t}.${l}`]),
    ]),
    ...names.lords.flatMap((id) => [`chest.${id}`, `loyalty.${id}`]),
  ];
}
