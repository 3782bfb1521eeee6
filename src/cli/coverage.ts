/** `coverage`: which mechanisms of the essays are in play, in which levels, cited by what. */
import { CATALOGUE_IDS, slugsOf } from '../level';
import { type CompiledLevel, RULES } from '../sim';
import { bundleOf, levelFolder } from './levels';
import { parseOptions } from './usage';

type Citations = Map<string, Map<string, string[]>>;

export function coverageCommand(args: readonly string[]): number {
  const options = parseOptions(args, { json: 'flag' });
  const folder = levelFolder();
  const cited: Citations = new Map(CATALOGUE_IDS.map((id) => [id, new Map()]));
  for (const [rule, ids] of Object.entries(RULES)) for (const id of ids) cite(cited, id, 'rules', `rule ${rule}`);
  for (const slug of slugsOf(folder)) {
    const { level } = bundleOf(folder, slug);
    if (level !== null) citeLevel(cited, slug, level);
  }
  process.stdout.write(options.flag('json') ? toJson(cited) : toTable(cited));
  return 0;
}

function cite(cited: Citations, id: string, place: string, by: string): void {
  const places = cited.get(id);
  if (places === undefined) return;
  places.set(place, [...(places.get(place) ?? []), by]);
}

const LISTS = [
  'acts',
  'theatres',
  'layers',
  'constituents',
  'currents',
  'lords',
  'fissures',
  'contradictions',
  'initiatives',
  'moves',
  'events',
  'consequences',
  'demands',
  'endings',
] as const;

function citeLevel(cited: Citations, slug: string, level: CompiledLevel): void {
  for (const id of level.sources) cite(cited, id, slug, 'level');
  for (const list of LISTS)
    for (const entry of level[list])
      for (const id of entry.sources) cite(cited, id, slug, `${list.replace(/s$/, '')} ${entry.id}`);
  for (const [assumption, ids] of Object.entries(level.assumptionSources))
    for (const id of ids) cite(cited, id, slug, `assumption ${assumption}`);
}

const toJson = (cited: Citations): string =>
  `${JSON.stringify(Object.fromEntries([...cited].map(([id, places]) => [id, Object.fromEntries(places)])), null, 2)}\n`;

function toTable(cited: Citations): string {
  const lines = [...cited].map(([id, places]) => {
    const where = [...places].map(
      ([place, by]) => `${place}: ${by.slice(0, 3).join(', ')}${by.length > 3 ? ` and ${by.length - 3} more` : ''}`,
    );
    return `${id}  ${where.length === 0 ? '— not in play' : where.join(' · ')}`;
  });
  const missing = [...cited].filter(([, places]) => places.size === 0).map(([id]) => id);
  const summary = `${cited.size - missing.length} of ${cited.size} in play${missing.length > 0 ? `; missing ${missing.join(', ')}` : ''}`;
  return `${[...lines, summary].join('\n')}\n`;
}
