/** `check [<level>…]`: every fault of the levels, at its line; 1 when there is any error. */
import { checkWalkthrough, type Diagnostic, formatDiagnostic, type LevelFolder, slugsOf } from '../level';
import { type CompiledLevel, prepareLevel } from '../sim';
import { bundleOf, levelFolder } from './levels';
import { parseOptions } from './usage';

export function checkCommand(args: readonly string[]): number {
  const { words } = parseOptions(args, {}, Number.POSITIVE_INFINITY);
  const folder = levelFolder();
  let isSound = true;
  for (const slug of words.length > 0 ? words : slugsOf(folder)) {
    const { level, diagnostics, texts } = bundleOf(folder, slug);
    const walked = level === null ? [] : walkthroughFaults(folder, slug, level);
    for (const it of [...diagnostics, ...walked]) process.stdout.write(`${formatDiagnostic(it)}\n`);
    isSound &&= level !== null && walked.length === 0;
    const counts =
      level === null
        ? 'does not check'
        : `checks: ${level.turns} turns, ${level.initiatives.length} initiatives, ${level.moves.length} moves, ` +
          `${level.events.length} events, ${level.demands.length} demands, ${level.endings.length} endings, ${Object.keys(texts).join(' + ')}`;
    process.stdout.write(`${slug} ${counts}\n`);
  }
  return isSound ? 0 : 1;
}

/** A level without a walkthrough may be played all the same; the tests ask for one. */
function walkthroughFaults(folder: LevelFolder, slug: string, level: CompiledLevel): readonly Diagnostic[] {
  const path = `${slug}/walkthrough.yaml`;
  const text = folder.get(path);
  return text === undefined ? [] : checkWalkthrough(prepareLevel(level), { name: `levels/${path}`, text });
}
