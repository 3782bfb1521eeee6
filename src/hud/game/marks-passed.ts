/**
 * Marks that the end of this turn would pass, by the rules' own reckoning of it: a force too strong, which captures the
 * front, and a disease from where it takes means or spoils a victory. Told where it can still be helped, and only on the
 * turn that passes the mark or pushes further: one that has stood past it for turns is said on its sheet, and asking about
 * it every turn would be answered unread.
 */
import { number, t } from '../../i18n';
import type { ConstituentView, NumberOutlook, PlayerView } from '../../sim';
import { numberName } from '../shell';
import { countersTo } from './counters';
import type { Desk } from './desk';
import { nameOf } from './names';
import { rangeOf } from './outlook';
import { DISEASE_DRAINS } from './rules-said';
import { DISEASES, type DiseaseId } from './diseases';

/** The rule by which a captured front loses the others. */
const DRAIN = 'leadership-strong';

export function marksPassed(desk: Desk): readonly string[] {
  const view = desk.view.value;
  // What is taken each turn is taken from no turn after the last.
  const isLast = view.turn >= view.turns;
  const ahead = new Map(desk.session.ahead(watched(view)).map((it) => [it.number, it]));
  return [
    ...(isLast ? [] : view.constituents.flatMap((it) => captures(desk, it, ahead))),
    ...(Object.keys(DISEASES) as DiseaseId[]).flatMap((it) => sickens(desk, it, ahead)),
  ];
}

type Ahead = ReadonlyMap<string, NumberOutlook>;

const watched = (view: PlayerView): readonly string[] => [
  ...view.constituents.map(({ id }) => `share.${id}`),
  ...view.constituents.flatMap(({ currents }) => currents.map(({ id }) => `commitment.${id}`)),
  ...Object.keys(DISEASES),
  'popular-control',
];

function captures(desk: Desk, { id, tooStrong }: ConstituentView, ahead: Ahead): readonly string[] {
  const path = `share.${id}`;
  const then = ahead.get(path);
  const way = wayOut(desk, path);
  if (then === undefined || then.high <= tooStrong || way === null) return [];
  if (atStart(desk, path) > tooStrong && movedNow(desk, path) <= 0) return [];
  const drains = desk.view.value.constituents
    .filter((it) => it.id !== id)
    .flatMap(({ currents }) => currents)
    .map((current) => ahead.get(`commitment.${current.id}`)?.causes.find(({ cause }) => cause.id === DRAIN)?.low ?? 0);
  return [
    t('game-undone-capture', {
      name: nameOf('constituent', id),
      share: rangeOf(then, [tooStrong]),
      bound: number(tooStrong, { scale: 10 }),
      drain: -Math.min(0, ...drains) / 10,
      way,
    }),
  ];
}

function sickens(desk: Desk, path: DiseaseId, ahead: Ahead): readonly string[] {
  const then = ahead.get(path);
  const way = wayOut(desk, path);
  if (then === undefined || way === null) return [];
  const before = atStart(desk, path);
  const captured = desk.stakes?.captured.find((it) => it.number === path);
  const control = ahead.get('popular-control')?.low ?? 0;
  const told = { name: numberName(path), way };
  if (captured !== undefined && before < captured.bound && then.high >= captured.bound && control < captured.control)
    return [
      t('game-undone-disease', {
        ...told,
        what: 'captured',
        value: rangeOf(then, [captured.bound]),
        bound: number(captured.bound, { scale: 10 }),
        control: number(captured.control, { scale: 10 }),
        ending: nameOf('ending', captured.ending),
      }),
    ];
  const { turn, turns } = desk.view.value;
  if (turn >= turns || before > DISEASE_DRAINS || then.high <= DISEASE_DRAINS) return [];
  return [
    t('game-undone-disease', {
      ...told,
      what: 'drains',
      value: rangeOf(then, [DISEASE_DRAINS]),
      bound: number(DISEASE_DRAINS, { scale: 10 }),
      drains: nameOf('resource', DISEASES[path]),
    }),
  ];
}

/** How it can still be helped: by an act that lowers the number, or by taking back one that raised it. Null: not at all. */
function wayOut(desk: Desk, path: string): string | null {
  if (countersTo(desk, { number: path, away: -1 }).now.length > 0) return t('game-undone-way', { is: 'counter' });
  return movedNow(desk, path) > 0 && desk.session.canUndo() ? t('game-undone-way', { is: 'undo' }) : null;
}

const movedNow = (desk: Desk, path: string): number => desk.session.why(path).now.reduce((sum, { by }) => sum + by, 0);
const atStart = (desk: Desk, path: string): number => desk.session.why(path).value - movedNow(desk, path);
