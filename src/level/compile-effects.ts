/** Effects → rows (src/sim/effect-codes.ts). The kind of a row follows from the number it touches. */
import { ALWAYS, CONTRADICTIONS, EFFECT, EFFECT_ROW, type EffectRun, SCALE, SCOPE, variable } from '../sim';
import type { ConditionFaults, ConditionWriter } from './compile-conditions';
import { NOWHERE, type Owner, type Place, placesOf } from './effect-places';
import { DERIVED, type Known } from './numbers';
import { shareAt, unitsAt } from './percent';
import type { Effect } from './schema-parts';
import type { Path } from './source-file';

/** Told of what cannot be compiled, with where it stands. */
export interface EffectFaults extends ConditionFaults {
  /** An effect on a number that this level, or this act, does not have. */
  unknownPlace(where: Path, path: string, owner: Owner): void;
  /** An id that this level does not have; `kind` is what it should be an id of. */
  unknownId(where: Path, kind: EffectSubject, id: string): void;
  /** An effect on a number that follows from others. */
  derived(where: Path, path: string): void;
  /** Anything else: what was expected. */
  wrong(where: Path, expected: string): void;
}
export type EffectSubject = 'theatres' | 'lords' | 'fissures' | 'currents' | 'contradictions' | 'consequences';

/** One effect being written: what it belongs to, where it stands, its odds and condition. */
interface Line {
  readonly owner: Owner;
  readonly where: Path;
  readonly faults: EffectFaults;
  readonly odds: number;
  readonly when: number;
}

/** Writes effects into one table of rows. */
export class EffectWriter {
  readonly rows: number[] = [];
  private readonly known: Known;
  private readonly conditions: ConditionWriter;
  private readonly consequences: readonly string[];

  constructor(known: Known, conditions: ConditionWriter, consequences: readonly string[]) {
    this.known = known;
    this.conditions = conditions;
    this.consequences = consequences;
  }

  write(effects: readonly Effect[], owner: Owner, where: Path, faults: EffectFaults): EffectRun {
    const at = this.rows.length / EFFECT_ROW;
    for (const [index, effect] of effects.entries()) {
      const here = [...where, index];
      const when = this.conditions.write(effect.when, [...here, 'when'], faults);
      this.one(effect, { owner, where: here, faults, odds: effect.chance ?? 100, when });
    }
    return { at, end: this.rows.length / EFFECT_ROW };
  }

  /** Sets a variable, whatever else is written: how an event remembers that it has come. */
  remember(name: string): void {
    const index = this.known.variables.indexOf(name);
    if (index >= 0) this.row(EFFECT.set, { ...NOWHERE, field: variable(index) }, 1, { odds: 100, when: ALWAYS });
  }

  private one(effect: Effect, line: Line): void {
    if ('add' in effect) this.add(effect, line);
    else if ('set' in effect) this.set('set', 'variable', effect.set, effect.to, line);
    else if ('join' in effect) this.set('join', 'compact', effect.join, 1, line);
    else if ('blunt' in effect)
      this.scoped(EFFECT.blunt, 'blunt', effect.blunt, shareAt(effect.by, line.owner.percent), line);
    else if ('turn' in effect)
      this.scoped(EFFECT.turn, 'turn', effect.turn, shareAt(effect.by, line.owner.percent), line);
    else if ('expose' in effect) this.scoped(EFFECT.expose, 'expose', effect.expose, 0, line);
    else if ('find' in effect) this.act(EFFECT.find, this.fissureOf('find', effect.find, line), 0, 0, line);
    else if ('widen' in effect)
      this.act(
        EFFECT.widen,
        this.fissureOf('widen', effect.widen, line),
        0,
        unitsAt(effect.by, line.owner.percent),
        line,
      );
    else if ('reveal' in effect) this.act(EFFECT.reveal, this.currentOf(effect.reveal, line), 0, 0, line);
    else if ('schedule' in effect) {
      const index = this.indexOf('consequences', 'schedule', effect.schedule, line);
      this.act(EFFECT.schedule, index, effect.in, 0, line);
    } else if ('offensive' in effect) {
      const index = this.indexOf('contradictions', 'offensive', effect.offensive, line);
      this.act(EFFECT.offensive, index, effect.for, 0, line);
    } else if (line.owner.hasActor) this.act(EFFECT.pay, 0, 0, effect.pay, line);
    else line.faults.wrong([...line.where, 'pay'], 'pay is for moves: only a lord who acts has a chest to pay into');
  }

