/**
 * The picture of a card: its own scene where one was drawn, or one composed from its name and tags. The same card has the
 * same picture for ever and everywhere, and any card has one: whoever writes a level needs no artist.
 */
import {
  AIM_CALLS,
  CAUSE_CALLS,
  CUT,
  CUT_GROUNDS,
  FOLDED,
  FOLDED_GROUNDS,
  LAYER_CALLS,
  LEVER_CALLS,
  LORD_CALLS,
} from './illustration-motifs';
import { DRAWN_SCENES } from './illustration-scenes';
import { CUT_WORDS, FOLDED_WORDS } from './illustration-words';

/** What of an initiative its picture needs. */
export interface InitiativeTags {
  readonly kind: 'initiative';
  readonly id: string;
  readonly lever: string;
  readonly contradiction: string;
  readonly constituent: string;
  readonly layers: readonly string[];
}
/** What of a lords' move its picture needs. The lord lends its trade as second motif; all else follows the move. */
export interface MoveTags {
  readonly kind: 'move';
  readonly id: string;
  readonly contradiction: string;
  readonly lord: string;
}
export type CardTags = InitiativeTags | MoveTags;

/** How the motifs stand: side by side, the second flanking, in a row below, in a far corner, or face to face. */
export const SCHEMES = ['pair', 'flanked', 'frieze', 'corner', 'facing'] as const;
/** What the sheet bears besides: nothing, a printed slab at one end, or a corner of paper folded over. */
export const FRAMES = ['plain', 'slab', 'folded'] as const;

export type Picture =
  | { readonly kind: 'scene'; readonly file: string }
  | {
      readonly kind: 'composed';
      readonly ground: string;
      readonly hero: string;
      readonly second: string;
      readonly scheme: (typeof SCHEMES)[number];
      readonly frame: (typeof FRAMES)[number];
      readonly isMirrored: boolean;
    };

export function pictureOf(card: CardTags): Picture {
  const drawn: readonly string[] = DRAWN_SCENES[card.kind];
  if (drawn.includes(card.id)) return { kind: 'scene', file: `scene-${card.kind}-${card.id}` };
  return card.kind === 'initiative' ? cut(card) : folded(card);
}

function cut(card: InitiativeTags): Picture {
  const { id } = card;
  const camp = ['left', 'democratic', 'capital'].includes(card.constituent) ? card.constituent : 'democratic';
  const calls = [
    ...called(CUT_WORDS, id),
    pick(of(LEVER_CALLS, card.lever) ?? CUT, id, 1),
    ...(card.layers.length === 1 ? [pick(of(LAYER_CALLS, card.layers[0] ?? '') ?? CUT, id, 2)] : []),
    pick(of(CAUSE_CALLS, card.contradiction) ?? CUT, id, 3),
  ];
  const { hero, second } = heroAndSecond(calls, CUT, id);
  return {
    kind: 'composed',
    hero: `motifs/cut-${hero}`,
    second: `motifs/cut-${second}`,
    ground: `grounds/cut-${pick(CUT_GROUNDS, id, 4)}-${camp}`,
    ...layout(id),
  };
}

function folded(card: MoveTags): Picture {
  const { id } = card;
  const own = [...called(FOLDED_WORDS, id), pick(of(AIM_CALLS, card.contradiction) ?? FOLDED, id, 1)];
  const trade = of(LORD_CALLS, card.lord) ?? [];
  // The hero is the move's own, whoever makes it; a lord whose trade it happens to be shows the crown instead.
  const { hero, second } = heroAndSecond([own[0] ?? 'crown', ...trade, 'crown'], FOLDED, id);
  return {
    kind: 'composed',
    hero: `motifs/folded-${hero}`,
    second: `motifs/folded-${second}`,
    ground: `grounds/folded-${pick(FOLDED_GROUNDS, id, 4)}`,
    ...layout(id),
  };
}

const layout = (id: string) => ({
  scheme: pick(SCHEMES, id, 5),
  frame: pick(FRAMES, id, 6),
  isMirrored: numberOf(id, 7) % 2 === 1,
});

/** The first call is the hero, the next that differs stands beside it; were all alike, the list itself has another. */
function heroAndSecond<Motif>(calls: readonly Motif[], all: readonly Motif[], id: string) {
  const hero = calls[0] ?? pick(all, id, 8);
  const others = all.filter((motif) => motif !== hero);
  return { hero, second: calls.find((motif) => motif !== hero) ?? pick(others, id, 9) };
}

/** What stands under a name that a level gave; names such as `constructor` must not reach into prototypes. */
const of = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** Motifs of the words of a name, in its order. */
const called = <Motif>(words: Readonly<Record<string, Motif>>, id: string): readonly Motif[] =>
  id.split('-').flatMap((word) => of(words, word) ?? []);

/** One of a list, by the card's number in this matter. */
function pick<T>(list: readonly T[], id: string, matter: number): T {
  const chosen = list[numberOf(id, matter) % list.length];
  if (chosen === undefined) throw new RangeError('nothing to choose a picture from');
  return chosen;
}

/** A whole number from a name (FNV-1a, stirred): alike names fall far apart, and no die is cast. */
function numberOf(id: string, matter: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(matter, 0x9e3779b1);
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
