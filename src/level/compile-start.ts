/** Starting numbers of a level: authored in points, stored in the units of the state. */
import { didYouMean, fieldOf, type LayerId, LIMIT, type Names, SCALE } from '../sim';
import type { Diagnostic } from './diagnostics';
import type { Gathered } from './gather';
import { DERIVED } from './numbers';
import type { LevelFile } from './schema';
import type { Path } from './source-file';

type Numbers = [number, number][];

/** `setup` and `jitter` of the compiled level. */
export function startingNumbers(
  { level, file }: Gathered,
  names: Names,
  report: (it: Diagnostic) => void,
): { setup: Numbers; jitter: Numbers } {
  const setup: Numbers = [];
  const jitter: Numbers = [];
  const put = (into: Numbers, number: string, points: number | undefined, path: Path): void => {
    if (points === undefined) return;
    const field = fieldOf(names, number);
    if (field === null) {
      report(
        file.problem(
          path,
          'unknown-number',
          `"${number}" names no number of this level${didYouMean(number, Object.keys(level.tracks))}`,
        ),
      );
      return;
    }
    if (DERIVED.includes(number)) {
      report(file.problem(path, 'unknown-number', `"${number}" follows from other numbers: give those instead`));
      return;
    }
    const stored = Math.round(points * SCALE[field]!);
    if (stored > LIMIT[field]!)
      report(file.problem(path, 'wrong-value', `${number}: at most ${LIMIT[field]! / SCALE[field]!}`));
    into.push([field, stored]);
  };
  level.theatres.forEach((theatre, t) => {
    const at = ['theatres', t];
    put(setup, `hardship.${theatre.id}`, theatre.hardship, [...at, 'hardship']);
    for (const layer of names.layers) {
      const held = theatre.grip[layer as keyof typeof theatre.grip] ?? 0;
      const built = theatre.alternative[layer as keyof typeof theatre.alternative] ?? 0;
      if (held + built > 100)
        report(
          file.problem(
            [...at, 'grip', layer],
            'inconsistent',
            `${theatre.id} ${layer}: grip and alternative exceed 100`,
          ),
        );
      put(setup, `grip.${theatre.id}.${layer}`, held, [...at, 'grip', layer]);
      put(setup, `alternative.${theatre.id}.${layer}`, built, [...at, 'alternative', layer]);
    }
    for (const layer of theatre.compact ?? []) put(setup, `compact.${theatre.id}.${layer}`, 1, [...at, 'compact']);
    for (const [institution, it] of Object.entries(theatre.institutions)) {
      put(setup, `strength.${theatre.id}.${institution}`, it?.strength, [...at, 'institutions', institution]);
      put(setup, `independence.${theatre.id}.${institution}`, it?.independence, [...at, 'institutions', institution]);
    }
  });
  level.currents.forEach(({ id, weight, commitment, grievance }, c) => {
    put(setup, `weight.${id}`, weight, ['currents', c]);
    put(setup, `commitment.${id}`, commitment, ['currents', c]);
    put(setup, `grievance.${id}`, grievance, ['currents', c]);
  });
  level.lords.forEach(({ id, chest, loyalty }, l) => {
    put(setup, `chest.${id}`, chest, ['lords', l]);
    put(setup, `loyalty.${id}`, loyalty, ['lords', l]);
  });
  const groups: readonly (readonly [string, Readonly<Record<string, number | undefined>>])[] = [
    ['share', level.shares],
    ['intensity', level.intensities],
    ['fissure', level.fissures],
  ];
  for (const [block, values] of groups)
    for (const [id, points] of Object.entries(values)) put(setup, `${block}.${id}`, points, [`${block}s`, id]);
  for (const [id, points] of Object.entries(level.tracks)) put(setup, id, points, ['tracks', id]);
  for (const [id, units] of Object.entries(level.resources)) put(setup, id, units, ['resources', id]);
  for (const [number, points] of Object.entries(level.jitter ?? {})) {
    put(jitter, number, points, ['jitter', number]);
    const fault = jitterFault(level, number);
    if (fault !== null) report(file.problem(['jitter', number], 'inconsistent', fault));
  }
  return { setup, jitter };
}

const SIDES = ['grip', 'alternative'] as const;

/** Why a number may not vary as far as it is told to, when it shares what there is with others; else null. */
function jitterFault(level: LevelFile, number: string): string | null {
  const [block, theatre, layer] = number.split('.');
  if (block === 'share') return 'shares sum to 100: none may vary by itself';
  if (block !== 'grip' && block !== 'alternative') return null;
  const cell = level.theatres.find(({ id }) => id === theatre);
  let most = 0;
  for (const side of SIDES)
    most += (cell?.[side][layer as LayerId] ?? 0) + (level.jitter?.[`${side}.${theatre}.${layer}`] ?? 0);
  return most > 100 ? `${theatre} ${layer}: grip and alternative may reach ${most}` : null;
}
