/** A level's files → the compiled level, its texts, and everything wrong with them. */
import {
  ASSUMPTIONS,
  type AssumptionId,
  type CompiledDemand,
  type CompiledInitiative,
  type CompiledLevel,
  type CompiledMove,
  CONSTITUENTS,
  CONTRADICTIONS,
  INSTITUTIONS,
  LEVERS,
  type Names,
  PERSONALITIES,
  type PersonalityId,
  RESOURCES,
} from '../sim';
import { ConditionWriter, isAskable } from './compile-conditions';
import { type EffectFault, EffectWriter, type Owner } from './compile-effects';
import { startingNumbers } from './compile-start';
import { type Diagnostic, didYouMean } from './diagnostics';
import { type Gathered, gather, type Placed, type SourceText } from './gather';
import { contentHash } from './hash';
import type { EntryKind, EntryOf } from './schema';
import type { Condition, Effect } from './schema-parts';
import { contradictionIndex, firedVariable, type Scope, scopeOf } from './scope';
import { checkMeaning } from './semantics';
import type { Path } from './source-file';

/** The files of one level: the whole library's content, and the level's own. */
export interface LevelSources {
  readonly library: readonly SourceText[];
  readonly level: SourceText;
}

export interface CompileResult {
  /** Null when there is any error. */
  readonly level: CompiledLevel | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles a level. Never throws on what is written in it. */
export function compileLevel(sources: LevelSources): CompileResult {
  const diagnostics: Diagnostic[] = [];
  const report = (it: Diagnostic) => void diagnostics.push(it);
  const gathered = gather(sources.library, sources.level, report);
  if (gathered === null) return { level: null, diagnostics };
  const compiler = new Compiler(scopeOf(gathered, report));
  const level = compiler.compile();
  checkMeaning(compiler.scope, level, report);
  const isSound = !diagnostics.some(({ severity }) => severity === 'error');
  return { level: isSound ? level : null, diagnostics };
}

/** Keys of an effect that name a number; the others name an id. */
const NUMBER_KEYS: readonly string[] = ['add', 'set', 'join', 'when'];
const NO_AIM: Owner['aims'] = { theatre: false, layer: false, lord: false, fissure: false };
type Target = EntryOf<'initiatives'>['target'];

class Compiler {
  readonly scope: Scope;
  private readonly gathered: Gathered;
  private readonly names: Names;
  /** Names of the whole library: what is known, though not in this level, is left out without complaint. */
  private readonly everywhere: Names;
  private readonly conditions: ConditionWriter;
  private readonly effects: EffectWriter;

  constructor(scope: Scope) {
    this.scope = scope;
    this.gathered = scope.gathered;
    this.names = scope.names;
    this.everywhere = libraryNames(scope);
    this.conditions = new ConditionWriter(this.names);
    this.effects = new EffectWriter(
      this.names,
      this.conditions,
      scope.consequences.map(({ entry }) => entry.id),
    );
  }

  compile(): CompiledLevel {
    const { level } = this.gathered;
    const body = {
      format: 1 as const,
      id: level.id,
      sources: level.sources,
      turns: level.turns,
      start: { year: level.start.year, season: ['winter', 'spring', 'summer', 'autumn'].indexOf(level.start.season) },
      acts: level.acts.map(({ levers, ...act }) => ({ ...act, levers: levers.map((it) => LEVERS.indexOf(it)) })),
      ...this.world(),
      ...this.front(),
      ...this.bloc(),
      initiatives: this.scope.initiatives.map((it) => this.initiative(it)),
      moves: this.scope.moves.map((it) => this.move(it)),
      events: this.scope.events.map((it) => this.event(it)),
      consequences: this.scope.consequences.map((it) => ({
        id: it.entry.id,
        sources: it.entry.sources,
        announced: it.entry.announced,
        effects: this.run(it, ['effects'], it.entry.effects, { aims: NO_AIM, own: null, byFront: false }),
      })),
      demands: this.scope.demands.map((it) => this.demand(it)),
      endings: this.scope.endings.map((it) => ({
        id: it.entry.id,
        sources: it.entry.sources,
        kind: it.entry.kind,
        anytime: it.entry.anytime,
        when: this.condition(it, ['when'], it.entry.when),
      })),
      hints: (level.hints ?? []).map(({ id, turn, panel, until }) => ({ id, turn, panel, until: until ?? null })),
      variables: this.names.variables,
      personalities: level.personalities as readonly PersonalityId[],
      headline: level.headline,
      ...this.assumptions(),
      ...startingNumbers(this.gathered, this.names, this.scope.report),
      conditions: this.conditions.rows,
      effects: this.effects.rows,
    };
    return { ...body, content: contentHash(body) } as CompiledLevel;
  }