  private add(effect: Extract<Effect, { add: string }>, line: Line): void {
    const where = [...line.where, 'add'];
    const block = effect.add.split('.')[0]!;
    const code = effect.fixed === true ? EFFECT.addFixed : codeOf(block, effect.by, line.owner);
    if (DERIVED.includes(effect.add)) line.faults.derived(where, effect.add);
    else if (block === 'share')
      line.faults.wrong(where, 'shares sum to 100 and move by what is carried: no effect may touch one of them');
    else if (effect.add === 'fissure.target')
      line.faults.wrong(where, 'a fissure aimed at is touched by { widen: target }');
    else
      for (const place of this.places(where, effect.add, line)) {
        const percent = effect.fixed === true ? 100 : line.owner.percent;
        const amount = SCALE[place.field] === 1 ? effect.by : unitsAt(effect.by, percent);
        if (Number.isInteger(amount)) this.row(code, place, amount, line);
        else line.faults.wrong([...line.where, 'by'], `${block} counts in whole units`);
      }
  }

  private set(key: 'set' | 'join', block: string, path: string, to: number, line: Line): void {
    const where = [...line.where, key];
    if (path.split('.')[0] !== block) line.faults.wrong(where, `${key} expects a path that begins ${block}.`);
    else for (const place of this.places(where, path, line)) this.row(EFFECT.set, place, to, line);
  }

  /** Where a path touches; nowhere, and reported, when it names nothing here. */
  private places(where: Path, path: string, line: Line): readonly Place[] {
    const places = placesOf(this.known, path, line.owner);
    if (places === null) line.faults.unknownPlace(where, path, line.owner);
    return places ?? [];
  }

  private scoped(code: number, key: string, scope: string, by: number, line: Line): void {
    const [kind = '', id = '', ...rest] = scope.split('.');
    const where = [...line.where, key];
    if (scope === 'all') this.act(code, SCOPE.all, 0, by, line);
    else if (!isScope(kind) || id === '' || rest.length > 0)
      line.faults.wrong(where, 'expected all, contradiction.<id>, lord.<id>, theatre.<id>, or .target');
    else if (id !== 'target') this.act(code, SCOPE[kind], this.indexOf(`${kind}s`, key, id, line), by, line);
    else if (kind !== 'contradiction' && line.owner.aims[kind]) this.act(code, SCOPE[kind], -1, by, line);
    else line.faults.wrong(where, `this act is aimed at no ${kind}`);
  }

  private fissureOf(key: string, id: string, line: Line): number {
    if (id === 'any') return -1;
    if (id !== 'target') return this.indexOf('fissures', key, id, line);
    if (!line.owner.aims.fissure) line.faults.wrong([...line.where, key], 'this act is aimed at no fissure');
    return -1;
  }

  private currentOf(id: string, line: Line): number {
    if (id !== 'own') return this.indexOf('currents', 'reveal', id, line);
    if (line.owner.own === null)
      line.faults.wrong([...line.where, 'reveal'], 'only an initiative has a current of its own');
    return -1;
  }

  /** Index of an id; ABSENT, and reported, when this level does not have it. */
  private indexOf(kind: EffectSubject, key: string, id: string, line: Line): number {
    const ids =
      kind === 'contradictions' ? CONTRADICTIONS : kind === 'consequences' ? this.consequences : this.known[kind];
    const index = (ids as readonly string[]).indexOf(id);
    if (index >= 0) return index;
    line.faults.unknownId([...line.where, key], kind, id);
    return ABSENT;
  }

  /** A row that does more than move a number; nothing when its subject is not in this level. */
  private act(code: number, subject: number, second: number, amount: number, line: Line): void {
    if (subject === ABSENT || second === ABSENT) return;
    this.row(code, { ...NOWHERE, field: subject, count: second }, amount, line);
  }

  private row(code: number, place: Place, amount: number, { odds, when }: Pick<Line, 'odds' | 'when'>): void {
    const { field, count, stride, perTheatre, perLayer, perLord } = place;
    this.rows.push(code, field, count, stride, perTheatre, perLayer, perLord, amount, odds, when);
  }
}

const isScope = (kind: string): kind is 'contradiction' | 'lord' | 'theatre' =>
  kind === 'contradiction' || kind === 'lord' || kind === 'theatre';

/** Not an index, and not −1, which means the one aimed at. */
const ABSENT = -2;

function codeOf(block: string, by: number, owner: Owner): number {
  if (block === 'grip') return EFFECT.grip;
  if (block === 'alternative') return by > 0 ? EFFECT.build : EFFECT.add;
  if (block === 'commitment') return EFFECT.sway;
  if (block === 'valuation' && owner.byFront) return EFFECT.shock;
  return EFFECT.add;
}
