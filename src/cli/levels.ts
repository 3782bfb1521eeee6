/** Levels for the command line, read from the levels folder of the project it runs in. */
import path from 'node:path';
import fs from 'node:fs';
import { bundleLevel, formatDiagnostic, type LevelBundle, type LevelFolder, readLevelFolder, slugsOf } from '../level';
import { didYouMean, type Level, prepareLevel } from '../sim';
import { UsageError } from './usage';

/** The folder of levels: ./levels from where the command runs. */
export function levelFolder(): LevelFolder {
  const root = path.resolve('levels');
  if (!fs.existsSync(root)) throw new UsageError(`no levels folder here: ${root}`);
  return readLevelFolder(root);
}

/** One level's bundle, by slug. */
export function bundleOf(folder: LevelFolder, slug: string): LevelBundle {
  const slugs = slugsOf(folder);
  if (slugs.includes(slug)) return bundleLevel(folder, slug);
  throw new UsageError(`no level "${slug}": there are ${slugs.join(', ')}${didYouMean(slug, slugs)}`);
}

/** A level ready to play; throws with its diagnostics when it does not check. */
export function playableLevel(slug: string): Level {
  const { level, diagnostics } = bundleOf(levelFolder(), slug);
  if (level === null)
    throw new UsageError(`level ${slug} does not check:\n${diagnostics.map(formatDiagnostic).join('\n')}`);
  return prepareLevel(level);
}
