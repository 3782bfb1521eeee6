/** What would be left undone if the turn ended now, in words, the gravest first. Empty when nothing is. */
import { list, t } from '../../i18n';
import { brokenNow, isDoneUnsigned } from './breaches';
import { tabled } from './counters';
import type { Desk } from './desk';
import { hollowPoints } from './hollow-price';
import { nameOf } from './names';
import { DEMANDING } from './rules-said';
import { promiseName } from './words-given';

export function undone(desk: Desk): readonly string[] {
  const view = desk.view.value;
  const lines: string[] = [];
  const broken = brokenNow(view);
  if (broken.length > 0) lines.push(t('foretold-broken-undone', { names: list(broken.map(promiseName)) }));
  if (view.designated === null) lines.push(t('game-undone-designation'));
  else if (view.hollow)
    lines.push(t('game-undone-hollow', { name: nameOf('contradiction', view.designated), points: hollowPoints(desk) }));
  const endangered = view.promises.filter((it) => it.due <= view.turn && !it.onTrack && !broken.includes(it));
  if (endangered.length > 0) lines.push(t('game-undone-promises', { names: list(endangered.map(promiseName)) }));
  const free = view.agenda.limit - view.agenda.carried.length;
  const affordable = tabled(view).filter(({ legal, carried }) => legal && !carried).length;
  if (free > 0 && affordable > 0) lines.push(t('game-undone-agenda', { free }));
  const open = view.demands.filter(({ answer }) => answer === 'open').length;
  if (open > 0) lines.push(t('game-undone-demands', { open }));
  const done = view.demands.filter(isDoneUnsigned);
  if (done.length > 0)
    lines.push(t('game-undone-unsigned', { names: list(done.map(({ id }) => nameOf('demand', id))) }));
  const isSore = view.constituents
    .flatMap(({ currents }) => currents)
    .some(({ absence, grievance }) => absence === 0 && grievance >= DEMANDING);
  // Hearing out somebody who holds next to nothing against us is no task left undone.
  const acts = view.standing.filter(({ kind, legal, done }) => legal && !done && (kind !== 'conciliate' || isSore));
  if (acts.length > 0)
    lines.push(t('game-undone-standing', { names: list(acts.map(({ kind }) => t(`game-act-${kind}`))) }));
  return lines;
}
