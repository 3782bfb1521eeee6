/**
 * Pins: every proposal and every move of every level has a picture, no two of them the same; what the code believes to be
 * drawn is what lies in assets/public/art; and a card nobody has heard of is illustrated all the same.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type CardTags, type Picture, pictureOf, SCHEMES } from '../../../src/hud/kit/illustration-compose';
import { CUT, CUT_GROUNDS, FOLDED, FOLDED_GROUNDS } from '../../../src/hud/kit/illustration-motifs';
import { DRAWN_SCENES } from '../../../src/hud/kit/illustration-scenes';
import { CUT_WORDS, FOLDED_WORDS } from '../../../src/hud/kit/illustration-words';
import { CONSTITUENTS, type Level } from '../../../src/sim';
import { realLevels } from '../../helpers/levels';

const ART = path.resolve(import.meta.dirname, '../../../assets/public/art');
const files = new Set(readdirSync(ART, { recursive: true }).map(String));

const initiativesOf = (level: Level): readonly CardTags[] =>
  level.initiatives.map((it) => ({
    kind: 'initiative',
    id: it.id,
    lever: it.lever,
    contradiction: level.contradictions[it.contradiction]!.id,
    constituent: CONSTITUENTS[it.constituent]!,
    layers: it.layers.map((layer) => level.layers[layer]!.id),
  }));
/** A move in the hands of each lord that may make it. */
const movesOf = (level: Level): readonly (readonly CardTags[])[] =>
  level.moves.map(({ id, contradiction, lords }) =>
    lords.map((lord) => ({
      kind: 'move',
      id,
      contradiction: level.contradictions[contradiction]!.id,
      lord: level.lords[lord]!.id,
    })),
  );

const levels = realLevels().map(([, level]) => level);
const initiatives = [...new Map(levels.flatMap(initiativesOf).map((card) => [card.id, card])).values()];
const moves = [...new Map(levels.flatMap(movesOf).map((cards) => [cards[0]!.id, cards])).values()];

/** What is seen of a picture before its details: which motif, on what, laid out how. */
const face = (picture: Picture): string =>
  picture.kind === 'scene'
    ? picture.file
    : [picture.hero, picture.ground, picture.scheme, picture.isMirrored].map(String).join(' ');
const whole = (picture: Picture): string => Object.values(picture).map(String).join(' ');

const partsOf = (picture: Picture): readonly string[] =>
  picture.kind === 'scene' ? [picture.file] : [picture.hero, picture.second, picture.ground];

test('the shipped levels have initiatives and moves enough for the counts below to mean something', () => {
  expect(initiatives.length).toBeGreaterThanOrEqual(55);
  expect(moves.length).toBeGreaterThanOrEqual(45);
});

test('no two initiatives look alike, and every one has its files', () => {
  const pictures = initiatives.map(pictureOf);
  expect(new Set(pictures.map(whole)).size).toBe(initiatives.length);
  expect(twins(initiatives.map((card) => [card.id, face(pictureOf(card))]))).toEqual([]);
  expect(missing(pictures)).toEqual([]);
});

test('no two moves look alike, whoever makes them, and every one has its files', () => {
  expect(twins(moves.map(([card]) => [card!.id, face(pictureOf(card!))]))).toEqual([]);
  const all = moves.flat();
  for (const cards of moves) {
    const pictures = cards.map(pictureOf);
    expect(new Set(pictures.map(face)).size).toBe(1);
    // The lord shows in it, unless the scene is drawn.
    expect(new Set(pictures.map(whole)).size).toBe(pictures[0]!.kind === 'scene' ? 1 : cards.length);
  }
  expect(missing(all.map(pictureOf))).toEqual([]);
});

test('every way of laying out a picture is used', () => {
  const used = [...initiatives, ...moves.flat()].map(pictureOf).flatMap((it) => (it.kind === 'scene' ? [] : it.scheme));
  expect([...new Set(used)].sort()).toEqual([...SCHEMES].sort());
});

test('the same card has the same picture', () => {
  for (const card of [...initiatives, ...moves.flat()]) expect(pictureOf({ ...card })).toEqual(pictureOf(card));
});

test.each([['initiative'], ['move']] as const)('the drawn scenes of each %s are those in assets/public/art', (kind) => {
  const drawn = [...files].flatMap((file) => file.match(`^scene-${kind}-([a-z0-9-]+)\\.webp$`)?.[1] ?? []);
  expect([...DRAWN_SCENES[kind]].sort()).toEqual(drawn.sort());
  expect(drawn.filter((id) => !files.has(`scene-${kind}-${id}@2x.webp`))).toEqual([]);
});

test('every motif and backing named in the code was printed, and none was printed for nothing', () => {
  const named = [
    ...CUT.map((name) => `motifs/cut-${name}`),
    ...FOLDED.map((name) => `motifs/folded-${name}`),
    ...CUT_GROUNDS.flatMap((name) => CONSTITUENTS.map((camp) => `grounds/cut-${name}-${camp}`)),
    ...FOLDED_GROUNDS.map((name) => `grounds/folded-${name}`),
  ];
  const printed = [...files].flatMap((file) => file.match(/^((?:motifs|grounds)\/[a-z-]+)\.webp$/)?.[1] ?? []);
  expect(printed.sort()).toEqual(named.sort());
  expect(named.filter((name) => !files.has(`${name}@2x.webp`))).toEqual([]);
});

test('the words that draw are words of some card', () => {
  const words = (cards: readonly CardTags[]) => new Set(cards.flatMap(({ id }) => id.split('-')));
  const [front, lords] = [words(initiatives), words(moves.flat())];
  const share = (table: object, used: ReadonlySet<string>) =>
    Object.keys(table).filter((word) => used.has(word)).length / Object.keys(table).length;
  expect(share(CUT_WORDS, front)).toBeGreaterThan(0.8);
  expect(share(FOLDED_WORDS, lords)).toBeGreaterThan(0.8);
});

describe('a card nobody has heard of', () => {
  const ODD = ['', 'x', 'constructor', '__proto__', 'zzz-unheard-of', 'water-water', 'toString'] as const;
  test.each(ODD)('called %j is illustrated, whatever its tags', (id) => {
    for (const tag of ODD) {
      const picture = pictureOf({
        kind: 'initiative',
        id,
        lever: tag,
        contradiction: tag,
        constituent: tag,
        layers: [tag],
      });
      const move = pictureOf({ kind: 'move', id, contradiction: tag, lord: tag });
      expect(missing([picture, move])).toEqual([]);
      for (const it of [picture, move]) expect(it.kind === 'composed' && it.hero !== it.second).toBe(true);
    }
  });
});

/** Parts of pictures for which there is no file. */
function missing(pictures: readonly Picture[]): readonly string[] {
  return pictures.flatMap(partsOf).filter((name) => !files.has(`${name}.webp`) || !files.has(`${name}@2x.webp`));
}

/** Names that share a look. */
function twins(looks: readonly (readonly [string, string])[]): readonly string[] {
  const seen = new Map<string, string>();
  return looks.flatMap(([id, look]) => {
    const other = seen.get(look);
    seen.set(look, id);
    return other === undefined ? [] : [`${other} = ${id}: ${look}`];
  });
}
