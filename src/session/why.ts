/** "Why?" of a number: its causes this turn and last, its course over the turns, and what a derived one follows from. */
import { fieldOf, isVisible, type LedgerEntry, type Match, namesOf, SCALE, type State } from '../sim';
import type { Why } from './session';

/** What a derived number follows from. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'political-hold': ['state-capture', 'cohesion'],
  load: ['mean-alternative', 'public-capacity', 'popular-control', 'rentier-drift', 'bureaucratic-capture'],
};

export interface Past {
  readonly now: readonly LedgerEntry[];
  readonly last: readonly LedgerEntry[];
  /** States at the start of each turn. */
  readonly states: readonly State[];
}

/** Explains a number by its path; a path that names none, or a hidden number, explains nothing and stands at 0. */
export function whyOf(m: Match, number: string, past: Past): Why {
  const field = fieldOf(namesOf(m.level), number);
  if (field === null || !isVisible(m, field))
    return { number, value: 0, scale: 1, now: [], last: [], history: [], parts: [] };
  const of = (entries: readonly LedgerEntry[]) => entries.filter((entry) => entry.number === number);
  return {
    number,
    value: m.s[field]!,
    scale: SCALE[field]!,
    now: of(past.now),
    last: of(past.last),
    history: past.states.map((state, index) => ({ turn: index + 1, value: state[field]! })),
    parts: (PARTS[number] ?? derivedFrom(m, number)).map((part) => partOf(m, part)),
  };
}

/** The means follow from every theatre's numbers. */
function derivedFrom(m: Match, number: string): readonly string[] {
  const { theatres, layers } = m.level;
  if (number === 'mean-hardship') return theatres.map(({ id }) => `hardship.${id}`);
  if (number !== 'mean-grip' && number !== 'mean-alternative') return [];
  const block = number === 'mean-grip' ? 'grip' : 'alternative';
  return theatres.flatMap((theatre) => layers.map((layer) => `${block}.${theatre.id}.${layer.id}`));
}

function partOf(m: Match, number: string): Why['parts'][number] {
  const field = fieldOf(namesOf(m.level), number)!;
  return { number, value: m.s[field]!, scale: SCALE[field]! };
}
