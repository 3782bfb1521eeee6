/** Every picture that a shipped level can ask for by an id is there, at both sizes and small enough to be fetched when shown. */
import { describe, expect, test } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { realLevels } from '../../helpers/levels';
import { INSTITUTIONS, institutionState, LORD_STATES } from '../../../src/sim';

const folder = path.resolve(import.meta.dirname, '../../../assets/public/art');
const levels = realLevels().map(([, level]) => level);
const idsOf = (list: (level: (typeof levels)[number]) => readonly { readonly id: string }[]) =>
  [...new Set(levels.flatMap(list).map(({ id }) => id))].sort();
const sizeOf = (file: string): number => fs.statSync(path.join(folder, file), { throwIfNoEntry: false })?.size ?? 0;

/** Pictures that are missing, or heavier than a family may be; kilobytes at 1x and 2x. */
const faults = (names: readonly string[], most: number, most2: number) =>
  names.flatMap((name) =>
    [
      [`${name}.webp`, most],
      [`${name}@2x.webp`, most2],
    ].flatMap(([file, limit]) => {
      const size = sizeOf(String(file));
      return size === 0 ? [`${file} is missing`] : size > Number(limit) * 1024 ? [`${file} weighs ${size}`] : [];
    }),
  );

describe('pictures the levels ask for', () => {
  test('a plate for every ending', () => {
    const endings = idsOf((level) => level.endings);
    expect(endings.length).toBeGreaterThanOrEqual(25);
    expect(
      faults(
        endings.map((id) => `ending-${id}`),
        190,
        400,
      ),
    ).toEqual([]);
  });
  test('and the three that stand in for an ending nobody has drawn', () =>
    expect(faults(['ending-victory', 'ending-cracked', 'ending-defeat'], 190, 400)).toEqual([]));

  test('every lord in every state', () => {
    const lords = idsOf((level) => level.lords);
    expect(lords.length).toBeGreaterThanOrEqual(8);
    const names = lords.flatMap((id) =>
      LORD_STATES.map((state) => (state === 'calm' ? `lord-${id}` : `lord-${id}-${state}`)),
    );
    expect(faults(names, 40, 90)).toEqual([]);
  });

  test.each(['lords', 'lords@2x'])('the court finds every lord in every state in %s', (atlas) => {
    const { frames } = JSON.parse(fs.readFileSync(path.join(folder, `${atlas}.json`), 'utf8')) as { frames: object };
    const wanted = idsOf((level) => level.lords).flatMap((id) =>
      LORD_STATES.map((state) => (state === 'calm' ? id : `${id}-${state}`)),
    );
    expect(wanted.filter((frame) => !(frame in frames))).toEqual([]);
    expect(wanted.length).toBeGreaterThanOrEqual(32);
    expect(sizeOf(`${atlas}.webp`)).toBeLessThan(atlas === 'lords' ? 160_000 : 450_000);
  });

  test('every institution in every state it can be in', () => {
    const states = [...new Set(Array.from({ length: 1001 }, (_, freedom) => institutionState(freedom)))];
    expect(states.sort()).toEqual(['captured', 'free', 'pressured']);
    const names = INSTITUTIONS.flatMap((id) => states.map((state) => `institution-${id}-${state}`));
    expect(names).toHaveLength(18);
    expect(faults(names, 10, 20)).toEqual([]);
  });

  test('a landscape for every theatre', () => {
    const theatres = idsOf((level) => level.theatres);
    expect(theatres).toHaveLength(6);
    expect(
      faults(
        theatres.map((id) => `vignette-${id}`),
        30,
        70,
      ),
    ).toEqual([]);
  });

  test('a missing picture is seen', () => expect(faults(['ending-of-nothing'], 1, 1)).toHaveLength(2));
});
