/** `check [<level>…]`: every fault of the levels, at its line; 1 when there is any error. */
import { formatDiagnostic, slugsOf } from '../level';
import { bundleOf, levelFolder } from './levels';
import { parseOptions } from './usage';

export function checkCommand(args: readonly string[]): number {
  const { words } = parseOptions(args, {});
  const folder = levelFolder();
  let isSound = true;
  for (const slug of words.length > 0 ? words : slugsOf(folder)) {
    const { level, diagnostics, texts } = bundleOf(folder, slug);
    for (const it of diagnostics) process.stdout.write(`${formatDiagnostic(it)}\n`);
    isSound &&= level !== null;
    const counts =
      level === null
        ? 'does not check'
        : `checks: ${level.turns} turns, ${level.initiatives.length} initiatives, ${level.moves.length} moves, ` +
          `${level.events.length} events, ${level.demands.length} demands, ${level.endings.length} endings, ${Object.keys(texts).join(' + ')}`;
    process.stdout.write(`${slug} ${counts}\n`);
  }
  return isSound ? 0 : 1;
}
