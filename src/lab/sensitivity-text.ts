/** A sensitivity study as plain text: what moves the endings most comes first. */
import type { Sensitivity } from './sensitivity';
import { formatInterval } from './wording';

export function formatSensitivity({ base, rows }: Sensitivity): string {
  return [
    `as the level stands: won ${formatInterval(base, 'percent')}`,
    ...rows.flatMap(({ name, won, change, scoreChange, endings }) => [
      `${name}: won ${formatInterval(won, 'percent')}; change ${formatInterval(change, 'points')}, score ${formatInterval(scoreChange, 'number')}`,
      ...endingLine(endings),
    ]),
    '',
  ].join('\n');
}

function endingLine(endings: Sensitivity['rows'][number]['endings']): string[] {
  const told = Object.entries(endings).map(
    ([id, it]) => `${id} ${formatInterval(it, 'points').replace(/, n = \d+/, '')}`,
  );
  return told.length === 0 ? [] : [`    ${told.join(' · ')}`];
}
