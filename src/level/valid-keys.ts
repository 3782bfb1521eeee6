/** The keys that may stand at a place of a file, read off its shape: for "did you mean". */
import type { z } from 'zod';
import type { Path } from './source-file';

/** What is read here of zod's own description of a shape. */
interface Shape {
  readonly def: {
    readonly type: string;
    readonly shape?: Readonly<Record<string, Shape>>;
    readonly element?: Shape;
    readonly innerType?: Shape;
    readonly valueType?: Shape;
    /** Of a record: what its keys may be, and of a list of names: the names. */
    readonly keyType?: Shape;
    readonly entries?: Readonly<Record<string, unknown>>;
    readonly options?: readonly Shape[];
    readonly getter?: () => Shape;
  };
}

/** Every key known at a path; empty when the shape there has none of its own. */
export function validKeys(schema: z.ZodType, path: Path): string[] {
  const places = path.reduce<readonly Shape[]>(
    (shapes, step) => shapes.flatMap((it) => within(it, step)),
    bare(schema as unknown as Shape),
  );
  return [...new Set(places.flatMap(({ def }) => Object.keys(def.shape ?? def.keyType?.def.entries ?? {})))];
}

/** A shape with what wraps it taken off: optional, default, one of several. */
function bare(shape: Shape): readonly Shape[] {
  const { type, innerType, options, getter } = shape.def;
  if (innerType !== undefined) return bare(innerType);
  if (type === 'lazy' && getter !== undefined) return bare(getter());
  return options === undefined ? [shape] : options.flatMap(bare);
}

function within({ def }: Shape, step: PropertyKey): readonly Shape[] {
  const inner = typeof step === 'number' ? def.element : (def.shape?.[String(step)] ?? def.valueType);
  return inner === undefined ? [] : bare(inner);
}
