/** The text keys that a level needs, and those that some level may need: what is neither is unused. */
import {
  CONSTITUENTS,
  CONTRADICTIONS,
  type CompiledLevel,
  INSTITUTIONS,
  LEVERS,
  PERSONALITIES,
  RESOURCES,
  RULE_IDS,
  STANCES,
  TRACKS,
  WINGS,
} from '../sim';
import type { Entries } from './gather';

/** Parts of the text of each kind of entry. */
const PARTS = {
  act: ['name', 'about'],
  theatre: ['name', 'about'],
  layer: ['name', 'about'],
  current: ['name', 'about', 'spokesperson'],
  lord: ['name', 'about'],
  fissure: ['name', 'about'],
  personality: ['name', 'about'],
  initiative: ['name', 'summary', 'argument'],
  move: ['name', 'summary'],
  event: ['headline', 'story'],
  choice: ['name', 'detail'],
  consequence: ['name'],
  demand: ['name', 'plea'],
  ending: ['name', 'story', 'essay', 'critics'],
  assumption: ['name', 'about', 'doubt'],
} as const;

type Listed = readonly { readonly id: string }[];

const keysOf = (prefix: string, entries: Listed, parts: readonly string[]): string[] =>
  entries.flatMap(({ id }) => parts.map((part) => `${prefix}.${id}.${part}`));
const of = (kind: keyof typeof PARTS, entries: Listed): string[] => keysOf(kind, entries, PARTS[kind]);
const ids = (list: readonly string[]): Listed => list.map((id) => ({ id }));

interface WithChoices {
  readonly id: string;
  readonly choices: Listed;
}
const ofEvents = (events: readonly WithChoices[]): string[] => [
  ...of('event', events),
  ...events.flatMap(({ id, choices }) => keysOf(`event.${id}.choice`, choices, PARTS.choice)),
];

/** Words that every level shows. */
const EVERY_LEVEL: readonly string[] = [
  ...['level.name', 'level.pitch', 'level.prologue'],
  ...keysOf('institution', ids(INSTITUTIONS), ['name']),
  ...keysOf('contradiction', ids(CONTRADICTIONS), ['name', 'about']),
  ...keysOf('constituent', ids(CONSTITUENTS), ['name', 'about']),
  ...keysOf('resource', ids(RESOURCES), ['name', 'about']),
  ...keysOf('track', ids(TRACKS), ['name', 'about']),
  ...keysOf('lever', ids(LEVERS), ['name', 'about']),
  ...keysOf('stance', ids(STANCES), ['name']),
  ...keysOf('wing', ids(WINGS), ['name']),
  ...keysOf('rule', ids(RULE_IDS), ['name']),
];

/** Every key a level needs. */
export function neededKeys(level: CompiledLevel): string[] {
  return [
    ...EVERY_LEVEL,
    ...of('act', level.acts),
    ...of('theatre', level.theatres),
    ...of('layer', level.layers),
    ...of('current', level.currents),
    ...of('lord', level.lords),
    ...of('fissure', level.fissures),
    ...of('personality', ids(level.personalities)),
    ...of('initiative', level.initiatives),
    ...of('move', level.moves),
    ...ofEvents(level.events),
    ...of('consequence', level.consequences),
    ...of('demand', level.demands),
    ...of('ending', level.endings),
    ...of('assumption', ids(Object.keys(level.assumptions))),
    ...level.hints.map(({ id }) => `hint.${id}`),
  ];
}

/** Every key that entries of the library may need, in this level or another. */
export function knownKeys(entries: Entries): string[] {
  const all = <T extends { readonly id: string }>(kind: ReadonlyMap<string, { readonly entry: T }>): T[] =>
    [...kind.values()].map(({ entry }) => entry);
  return [
    ...EVERY_LEVEL,
    ...of('theatre', all(entries.theatres)),
    ...of('layer', all(entries.layers)),
    ...of('current', all(entries.currents)),
    ...of('lord', all(entries.lords)),
    ...of('fissure', all(entries.fissures)),
    ...of('personality', ids(PERSONALITIES)),
    ...of('initiative', all(entries.initiatives)),
    ...of('move', all(entries.moves)),
    ...ofEvents(all(entries.events)),
    ...of('consequence', all(entries.consequences)),
    ...of('demand', all(entries.demands)),
    ...of('ending', all(entries.endings)),
    ...of('assumption', all(entries.assumptions)),
  ];
}

/** Texts that a level may bring though no entry asks for them: its documents. */
export const isFree = (key: string): boolean => key.startsWith('dossier.');
