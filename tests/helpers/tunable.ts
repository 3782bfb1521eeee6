/**
 * The value a constant of the rules has today, read off its file: scenarios pin how a rule behaves, golden replays pin
 * its numbers, so tuning a coefficient breaks the second and not the first.
 */
import fs from 'node:fs';
import path from 'node:path';

const rules = path.resolve(import.meta.dirname, '../../src/sim');

/** `tunable('promises', 'BROKEN_UNITY')`; throws when the file names no such constant. */
export function tunable(file: string, name: string): number {
  const source = fs.readFileSync(path.join(rules, `${file}.ts`), 'utf8');
  const value = new RegExp(`const ${name}(?:: \\w+)? = (-?\\d+);`).exec(source)?.[1];
  if (value === undefined) throw new RangeError(`src/sim/${file}.ts names no constant ${name}`);
  return Number(value);
}
