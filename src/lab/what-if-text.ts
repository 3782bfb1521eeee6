/** The odds of a what-if as plain text: one option a block, the likeliest ending first. */
import { formatInterval } from './wording';
import { AS_PLAYED, type OptionOdds } from './what-if';

/** Endings told of each option. */
const TOLD = 4;

/** The decision as played first, then the options from the best to the worst. */
export function formatWhatIf(odds: readonly OptionOdds[]): string {
  const first = odds.filter(({ option }) => option === AS_PLAYED);
  const others = odds
    .filter(({ option }) => option !== AS_PLAYED)
    .sort((a, b) => b.won.value - a.won.value || (b.scoreChange?.value ?? 0) - (a.scoreChange?.value ?? 0));
  return [...first, ...others].flatMap(optionLines).concat('').join('\n');
}

function optionLines({ option, won, change, scoreChange, endings }: OptionOdds): string[] {
  const compared = [
    change === null ? '' : `; against as played ${formatInterval(change, 'points')}`,
    scoreChange === null ? '' : `, score ${formatInterval(scoreChange, 'number')}`,
  ];
  const told = Object.entries(endings).slice(0, TOLD);
  return [
    `${option}: won ${formatInterval(won, 'percent')}${compared.join('')}`,
    `    ${told.map(([id, it]) => `${id} ${formatInterval(it, 'percent').replace(/, n = \d+/, '')}`).join(' · ')}`,
  ];
}
