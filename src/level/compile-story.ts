/** What happens to both sides: scripted events with their choices, announced consequences, endings. */
import { type CompiledConsequence, type CompiledEnding, type CompiledEvent, EFFECT_ROW } from '../sim';
import { priceOf } from './compile-acts';
import type { Owner } from './effect-places';
import type { Placed } from './gather';
import { firedVariable } from './numbers';
import { NO_AIM, type Workbench } from './workbench';

const THE_WORLD: Owner = { aims: NO_AIM, own: null, hasActor: false, byFront: false, percent: 100 };

export function compileEvent(bench: Workbench, placed: Placed<'events'>): CompiledEvent {
  const { entry } = placed;
  const { at } = bench.run(placed, ['effects'], entry.effects, THE_WORLD);
  if (bench.names.events.includes(entry.id)) bench.effects.remember(firedVariable(entry.id));
  return {
    id: entry.id,
    sources: entry.sources,
    when: bench.condition(placed, ['when'], entry.when),
    weight: entry.weight,
    certain: entry.certain,
    cooldown: entry.cooldown,
    effects: { at, end: bench.effects.rows.length / EFFECT_ROW },
    choices: entry.choices.map((choice, i) => ({
      id: choice.id,
      sources: choice.sources ?? entry.sources,
      requires: bench.condition(placed, ['choices', i, 'requires'], choice.requires),
      cost: priceOf(choice.cost ?? {}),
      effects: bench.run(placed, ['choices', i, 'effects'], choice.effects, { ...THE_WORLD, byFront: true }),
    })),
  };
}

export function compileConsequence(bench: Workbench, placed: Placed<'consequences'>): CompiledConsequence {
  const { id, sources, announced, effects } = placed.entry;
  return { id, sources, announced, effects: bench.run(placed, ['effects'], effects, THE_WORLD) };
}

export function compileEnding(bench: Workbench, placed: Placed<'endings'>): CompiledEnding {
  const { id, sources, kind, anytime, when } = placed.entry;
  return { id, sources, kind, anytime, when: bench.condition(placed, ['when'], when) };
}
