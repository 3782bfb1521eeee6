/** A report as a page of docs: the target table, the ladder, every arm, and the commands that make it again. */
import type { ArmRow, Report } from './report';
import { tally } from './report-text';
import { formatBounds, formatInterval, formatVerdict } from './wording';

/** What a report was made from, so that anyone can make it again. */
export interface Making {
  readonly level: string;
  readonly turns: number;
  readonly content: string;
  readonly rules: string;
  /** Commands, in order. */
  readonly commands: readonly string[];
}

/** A page of one or several levels, a section each. */
export function formatMarkdown(levels: readonly { readonly report: Report; readonly making: Making }[]): string {
  return ['# Balance', '', ...levels.flatMap(({ report, making }) => levelSection(report, making))].join('\n');
}

function levelSection({ arms, targets, ladder }: Report, making: Making): string[] {
  const played = arms.filter(({ games }) => games > 0);
  return [
    `## \`${making.level}\``,
    '',
    `${making.turns} turns. Content \`${making.content}\`, rules \`${making.rules}\`. ${tally(targets)}.`,
    'Intervals are of 95 % (Wilson for shares, Agresti–Min for differences on the same seeds, Katz for ratios); “within',
    'error” says that the interval does not settle it.',
    '',
    '| | target | wanted | measured | verdict |',
    '|---|---|---|---|---|',
    ...targets.map((row) =>
      cells(
        MARK[row.verdict],
        row.note === '' || row.verdict === 'not measured' ? row.what : `${row.what}<br><small>${row.note}</small>`,
        formatBounds(row.bounds, row.unit),
        formatInterval(row.measured, row.unit),
        formatVerdict(row),
      ),
    ),
    '',
    ...(ladder.keys.length > 1 ? ladderSection(ladder) : []),
    '### Arms',
    '',
    'Bot and difficulty; `~` is the budget in playouts a turn.',
    '',
    '| arm | won | turns | changes | misreadings | ruptures | promises kept / broken | endings, % |',
    '|---|---|---|---|---|---|---|---|',
    ...played.map(armCells),
    '',
    '### Made again by',
    '',
    '```sh',
    ...making.commands,
    '```',
    '',
  ];
}

const MARK = { met: '✔', 'not met': '✗', 'not measured': '·' } as const;
const cells = (...of: readonly string[]): string => `| ${of.map((it) => it.replaceAll('|', '\\|')).join(' | ')} |`;

function armCells(row: ArmRow): string {
  const mean = ({ value }: { readonly value: number }) => value.toFixed(1);
  const endings = Object.entries(row.endings).map(([id, n]) => `${id} ${((100 * n) / row.games).toFixed(1)}`);
  const forfeits = row.forfeits > 0 ? `<br>${row.forfeits} forfeits` : '';
  return cells(
    `\`${row.key}\`${forfeits}`,
    formatInterval(row.won, 'percent'),
    mean(row.turns),
    mean(row.changes),
    mean(row.misreadings),
    mean(row.ruptures),
    `${mean(row.kept)} / ${mean(row.broken)}`,
    endings.join(' · '),
  );
}

function ladderSection({ keys, results, classes }: Report['ladder']): string[] {
  return [
    '### Strength ladder',
    '',
    'Percent of seeds on which the row scores more than the column. The kind of ending decides, then how far the two',
    'weakest props have fallen and how much load the alternatives carry (`src/lab/score.ts`).',
    `Classes, each beating all those below on ≥ 75 % of seeds: ${classes.map((it) => `\`${it}\``).join(' < ')}.`,
    '',
    cells('', ...keys.map((key) => `\`${key}\``)),
    `|---|${keys.map(() => '---|').join('')}`,
    ...keys.map((key, i) =>
      cells(`\`${key}\``, ...keys.map((_, j) => (i === j ? '–' : formatInterval(results[i]![j]!, 'percent')))),
    ),
    '',
  ];
}
