/** The level format as a JSON Schema: completion and unknown keys in editors that know YAML. */
import { z } from 'zod';
import { levelSchema, librarySchema } from './schema';

/** Draft-07, one definition for level files and one for library files. */
export function levelJsonSchema(): object {
  const of = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', target: 'draft-07', unrepresentable: 'any' });
  const { $schema: _level, ...level } = of(levelSchema) as Record<string, unknown>;
  const { $schema: _library, ...library } = of(librarySchema) as Record<string, unknown>;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Paper Leviathan: a level, or a topic of the library',
    anyOf: [
      { title: 'A level', ...level },
      { title: 'A topic of the library', ...library },
    ],
  };
}
