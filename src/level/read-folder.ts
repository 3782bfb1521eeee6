/** The levels folder, read from disk: for the build and the command line, which run in Node. */
import fs from 'node:fs';
import path from 'node:path';
import type { LevelFolder } from './bundle';

/** Every YAML file below a folder, by path from it. */
export function readLevelFolder(root: string): LevelFolder {
  const files = new Map<string, string>();
  for (const name of fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(root, name);
    if (name.endsWith('.yaml') && fs.statSync(file).isFile())
      files.set(name.replaceAll(path.sep, '/'), fs.readFileSync(file, 'utf8'));
  }
  return files;
}
