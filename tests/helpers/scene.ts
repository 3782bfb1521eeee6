/**
 * A quiet board to try one rule on: nothing happens in it but what a scenario asks for. Nine currents of three
 * constituents, an initiative each, one idle move, no events, no demands, one ending that waits for the last turn.
 */
import {
  ALWAYS,
  type Command,
  type CompiledDemand,
  type CompiledEnding,
  type CompiledEvent,
  type CompiledInitiative,
  type CompiledLevel,
  type CompiledMove,
  COMPARE,
  CONTRADICTIONS,
  ENDING,
  ENTRY,
  readEntry,
  FAILS,
  type Field,
  forceOf,
  HOLDS,
  LEVERS,
  type Match,
  newMatch,
  play,
  type PlannedMove,
  prepareLevel,
  type RuleId,
  UNITY,
} from '../../src/sim';
import { type Cause, ruleCause } from '../../src/sim/causes';
import { madeLevel } from './made-level';

type Effects = readonly (readonly number[])[];
type Draft<T> = Partial<Omit<T, 'effects'>> & { readonly effects?: Effects };
/** One comparison: field, how, constant. */
type Comparison = readonly [field: number, how: keyof typeof COMPARE, constant: number];

export interface SceneOptions extends Partial<Omit<CompiledLevel, 'initiatives' | 'moves' | 'events' | 'demands'>> {
  /** Laid over the nine initiatives, by index; those past the ninth are added. */
  readonly initiatives?: readonly Draft<CompiledInitiative>[];
  readonly moves?: readonly Draft<CompiledMove>[];
  readonly events?: readonly (Omit<Draft<CompiledEvent>, 'choices'> & {
    readonly choices?: readonly Draft<CompiledEvent['choices'][number]>[];
  })[];
  readonly demands?: readonly Partial<CompiledDemand>[];
  readonly delayed?: readonly { readonly announced?: boolean; readonly effects: Effects }[];
  /** Conditions, each all of its comparisons; entry n is condition n, for `requires` and `when`. */
  readonly when?: readonly (readonly Comparison[])[];
  readonly theatreCount?: number;
  readonly numbers?: readonly (readonly [Field, number])[];
}

const SOURCES = ['D37'];

/** A match of a quiet level, waiting for the front's first decision. */
export function scene(options: SceneOptions = {}, seed = 1): Match {
  const match = newMatch(prepareLevel(sceneLevel(options)), { seed });
  for (const [field, value] of options.numbers ?? []) match.s[field] = value;
  expectDone(match, { kind: 'plan', moves: [] });
  return match;
}

/** The quiet level itself, with what a scenario lays over it. */
export function sceneLevel(options: SceneOptions = {}): CompiledLevel {
  const { initiatives, moves, events, demands, delayed, when, theatreCount, numbers: _, ...rest } = options;
  const base = madeLevel({ theatres: theatreCount ?? 2, initiatives: 9, moves: 1, events: 0 });
  const effects: number[] = [];
  const run = (list: Effects = []) => {
    const at = effects.length / 10;
    for (const row of list) effects.push(...row);
    return { at, end: effects.length / 10 };
  };
  const conditions: number[] = [];
  const addresses = (when ?? []).map((comparisons) => {
    const at = conditions.length / 7;
    comparisons.forEach(([field, how, constant], i) => {
      const next = i === comparisons.length - 1 ? HOLDS : at + i + 1;
      conditions.push(field, 1, 0, COMPARE[how], constant, next, FAILS);
    });
    return at;
  });
  /** `requires: n` in a scenario names the n-th of its conditions. */
  const condition = (n: number | undefined): number => (n === undefined || n < 0 ? ALWAYS : addresses[n]!);
  const plain = range(Math.max(9, initiatives?.length ?? 0)).map((i) => plainInitiative(base.initiatives[i % 9]!, i));
  return {
    ...base,
    jitter: [],
    personalities: ['engineer'],
    currents: base.currents.map((it) => ({ ...it, hidden: [] })),
    initiatives: plain.map((it, i) => {
      const { effects: own, ...over } = initiatives?.[i] ?? {};
      return { ...it, ...over, requires: condition(over.requires), effects: run(own) };
    }),
    moves: (moves ?? [{}]).map(({ effects: own, ...over }, i) => ({
      ...base.moves[0]!,
      id: `move-${i}`,
      contradiction: 0,
      cost: 1,
      target: 'none',
      theatres: [],
      layers: [],
      ...over,
      requires: condition(over.requires),
      effects: run(own),
    })),
    events: (events ?? []).map(({ effects: own, choices, ...over }, i) => ({
      id: `event-${i}`,
      sources: SOURCES,
      weight: 100,
      certain: true,
      cooldown: 0,
      ...over,
      when: condition(over.when),
      effects: run(own),
      choices: (choices ?? []).map(({ effects: chosen, ...choice }, c) => ({
        id: `choice-${c}`,
        sources: SOURCES,
        cost: [0, 0, 0],
        ...choice,
        requires: condition(choice.requires),
        effects: run(chosen),
      })),
    })),
    consequences: (delayed ?? []).map((it, i) => ({
      id: `delayed-${i}`,
      sources: SOURCES,
      announced: it.announced ?? true,
      effects: run(it.effects),
    })),
    demands: (demands ?? []).map((over, i) => ({
      ...base.demands[0]!,
      id: `demand-${i}`,
      contradiction: 0,
      lever: 0,
      ...over,
      requires: condition(over.requires),
    })),
    endings: [{ id: 'stands', sources: SOURCES, kind: 'defeat', when: ALWAYS, anytime: false }],
    ...rest,
    ...(rest.endings === undefined ? {} : { endings: rest.endings.map((it) => ({ ...it, when: condition(it.when) })) }),
    conditions,
    effects,
  };
}

