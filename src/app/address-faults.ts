/**
 * What an address asks for that no page reads: told by name, with the nearest one that is read, and never in the way of the
 * page. What browsers, mailers and networks hang on to every link they carry is none of the writer's doing, and stays silent.
 */
import { DIFFICULTIES, nearestId } from '../sim';
import { NEW_PARAMETERS, parseRoute, type Route } from './routes';

export type AddressFault =
  /** The page reads parameters, and this is none of them. */
  | { readonly kind: 'unknown'; readonly name: string; readonly nearest: string | null }
  /** A parameter of the game, where nothing reads it. */
  | { readonly kind: 'elsewhere'; readonly name: string }
  /** The page reads none at all. */
  | { readonly kind: 'nothing'; readonly name: string }
  /** Read, and not what was expected. */
  | { readonly kind: 'value'; readonly name: string; readonly value: string; readonly nearest: string | null };

/** Characters of a name or value that are told. */
const TOLD = 40;
/** Hung on links by what passes them on: whole families by their first letters, and single names. */
const CARRIED_FAMILIES = ['utm_', 'mtm_', 'matomo_', 'pk_', 'piwik_', 'hsa_', 'mc_', 'at_', 'trk_', 'oly_', 'vero_'];
const CARRIED = [
  ...['fbclid', 'gclid', 'gclsrc', 'gad_source', 'gad_campaignid', 'dclid', 'gbraid', 'wbraid', 'srsltid'],
  ...['msclkid', 'yclid', 'ysclid', '_openstat', 'twclid', 'ttclid', 'li_fat_id', 'igsh', 'igshid', 'sccid', 'epik'],
  ...['_ga', '_gl', '_hsenc', '_hsmi', 'ref', 'ref_src', 'ref_url', 'si'],
];

/** `search`: what stands between the page and its `#`. Read at no page, it may be the host's own: only the game's names are told. */
export function addressFaults(hash: string, search = ''): readonly AddressFault[] {
  const route = parseRoute(hash);
  if (route.kind === 'unknown') return [];
  const [query = '', ...more] = hash.split('?').slice(1);
  return [
    ...written(query).flatMap(([name, value]) => faultOf(route, name, value)),
    // After a second “?” nothing is read any more.
    ...more
      .flatMap(written)
      .flatMap(([name, value]) => (isOurs(name) ? [elsewhere(name)] : faultOf(route, name, value))),
    ...written(search).flatMap(([name]) => (isOurs(name) ? [elsewhere(name)] : [])),
  ];
}

/** Each name once, with the first value it was given: the one that is read. */
const written = (query: string): readonly (readonly [string, string])[] =>
  [...new Map([...new URLSearchParams(query)].reverse())].reverse();

const elsewhere = (name: string): AddressFault => ({ kind: 'elsewhere', name });
const isOurs = (name: string): boolean => NEW_PARAMETERS.some((it) => it === name);

function isCarried(name: string): boolean {
  const small = name.toLowerCase();
  return CARRIED.includes(small) || CARRIED_FAMILIES.some((it) => small.startsWith(it));
}

function faultOf(route: Route, name: string, value: string): readonly AddressFault[] {
  const told = name.slice(0, TOLD);
  if (isOurs(name)) {
    if (route.kind !== 'new') return [elsewhere(name)];
    return isRead(route, name)
      ? []
      : [{ kind: 'value', name, value: value.slice(0, TOLD), nearest: near(name, value) }];
  }
  if (isCarried(name) || name === '') return [];
  if (route.kind !== 'new') return [{ kind: 'nothing', name: told }];
  return [{ kind: 'unknown', name: told, nearest: nearestId(told, NEW_PARAMETERS) ?? null }];
}

/** Whether what it says has come into the route. */
function isRead(route: Extract<Route, { kind: 'new' }>, name: string): boolean {
  if (name === 'seed') return route.seed !== null;
  return name === 'class' ? route.isClass : route.difficulty !== null;
}

const near = (name: string, value: string): string | null =>
  name === 'difficulty' ? (nearestId(value.slice(0, TOLD), DIFFICULTIES) ?? null) : null;
