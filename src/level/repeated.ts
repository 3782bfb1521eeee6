/** Lists of names are sets: one that stands in its list twice is a slip, told at its second place. */
import type { Gathered } from './gather';
import type { Report } from './scope';
import type { Path } from './source-file';

/** Lists of the level itself that scope.ts goes through, and tells of, as it looks for what they name. */
const LOOKED_THROUGH: readonly string[] = ['layers', 'initiatives', 'moves', 'events', 'demands', 'endings'];

export function checkRepeated({ entries, level, file }: Gathered, report: Report): void {
  for (const [key, value] of Object.entries(level))
    if (key !== 'own' && !LOOKED_THROUGH.includes(key))
      for (const [path, message] of repeatedIn(value, [key])) report(file.problem(path, 'duplicate-id', message));
  for (const kind of Object.values(entries))
    for (const placed of kind.values())
      for (const [path, message] of repeatedIn(placed.entry, placed.path))
        report(placed.file.problem(path, 'duplicate-id', message));
}

/** Every place in some data where a list of names says one again. */
function* repeatedIn(value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, isList ? Number(key) : key];
    if (isList && typeof inner === 'string' && value.indexOf(inner) < Number(key))
      yield [here, `${String(path.at(-1))}: "${inner}" stands here twice`];
    else yield* repeatedIn(inner, here);
  }
}