/** An ending that holds when condition `when` of the scene does. */
export const sceneEnding = (
  id: string,
  kind: CompiledEnding['kind'],
  when: number,
  anytime = true,
): CompiledEnding => ({
  id,
  sources: SOURCES,
  kind,
  when,
  anytime,
});

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** Costs three of what its own constituent gives, aims at nothing, does nothing. */
function plainInitiative(base: CompiledInitiative, i: number): CompiledInitiative {
  const current = i % 9;
  const cost: [number, number, number] = [0, 0, 0];
  cost[Math.trunc(current / 3)] = 3;
  return {
    ...base,
    id: `initiative-${i}`,
    current,
    constituent: Math.trunc(current / 3),
    contradiction: i % CONTRADICTIONS.length,
    lever: LEVERS[i % LEVERS.length]!,
    cost,
    target: 'none',
    theatres: [],
    layers: [],
    institution: -1,
  };
}

/** An effect row on one field; `chance` in percent. */
export const row = (code: number, field: number, by: number, chance = 100): number[] => [
  code,
  field,
  1,
  0,
  0,
  0,
  0,
  by,
  chance,
  ALWAYS,
];
/** An effect row on the cell aimed at. */
export const cellRow = (code: number, block: number, by: number): number[] => [
  code,
  block,
  1,
  0,
  6,
  1,
  0,
  by,
  100,
  ALWAYS,
];
/** An effect row with a subject and a second word: blunt, expose, find, widen, reveal, schedule, offensive. */
export const actRow = (code: number, subject: number, second = 0, amount = 0): number[] => [
  code,
  subject,
  second,
  0,
  0,
  0,
  0,
  amount,
  100,
  ALWAYS,
];

/** Plays a command that must be legal. */
export function expectDone(match: Match, command: Command): void {
  const refusal = play(match, command);
  if (refusal !== null) throw new Error(`${JSON.stringify(command)} is refused: ${JSON.stringify(refusal)}`);
}

/** Carries an initiative that has been laid on the table for it, aimed as told. */
export function carry(match: Match, index: number, aim: object = {}): void {
  expectDone(match, { kind: 'carry', initiative: `initiative-${index}`, ...aim });
}

/** Ends the front's turn; the Leviathan then plays `moves`, if the match goes on. */
export function endTurn(match: Match, moves: readonly PlannedMove[] = []): void {
  expectDone(match, { kind: 'end-turn' });
  if (match.s[ENDING] === 0) expectDone(match, { kind: 'plan', moves });
}

/** Sum of what one cause did to one number since entry `from`; stored units. */
export function moved(match: Match, field: Field, cause: RuleId | Cause, from = 0): number {
  const { rows, length } = match.ledger!;
  const wanted = typeof cause === 'string' ? ruleCause(cause) : cause;
  let sum = 0;
  for (let at = from; at < length; at += ENTRY) {
    const entry = readEntry(rows, at);
    if (entry.field === field && entry.cause === wanted) sum += entry.by;
  }
  return sum;
}

/** Where the ledger stands, to look only at what comes after. */
export const now = (match: Match): number => match.ledger!.length;

/** Sets unity so that an initiative strikes with a force of exactly 100 percent. */
export function fullForce(match: Match, index = 0): Match {
  for (let unity = 0; unity <= 1000; unity++) {
    match.s[UNITY] = unity;
    if (forceOf(match, index) === 100) return match;
  }
  throw new RangeError('no unity gives a force of 100');
}
