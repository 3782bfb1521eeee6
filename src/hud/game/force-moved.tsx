/**
 * Why a proposal strikes otherwise than it did before this turn's acts: what each of them wore out, taught, cooled or
 * stirred. In words and in the ledger's own changes: the force itself is the rules' sum, and is not done again here.
 */
import { list, t } from '../../i18n';
import type { InitiativeView, LedgerEntry, PlayerView } from '../../sim';
import { Glossed } from '../glossary';
import { numberName } from '../shell';
import { useDesk } from './desk';
import { changeText, nameOf } from './names';
import { FORCE_BY } from './rules-said';

export interface ForceReason {
  readonly name: string;
  /** Change of what the force follows from, with its sign. */
  readonly by: string;
  /** About what it does to the force; percent. */
  readonly percent: number;
}

/** Less would not show in a force told whole; percent. */
const TOLD = 0.5;

/** What this turn's acts have done to a proposal's force, the most first. */
export function forceReasons(
  moved: readonly LedgerEntry[],
  initiative: InitiativeView,
  view: PlayerView,
): readonly ForceReason[] {
  const acts = moved.filter(({ phase }) => phase === 'agenda');
  const sumOf = (path: string): number =>
    acts.filter(({ number }) => number === path).reduce((sum, { by }) => sum + by, 0);
  const { contradiction, lever, constituent, serves } = initiative;
  const currents = view.constituents.find(({ id }) => id === constituent)?.currents ?? [];
  const weights = currents.reduce((sum, { weight }) => sum + weight, 0);
  const swayed = currents.reduce((sum, { id, weight }) => sum + weight * sumOf(`commitment.${id}`), 0);
  const factors = [
    { path: `weariness.${contradiction}`, scale: 1, each: FORCE_BY.weariness },
    { path: `learning.${lever}`, scale: 1, each: FORCE_BY.learning },
    { path: 'unity', scale: 10, each: FORCE_BY.unity },
    ...(serves ? [{ path: `intensity.${contradiction}`, scale: 10, each: FORCE_BY.intensity }] : []),
  ].map((it) => ({ ...it, name: numberName(it.path), by: sumOf(it.path) }));
  const following = {
    name: `${t('number-commitment')} · ${nameOf('constituent', constituent)}`,
    by: weights === 0 ? 0 : Math.round(swayed / weights),
    scale: 10,
    each: FORCE_BY.commitment,
  };
  return [...factors, following]
    .map(({ name, by, scale, each }) => ({ name, by: changeText(by, scale), percent: by * each }))
    .filter(({ percent }) => Math.abs(percent) >= TOLD)
    .sort((a, b) => Math.abs(b.percent) - Math.abs(a.percent));
}

export function ForceMoved({ initiative }: { readonly initiative: InitiativeView }) {
  const desk = useDesk();
  const reasons = forceReasons(desk.session.movedNow(), initiative, desk.view.value);
  if (reasons.length === 0) return null;
  const why = (some: readonly ForceReason[]) => list(some.map(({ name, by }) => `${name}\u00a0${by}`));
  const less = reasons.filter(({ percent }) => percent < 0);
  const more = reasons.filter(({ percent }) => percent > 0);
  const text = [
    ...(less.length > 0 ? [t('game-force-less', { why: why(less) })] : []),
    ...(more.length > 0 ? [t('game-force-more', { also: less.length > 0 ? 'yes' : 'no', why: why(more) })] : []),
  ].join(' ');
  return (
    <p class="small soft" data-testid="force-moved">
      <Glossed text={text} />
    </p>
  );
}