  private world() {
    const { entries } = this.gathered;
    const pick = <K extends EntryKind>(kind: K, id: string): EntryOf<K> =>
      (entries[kind] as Map<string, Placed<K>>).get(id)!.entry;
    return {
      theatres: this.names.theatres.map((id) => pick('theatres', id)),
      layers: this.names.layers.map((id) => pick('layers', id)),
      contradictions: CONTRADICTIONS.flatMap((id) => {
        const placed = entries.contradictions.get(id);
        if (placed === undefined) {
          this.scope.report(this.gathered.file.problem([], 'unknown-id', `contradiction "${id}" is nowhere defined`));
          return [];
        }
        const { entry } = placed;
        const drivers = entry.drivers.flatMap(({ number, percent }, i) => {
          const field = this.plainField(placed, ['drivers', i, 'number'], number);
          return field === null ? [] : [{ field, percent }];
        });
        return [
          {
            id,
            sources: entry.sources,
            base: Math.round(entry.base * 10),
            drivers,
            principal: entry.principal === true,
          },
        ];
      }),
    };
  }

  /** The field of a path that must name exactly one number. */
  private plainField(placed: Placed<EntryKind>, path: Path, number: string): number | null {
    const writer = new ConditionWriter(this.names);
    const at = writer.write({ number, atLeast: 0 }, () => this.unknownNumber(placed, path, number));
    return writer.rows[at * 7] ?? null;
  }

  private front() {
    const { entries } = this.gathered;
    const currents = this.names.currents.map((id) => entries.currents.get(id)!.entry);
    return {
      constituents: CONSTITUENTS.map((id) => ({
        id,
        sources: entries.constituents.get(id)?.entry.sources ?? ['D41'],
        resource: entries.constituents.get(id)?.entry.resource ?? RESOURCES[CONSTITUENTS.indexOf(id)]!,
        from: currents.filter((it) => CONSTITUENTS.indexOf(it.constituent) < CONSTITUENTS.indexOf(id)).length,
        to: currents.filter((it) => CONSTITUENTS.indexOf(it.constituent) <= CONSTITUENTS.indexOf(id)).length,
      })),
      currents: currents.map((it) => ({
        id: it.id,
        sources: it.sources,
        constituent: CONSTITUENTS.indexOf(it.constituent),
        affinity: CONTRADICTIONS.map((k) => it.affinities[k] ?? it.hidden?.[k]?.[0] ?? 0),
        hidden: CONTRADICTIONS.flatMap((k, contradiction) => {
          const values = it.hidden?.[k];
          return values === undefined ? [] : [{ contradiction, values }];
        }),
      })),
    };
  }

  private bloc() {
    const { entries } = this.gathered;
    return {
      lords: this.names.lords.map((id) => {
        const { wing, home, sources } = entries.lords.get(id)!.entry;
        return { id, wing, sources, home: this.indices(home, this.names.layers) };
      }),
      fissures: this.names.fissures.map((id) => {
        const { lords, sources } = entries.fissures.get(id)!.entry;
        return { id, sources, lords: this.indices(lords, this.names.lords) };
      }),
    };
  }

  private initiative(placed: Placed<'initiatives'>): CompiledInitiative {
    const { entry } = placed;
    const aim = this.aim(placed, entry.target);
    const owner: Owner = { aims: aimsOf(entry.target), own: entry.current, byFront: true };
    const current = this.names.currents.indexOf(entry.current);
    const constituent = this.gathered.entries.currents.get(entry.current)!.entry.constituent;
    return {
      id: entry.id,
      sources: entry.sources,
      current,
      constituent: CONSTITUENTS.indexOf(constituent),
      contradiction: contradictionIndex(entry.contradiction),
      lever: entry.lever,
      cost: priceOf(entry.cost),
      ...aim,
      institution: entry.institution === undefined ? -1 : INSTITUTIONS.indexOf(entry.institution),
      requires: this.condition(placed, ['requires'], entry.requires),
      from: entry.from,
      cooldown: entry.cooldown,
      reveals: entry.reveals ?? entry.effects.some((it) => 'find' in it || 'reveal' in it || 'expose' in it),
      effects: this.run(placed, ['effects'], entry.effects, owner),
    };
  }

