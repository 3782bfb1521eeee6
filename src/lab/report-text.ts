/** A report as plain text, for the terminal. */
import { formatBounds, formatInterval, formatVerdict } from './wording';
import type { ArmRow, Report } from './report';
import type { TargetRow } from './targets';

export function formatReport({ arms, targets, ladder }: Report): string {
  return [
    ...arms.filter(({ games }) => games > 0).flatMap(armLines),
    '',
    ...targets.flatMap(targetLines),
    '',
    ...(ladder.keys.length > 1 ? ladderLines(ladder) : []),
    tally(targets),
    '',
  ].join('\n');
}

function armLines(row: ArmRow): string[] {
  const mean = (name: string, of: { readonly value: number }) => `${of.value.toFixed(1)} ${name}`;
  const counts = [
    mean('turns', row.turns),
    mean('changes', row.changes),
    mean('misreadings', row.misreadings),
    mean('ruptures', row.ruptures),
    `${mean('kept', row.kept)} / ${mean('broken', row.broken)}`,
  ];
  const endings = Object.entries(row.endings).map(([id, n]) => `${id} ${((100 * n) / row.games).toFixed(1)}`);
  return [
    `${row.key}: won ${formatInterval(row.won, 'percent')}; ${counts.join(', ')}${row.forfeits > 0 ? `; ${row.forfeits} FORFEITS` : ''}`,
    `    ${endings.join(' · ')}`,
  ];
}

const MARK = { met: '✔', 'not met': '✗', 'not measured': '·' } as const;

function targetLines(row: TargetRow): string[] {
  const head = `${MARK[row.verdict]} ${row.what}: ${formatInterval(row.measured, row.unit)}; wanted ${formatBounds(row.bounds, row.unit)}; ${formatVerdict(row)}`;
  return row.note === '' || row.verdict === 'not measured' ? [head] : [head, `    ${row.note}`];
}

function ladderLines({ keys, results }: Report['ladder']): string[] {
  const lines = keys.map((key, i) => {
    const cells = keys.map((_, j) => (i === j ? '   –' : percentCell(results[i]![j]!)));
    return `  ${cells.join(' ')}  ${key}`;
  });
  return [
    'head to head, percent of seeds the row scores more than the column (rows and columns in the same order):',
    ...lines,
    '',
  ];
}

const percentCell = ({ value, n }: { readonly value: number; readonly n: number }): string =>
  (n === 0 ? '?' : (value * 100).toFixed(0)).padStart(4);

export function tally(targets: readonly TargetRow[]): string {
  const count = (verdict: TargetRow['verdict']) => targets.filter((it) => it.verdict === verdict).length;
  return `${targets.length} targets: ${count('met')} met, ${count('not met')} not met, ${count('not measured')} not measured`;
}
