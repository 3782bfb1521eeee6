/**
 * What would be left undone if the turn ended now, in words, the gravest first. Grave is what is lost by it and could
 * still be saved, and the match itself: only that is asked about, or a question that comes every turn is answered unread.
 */
import { list, t } from '../../i18n';
import type { PlayerView, PromiseView } from '../../sim';
import { brokenNow, isDoneUnsigned } from './breaches';
import { type Bearing, countersTo, tabled } from './counters';
import { dangersNear } from './danger-distance';
import { dangerText } from './danger-text';
import type { Desk } from './desk';
import { hollowPoints } from './hollow-price';
import { nameOf } from './names';
import { outlookFor } from './outlook';
import { marksPassed } from './marks-passed';
import { DEMANDING, GRIEVANCE_LIMIT } from './rules-said';
import { points, promiseName } from './words-given';

export interface Undone {
  readonly grave: readonly string[];
  /** Lost as things stand; no proposal saves it. */
  readonly lost: readonly string[];
  /** Could be done too, and nothing is lost that was there. */
  readonly rest: readonly string[];
}

export function undone(desk: Desk): Undone {
  const grave = [
    ...promisesAtStake(desk),
    ...endsAtHand(desk),
    ...marksPassed(desk),
    ...wordsWithoutActs(desk),
    ...demandsUnheard(desk),
  ];
  return { grave, lost: lostAnyway(desk), rest: leftOver(desk) };
}

function promisesAtStake(desk: Desk): readonly string[] {
  const view = desk.view.value;
  const broken = brokenNow(view);
  const due = view.promises.filter((it) => it.due <= view.turn && !it.onTrack && !broken.includes(it));
  const kept = due.filter((it) => canBeKept(view, it));
  return [
    ...broken.map((it) => t('foretold-broken-undone', { name: promiseName(it), price: breachPrice(view, it) })),
    ...kept.map((it) => t('game-undone-promises', { name: promiseName(it), price: breachPrice(view, it) })),
  ];
}

/** What breaking it costs, by the rules' own amounts; and what is left of unity, where that is less. */
const breachPrice = ({ tracks }: PlayerView, { breach, breachUnity }: PromiseView): string =>
  t('game-undone-price-broken', {
    points: points(breach),
    unity: points(breachUnity),
    left: tracks.unity < breachUnity ? points(tracks.unity) : 'enough',
  });

const canBeKept = (view: PlayerView, { kind, creditor, lever }: PromiseView): boolean =>
  kind === 'designate'
    ? !view.hasDesignated
    : free(view).some((it) => (kind === 'lever' ? it.lever === lever : it.current === creditor));

const free = (view: PlayerView) => tabled(view).filter(({ legal, carried }) => legal && !carried);

/**
 * Who may leave with this turn's end, where it can still be countered; and what may end the match with it, whatever is
 * left to do: an act may have to be taken back, and a match that ends unasked has been taken from whoever played it.
 */
function endsAtHand(desk: Desk): readonly string[] {
  const view = desk.view.value;
  // Nobody leaves after the last turn.
  const leaving = (view.turn >= view.turns ? [] : outlookFor(desk))
    .filter(({ high }) => high >= GRIEVANCE_LIMIT)
    .filter(({ current }) => isCountered(desk, { number: `grievance.${current}`, away: -1 }));
  const near = dangersNear(desk).filter(({ distance }) => distance.isAtHand);
  const endings = [...new Set(near.map(({ danger }) => danger.ending))];
  return [
    ...(leaving.length > 0
      ? [t('game-undone-rupture', { names: list(leaving.map(({ current }) => nameOf('current', current))) })]
      : []),
    ...endings.map((ending) => {
      const dangers = near.filter(({ danger }) => danger.ending === ending);
      const isOpen = dangers.some(({ danger }) => isCountered(desk, danger));
      const otherwise = desk.session.canUndo() ? 'game-undone-danger-undo' : 'game-undone-danger-none';
      const whys = dangers.map(({ danger, distance }) => dangerText(desk, danger, distance));
      return t(isOpen ? 'game-undone-danger' : otherwise, { name: nameOf('ending', ending), why: list(whys) });
    }),
  ];
}

const isCountered = (desk: Desk, danger: Bearing): boolean => countersTo(desk, danger).now.length > 0;

/** What is lost as things stand, and no proposal can save: it brings no question, and is told where one is asked. */
function lostAnyway(desk: Desk): readonly string[] {
  const view = desk.view.value;
  const broken = brokenNow(view);
  const late = view.promises.filter((it) => it.due <= view.turn && !it.onTrack && !broken.includes(it));
  const isHollow = view.hollow && view.designated !== null && wordsWithoutActs(desk).length === 0;
  return [
    ...late
      .filter((it) => !canBeKept(view, it))
      .map((it) => t('game-undone-late', { name: promiseName(it), price: breachPrice(view, it) })),
    ...(isHollow
      ? [t('game-undone-hollow-lost', { name: nameOf('contradiction', view.designated), points: hollowPoints(desk) })]
      : []),
  ];
}

function wordsWithoutActs(desk: Desk): readonly string[] {
  const view = desk.view.value;
  if (view.designated === null) return [t('game-undone-designation')];
  if (!view.hollow || !free(view).some(({ contradiction }) => contradiction === view.designated)) return [];
  return [t('game-undone-hollow', { name: nameOf('contradiction', view.designated), points: hollowPoints(desk) })];
}

function demandsUnheard(desk: Desk): readonly string[] {
  const { demands } = desk.view.value;
  const done = demands.filter(isDoneUnsigned);
  const open = demands.filter((it) => it.answer === 'open' && it.legal && !done.includes(it));
  const [first] = demands;
  if (first === undefined) return [];
  // To refuse costs the same whatever is asked.
  const price = { points: points(first.refused.grievance), unity: points(first.refused.unity) };
  return [
    ...(open.length > 0 ? [t('game-undone-demands', { open: open.length, ...price })] : []),
    ...(done.length > 0
      ? [t('game-undone-unsigned', { names: list(done.map(({ id }) => nameOf('demand', id))), ...price })]
      : []),
  ];
}

function leftOver(desk: Desk): readonly string[] {
  const view = desk.view.value;
  const places = view.agenda.limit - view.agenda.carried.length;
  const isSore = view.constituents
    .flatMap(({ currents }) => currents)
    .some(({ absence, grievance }) => absence === 0 && grievance >= DEMANDING);
  // Hearing out somebody who holds next to nothing against us is no task left undone.
  const acts = view.standing.filter(({ kind, legal, done }) => legal && !done && (kind !== 'conciliate' || isSore));
  return [
    ...(places > 0 && free(view).length > 0 ? [t('game-undone-agenda', { free: places })] : []),
    ...(acts.length > 0
      ? [t('game-undone-standing', { names: list(acts.map(({ kind }) => t(`game-act-${kind}`))) })]
      : []),
  ];
}