  private move(placed: Placed<'moves'>): CompiledMove {
    const { entry } = placed;
    const { target, theatres, layers } = this.aim(placed, entry.target);
    const owner: Owner = { aims: { ...aimsOf(entry.target), lord: true }, own: null, byFront: false };
    const { base, hold, valuation, rivals, front } = entry.need;
    return {
      id: entry.id,
      sources: entry.sources,
      lords: this.selected(placed, ['lords'], entry.lords, this.names.lords, this.everywhere.lords),
      contradiction: contradictionIndex(entry.contradiction),
      cost: entry.cost,
      target: target === 'theatre' || target === 'cell' ? target : 'none',
      theatres,
      layers,
      requires: this.condition(placed, ['requires'], entry.requires),
      from: entry.from,
      cooldown: entry.cooldown,
      need: [base, hold, valuation, rivals, front],
      character: PERSONALITIES.map((it) => entry.character[it]) as unknown as CompiledMove['character'],
      answers: entry.answers === undefined ? -1 : LEVERS.indexOf(entry.answers),
      weight: entry.weight,
      effects: this.run(placed, ['effects'], entry.effects, owner),
    };
  }

  private event(placed: Placed<'events'>) {
    const { entry } = placed;
    const owner: Owner = { aims: NO_AIM, own: null, byFront: false };
    const effects = this.run(placed, ['effects'], entry.effects, owner);
    if (this.names.variables.includes(firedVariable(entry.id))) this.effects.remember(firedVariable(entry.id));
    return {
      id: entry.id,
      sources: entry.sources,
      when: this.condition(placed, ['when'], entry.when),
      weight: entry.weight,
      certain: entry.certain,
      cooldown: entry.cooldown,
      effects: { at: effects.at, end: this.effects.rows.length / 10 },
      choices: entry.choices.map((choice, i) => ({
        id: choice.id,
        sources: choice.sources ?? entry.sources,
        requires: this.condition(placed, ['choices', i, 'requires'], choice.requires),
        cost: priceOf(choice.cost ?? {}),
        effects: this.run(placed, ['choices', i, 'effects'], choice.effects, { ...owner, byFront: true }),
      })),
    };
  }

  private demand(placed: Placed<'demands'>): CompiledDemand {
    const { entry } = placed;
    return {
      id: entry.id,
      sources: entry.sources,
      currents: this.selected(placed, ['currents'], entry.currents, this.names.currents, this.everywhere.currents),
      kind: entry.kind,
      contradiction: entry.contradiction === undefined ? -1 : contradictionIndex(entry.contradiction),
      lever: entry.lever === undefined ? -1 : LEVERS.indexOf(entry.lever),
      term: entry.term,
      relief: Math.round(entry.relief * 10),
      breach: Math.round(entry.breach * 10),
      requires: this.condition(placed, ['requires'], entry.requires),
    };
  }

  private aim(
    placed: Placed<EntryKind>,
    target: Target,
  ): Pick<CompiledInitiative, 'target' | 'theatres' | 'layers' | 'lords'> {
    if (target === 'none') return { target: 'none', theatres: [], layers: [], lords: [] };
    const { kind } = target;
    const list = (key: 'theatres' | 'layers' | 'lords', isAimed: boolean) =>
      isAimed
        ? this.selected(placed, ['target', key], target[key] ?? 'all', this.names[key], this.everywhere[key])
        : [];
    return {
      target: kind,
      theatres: list('theatres', kind === 'theatre' || kind === 'cell'),
      layers: list('layers', kind === 'layer' || kind === 'cell'),
      lords: list('lords', kind === 'lord'),
    };
  }

  /** Indices of the ids that are in this level; one that nothing bears anywhere is reported. */
  private selected(
    placed: Placed<EntryKind>,
    path: Path,
    wanted: 'all' | readonly string[],
    here: readonly string[],
    anywhere: readonly string[],
  ): number[] {
    if (wanted === 'all') return here.map((_, i) => i);
    wanted.forEach((id, i) => {
      if (!anywhere.includes(id))
        this.report(placed, [...path, i], 'unknown-id', `"${id}" is nowhere defined${didYouMean(id, anywhere)}`);
    });
    return this.indices(wanted, here);
  }

  private indices(ids: readonly string[], here: readonly string[]): number[] {
    return ids.map((id) => here.indexOf(id)).filter((index) => index >= 0);
  }

  private condition(placed: Placed<EntryKind>, path: Path, condition: Condition | undefined): number {
    return this.conditions.write(condition, (number) => this.unknownNumber(placed, path, number));
  }

