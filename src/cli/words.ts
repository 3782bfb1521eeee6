/**
 * `words`: brings the list of words that links are written with up to the levels as they are. Words are only ever added
 * at the end, as a generation of their own, so that every link ever made is still read; `--fresh` starts over, which is
 * allowed until a version has been released.
 */
import fs from 'node:fs';
import path from 'node:path';
import { slugsOf } from '../level';
import { ENGINE, LINK_GENERATIONS, LINK_WORDS, type WordKind } from '../replay';
import {
  CONSTITUENTS,
  CONTRADICTIONS,
  DIFFICULTIES,
  GOALS,
  LAYERS,
  type Level,
  RESOURCES,
  RUPTURE_WAYS,
  TRACKS,
} from '../sim';
import { levelFolder, playableLevel } from './levels';
import { parseOptions } from './usage';

type WordLists = Record<WordKind, string[]>;
const FILE = 'src/replay/link-words.generated.ts';

export function wordsCommand(args: readonly string[]): number {
  const isFresh = parseOptions(args, { fresh: 'flag' }).flag('fresh');
  const wanted = wordsOf(slugsOf(levelFolder()).map(playableLevel));
  const kinds = Object.keys(wanted) as WordKind[];
  const lists = {} as WordLists;
  let added = 0;
  for (const kind of kinds) {
    lists[kind] = isFresh ? [] : [...LINK_WORDS[kind]];
    const before = lists[kind].length;
    for (const word of wanted[kind]) if (!lists[kind].includes(word)) lists[kind].push(word);
    added += lists[kind].length - before;
  }
  if (added === 0) return told('every word is listed');
  const sizes = Object.fromEntries(kinds.map((kind) => [kind, lists[kind].length]));
  const generations = isFresh ? [sizes] : [...LINK_GENERATIONS, sizes];
  fs.writeFileSync(path.resolve(FILE), moduleText(lists, generations));
  return told(`${added} words added, generation ${generations.length}: ${FILE}`);
}

function told(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

/** Every id a record of these levels may hold. */
function wordsOf(levels: readonly Level[]): WordLists {
  const ids = (pick: (level: Level) => readonly { readonly id: string }[]) =>
    [...new Set(levels.flatMap((level) => pick(level).map(({ id }) => id)))].sort();
  return {
    engine: [ENGINE],
    level: levels.map(({ id }) => id).sort(),
    theatre: ids(({ theatres }) => theatres),
    layer: [...LAYERS],
    lord: ids(({ lords }) => lords),
    fissure: ids(({ fissures }) => fissures),
    current: ids(({ currents }) => currents),
    constituent: [...CONSTITUENTS],
    contradiction: [...CONTRADICTIONS],
    resource: [...RESOURCES],
    track: [...TRACKS],
    way: [...RUPTURE_WAYS],
    difficulty: [...DIFFICULTIES],
    goal: [...GOALS],
    initiative: ids(({ initiatives }) => initiatives),
    move: ids(({ moves }) => moves),
    event: ids(({ events }) => events),
    choice: ids(({ events }) => events.flatMap(({ choices }) => choices)),
    demand: ids(({ demands }) => demands),
    ending: ids(({ endings }) => endings),
  };
}

function moduleText(lists: WordLists, generations: readonly object[]): string {
  const entry = ([kind, words]: [string, string[]]) =>
    `  ${kind}: (\n    '${words.join(' ')}'\n  ).split(' '),`.replace("(\n    ''\n  ).split(' ')", '[]');
  return `/**
 * The words links are written with, by kind: a link names a word by its place. Written by \`npm run leviathan -- words\`;
 * words are added at the end of a list and never moved or taken out, since links made with them are about.
 */
export const WORDS = {
${Object.entries(lists).map(entry).join('\n')}
} satisfies Readonly<Record<string, readonly string[]>>;
export type WordKind = keyof typeof WORDS;

/** How many words of each kind each generation has, the oldest first. */
export const GENERATIONS: readonly Readonly<Record<WordKind, number>>[] = [
${generations.map((sizes) => `  ${JSON.stringify(sizes)},`).join('\n')}
];
`;
}
