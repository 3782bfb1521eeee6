/**
 * What the Leviathan was after, a word a turn: `break-front.debt-life.europe.3` when it is new, `~` when it goes on with a
 * turn less, `-` when it is after nothing. Ids hold only letters, digits and hyphens.
 */
import { GOALS, type Intention } from '../sim';

type Intentions = readonly (Intention | null)[];
const SAME = '~';
const NONE = '-';

/** Intentions as one line of words, one a turn. */
export const formatIntentions = (intentions: Intentions): string =>
  intentions.map((it, i) => wordOf(it, intentions[i - 1] ?? null)).join(' ');

function wordOf(it: Intention | null, before: Intention | null): string {
  if (it === null) return NONE;
  const { goal, contradiction, theatre, left } = it;
  const goesOn = before !== null && fullWord(it) === fullWord({ ...before, left: before.left - 1 });
  return goesOn ? SAME : fullWord({ goal, contradiction, theatre, left });
}

const fullWord = ({ goal, contradiction, theatre, left }: Intention): string =>
  [goal, contradiction ?? '', theatre ?? '', left].join('.');

/** The intentions of a line of words; null when a word is none. */
export function parseIntentions(line: string): Intentions | null {
  const intentions: (Intention | null)[] = [];
  for (const word of line.split(' ').filter((it) => it !== '')) {
    const it = parseWord(word, intentions.at(-1) ?? null);
    if (it === undefined) return null;
    intentions.push(it);
  }
  return intentions;
}

/** Undefined when it is none. */
function parseWord(word: string, before: Intention | null): Intention | null | undefined {
  if (word === NONE) return null;
  if (word === SAME) return before === null || before.left < 2 ? undefined : { ...before, left: before.left - 1 };
  const [name = '', contradiction = '', theatre = '', left = '', ...stray] = word.split('.');
  const goal = GOALS.find((it) => it === name);
  if (goal === undefined || stray.length > 0 || !/^[1-9]\d{0,2}$/.test(left)) return undefined;
  return { goal, contradiction: contradiction || null, theatre: theatre || null, left: Number(left) };
}
