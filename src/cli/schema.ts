/** `schema`: writes what can be generated of the level format, so that it cannot go stale. `--check` only compares. */
import fs from 'node:fs';
import { formatDocument, levelJsonSchema } from '../level';
import { parseOptions } from './usage';

const FILES = (): readonly (readonly [string, string])[] => [
  ['levels/level.schema.json', `${JSON.stringify(levelJsonSchema(), null, 2)}\n`],
  ['docs/level-format.md', formatDocument()],
];

export function schemaCommand(args: readonly string[]): number {
  const options = parseOptions(args, { check: 'flag' });
  let isFresh = true;
  for (const [file, text] of FILES()) {
    const same = fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text;
    if (options.flag('check')) {
      if (!same) process.stderr.write(`${file} is stale: npm run leviathan -- schema\n`);
      isFresh &&= same;
    } else if (!same) {
      fs.writeFileSync(file, text);
      process.stdout.write(`${file} written\n`);
    }
  }
  return isFresh ? 0 : 1;
}
