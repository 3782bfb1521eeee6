/** What the front and the bloc can do, and the demands put to the front. */
import {
  type CompiledDemand,
  type CompiledInitiative,
  type CompiledMove,
  CONSTITUENTS,
  CONTRADICTIONS,
  INSTITUTIONS,
  LEVERS,
  PERSONALITIES,
} from '../sim';
import type { Owner } from './effect-places';
import type { Placed } from './gather';
import type { EntryOf } from './schema';
import { percentOf } from './percent';
import { NO_AIM, type Workbench } from './workbench';

type Target = EntryOf<'initiatives'>['target'];
type Aim = Pick<CompiledInitiative, 'target' | 'theatres' | 'layers' | 'lords'>;

export function compileInitiative(bench: Workbench, placed: Placed<'initiatives'>): CompiledInitiative {
  const { entry } = placed;
  const { constituent } = bench.scope.gathered.entries.currents.get(entry.current)!.entry;
  const percent = percentOf(bench.scope.gathered, entry.id);
  const owner: Owner = { aims: aimsOf(entry.target), own: entry.current, hasActor: false, byFront: true, percent };
  return {
    id: entry.id,
    sources: entry.sources,
    current: bench.names.currents.indexOf(entry.current),
    constituent: CONSTITUENTS.indexOf(constituent),
    contradiction: CONTRADICTIONS.indexOf(entry.contradiction),
    lever: entry.lever,
    cost: priceOf(entry.cost),
    ...aimOf(bench, entry.target),
    institution: entry.institution === undefined ? -1 : INSTITUTIONS.indexOf(entry.institution),
    requires: bench.condition(placed, ['requires'], entry.requires),
    from: entry.from,
    cooldown: entry.cooldown,
    reveals: entry.reveals === true || entry.effects.some(showsSomething),
    effects: bench.run(placed, ['effects'], entry.effects, owner),
  };
}

/** What it shows, and what it leaves to chance, cannot be unseen. */
const showsSomething = (it: EntryOf<'initiatives'>['effects'][number]): boolean =>
  'find' in it || 'reveal' in it || 'expose' in it || it.chance !== undefined;

export function compileMove(bench: Workbench, placed: Placed<'moves'>): CompiledMove {
  const { entry } = placed;
  const aims = { ...aimsOf(entry.target), lord: true };
  const owner: Owner = { aims, own: null, hasActor: true, byFront: false, percent: 100 };
  const { theatres, layers } = aimOf(bench, entry.target);
  const { base, hold, valuation, rivals, front } = entry.need;
  const [first, second, third, fourth] = PERSONALITIES;
  return {
    id: entry.id,
    sources: entry.sources,
    lords: bench.indices(entry.lords, bench.names.lords),
    contradiction: CONTRADICTIONS.indexOf(entry.contradiction),
    cost: entry.cost,
    target: entry.target === 'none' ? 'none' : entry.target.kind,
    theatres,
    layers,
    requires: bench.condition(placed, ['requires'], entry.requires),
    from: entry.from,
    cooldown: entry.cooldown,
    need: [base, hold, valuation, rivals, front],
    character: [entry.character[first], entry.character[second], entry.character[third], entry.character[fourth]],
    answers: entry.answers === undefined ? -1 : LEVERS.indexOf(entry.answers),
    weight: entry.weight,
    effects: bench.run(placed, ['effects'], entry.effects, owner),
  };
}

export function compileDemand(bench: Workbench, placed: Placed<'demands'>): CompiledDemand {
  const { entry } = placed;
  return {
    id: entry.id,
    sources: entry.sources,
    currents: bench.indices(entry.currents, bench.names.currents),
    kind: entry.kind,
    contradiction: entry.contradiction === undefined ? -1 : CONTRADICTIONS.indexOf(entry.contradiction),
    lever: entry.lever === undefined ? -1 : LEVERS.indexOf(entry.lever),
    term: entry.term,
    relief: Math.round(entry.relief * 10),
    breach: Math.round(entry.breach * 10),
    requires: bench.condition(placed, ['requires'], entry.requires),
  };
}

/** Mobilisation, legitimacy, investment. */
export const priceOf = (cost: EntryOf<'initiatives'>['cost']): readonly [number, number, number] => [
  cost.mobilisation ?? 0,
  cost.legitimacy ?? 0,
  cost.investment ?? 0,
];

/** Targets outside the level are dropped. */
function aimOf(bench: Workbench, target: Target): Aim {
  const { names } = bench;
  if (target === 'none') return { target: 'none', theatres: [], layers: [], lords: [] };
  const aims = aimsOf(target);
  return {
    target: target.kind,
    theatres: aims.theatre ? bench.indices(target.theatres ?? 'all', names.theatres) : [],
    layers: aims.layer ? bench.indices(target.layers ?? 'all', names.layers) : [],
    lords: aims.lord ? bench.indices(target.lords ?? 'all', names.lords) : [],
  };
}

function aimsOf(target: Target): Owner['aims'] {
  if (target === 'none') return NO_AIM;
  const { kind } = target;
  return {
    theatre: kind === 'theatre' || kind === 'cell',
    layer: kind === 'layer' || kind === 'cell',
    lord: kind === 'lord',
    fissure: kind === 'fissure',
  };
}
