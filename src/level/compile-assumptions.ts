/** The thesis as coefficients: the library's values, with what the level sets otherwise. */
import { type AssumptionId, ASSUMPTIONS, type CompiledLevel, didYouMean } from '../sim';
import type { Workbench } from './workbench';

export function compileAssumptions(bench: Workbench): Pick<CompiledLevel, 'assumptions' | 'assumptionSources'> {
  checkNames(bench);
  const { entries, level, file } = bench.scope.gathered;
  const values: [AssumptionId, number][] = [];
  const sources: [AssumptionId, readonly string[]][] = [];
  for (const id of ASSUMPTIONS) {
    const placed = entries.assumptions.get(id);
    if (placed === undefined) {
      bench.scope.report(file.problem([], 'missing-key', `the library has no assumption "${id}"`));
      continue;
    }
    const { essay, rival, min, max } = placed.entry;
    const value = level.assumptions?.[id] ?? essay;
    const range = `${id}: expected ${min} to ${max}`;
    if (value < min || value > max) bench.scope.report(file.problem(['assumptions', id], 'wrong-value', range));
    for (const [key, it] of Object.entries({ essay, rival }))
      if (it < min || it > max) bench.report(placed, [key], 'wrong-value', range);
    values.push([id, value]);
    sources.push([id, placed.entry.sources]);
  }
  return {
    assumptions: Object.fromEntries(values) as CompiledLevel['assumptions'],
    assumptionSources: Object.fromEntries(sources) as CompiledLevel['assumptionSources'],
  };
}

function checkNames(bench: Workbench): void {
  const { entries, level, file } = bench.scope.gathered;
  const known: readonly string[] = ASSUMPTIONS;
  const fault = (id: string) => `"${id}" is no assumption of the rules${didYouMean(id, known)}`;
  for (const placed of entries.assumptions.values())
    if (!known.includes(placed.entry.id)) bench.report(placed, ['id'], 'unknown-id', fault(placed.entry.id));
  for (const id of Object.keys(level.assumptions ?? {}))
    if (!known.includes(id)) bench.scope.report(file.problemAtKey(['assumptions'], id, 'unknown-id', fault(id)));
}
