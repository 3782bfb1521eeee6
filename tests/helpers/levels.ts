/** The levels of the game, compiled from their files and ready to play. */
import path from 'node:path';
import { bundleLevel, formatDiagnostic, type LevelFolder, readLevelFolder, slugsOf } from '../../src/level';
import { type Level, prepareLevel } from '../../src/sim';

export const levelFolder = (): LevelFolder => readLevelFolder(path.resolve(import.meta.dirname, '../../levels'));

/** Throws with its faults when the level does not check. */
export function realLevel(slug: string, folder: LevelFolder = levelFolder()): Level {
  const { level, diagnostics } = bundleLevel(folder, slug);
  if (level === null) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return prepareLevel(level);
}

export function realLevels(): readonly (readonly [string, Level])[] {
  const folder = levelFolder();
  return slugsOf(folder).map((slug) => [slug, realLevel(slug, folder)] as const);
}