  private unknownNumber(placed: Placed<EntryKind>, path: Path, number: string): void {
    if (!isAskable(this.everywhere, number))
      this.report(
        placed,
        path,
        'unknown-number',
        `"${number}" names no number${didYouMean(number, this.someNumbers())}`,
      );
  }

  private someNumbers(): string[] {
    return [
      'unity',
      'mean-grip',
      'far-right',
      ...this.names.currents.flatMap((id) => [`commitment.${id}`, `grievance.${id}`]),
    ];
  }

  private run(placed: Placed<EntryKind>, path: Path, effects: readonly Effect[], owner: Owner) {
    const isKnown = (given: string) => new EffectProbe(this.everywhere).knows(given, owner);
    const faultOf =
      (index: number): EffectFault =>
      (field, expected, given, valid) => {
        if (field === 'add' && isKnown(given)) return;
        const code = NUMBER_KEYS.includes(field) ? 'unknown-number' : 'unknown-id';
        const message = `"${given}": expected ${expected}${didYouMean(given, valid)}`;
        this.report(placed, [...path, index, field], code, message);
      };
    return this.effects.write(effects, owner, faultOf);
  }

  private assumptions(): Pick<CompiledLevel, 'assumptions' | 'assumptionSources'> {
    const { entries, level, file } = this.gathered;
    const known: readonly string[] = ASSUMPTIONS;
    for (const placed of entries.assumptions.values())
      if (!known.includes(placed.entry.id))
        this.report(
          placed,
          ['id'],
          'unknown-id',
          `"${placed.entry.id}" is no assumption of the rules${didYouMean(placed.entry.id, known)}`,
        );
    for (const id of Object.keys(level.assumptions ?? {}))
      if (!known.includes(id))
        this.scope.report(
          file.problemAtKey(['assumptions'], id, 'unknown-id', `"${id}" is no assumption${didYouMean(id, known)}`),
        );
    const values: [AssumptionId, number][] = [];
    const sources: [AssumptionId, readonly string[]][] = [];
    for (const id of ASSUMPTIONS) {
      const placed = entries.assumptions.get(id);
      if (placed === undefined)
        this.scope.report(file.problem([], 'missing-key', `the library has no assumption "${id}"`));
      const value = level.assumptions?.[id] ?? placed?.entry.essay ?? 100;
      if (placed !== undefined && (value < placed.entry.min || value > placed.entry.max))
        this.scope.report(
          file.problem(
            ['assumptions', id],
            'wrong-value',
            `${id}: expected ${placed.entry.min} to ${placed.entry.max}`,
          ),
        );
      values.push([id, value]);
      sources.push([id, placed?.entry.sources ?? []]);
    }
    return {
      assumptions: Object.fromEntries(values) as CompiledLevel['assumptions'],
      assumptionSources: Object.fromEntries(sources) as unknown as CompiledLevel['assumptionSources'],
    };
  }

  private report(placed: Placed<EntryKind>, path: Path, code: Diagnostic['code'], message: string): void {
    this.scope.report(placed.file.problem([...placed.path, ...path], code, message));
  }
}

/** Asks whether an effect would be understood in a level that had everything of the library. */
class EffectProbe {
  private readonly writer: EffectWriter;
  constructor(names: Names) {
    this.writer = new EffectWriter(names, new ConditionWriter(names), []);
  }
  knows(path: string, owner: Owner): boolean {
    let isKnown = true;
    this.writer.write([{ add: path, by: 1 }], owner, () => () => {
      isKnown = false;
    });
    return isKnown;
  }
}

const aimsOf = (target: Target): Owner['aims'] =>
  target === 'none'
    ? NO_AIM
    : {
        theatre: target.kind === 'theatre' || target.kind === 'cell',
        layer: target.kind === 'layer' || target.kind === 'cell',
        lord: target.kind === 'lord',
        fissure: target.kind === 'fissure',
      };

function priceOf(cost: EntryOf<'initiatives'>['cost']): readonly [number, number, number] {
  return [cost.mobilisation ?? 0, cost.legitimacy ?? 0, cost.investment ?? 0];
}

function libraryNames({ gathered, names }: Scope): Names {
  const ids = (kind: EntryKind) => [...gathered.entries[kind].keys()];
  return {
    theatres: ids('theatres'),
    layers: ids('layers'),
    currents: ids('currents'),
    lords: ids('lords'),
    fissures: ids('fissures'),
    variables: names.variables,
  };
}
