/**
 * Ends that an act would bring at hand, or nearer when they are: said before it is done, and above all where it cannot be
 * taken back, since the question at the turn's end comes too late for that.
 */
import { t } from '../../i18n';
import type { Command, DangersView } from '../../sim';
import { Icon } from '../kit';
import { distanceOf } from './danger-distance';
import { type Desk, useDesk } from './desk';
import { nameOf } from './names';

/** Endings, in the order of the level's. */
export function broughtNear(desk: Desk, command: Command): readonly string[] {
  const now = atHand(desk, desk.view.value);
  const found = new Set<string>();
  for (const world of desk.session.dangersAfter(command))
    for (const [ending, points] of atHand(desk, world))
      if (points < (now.get(ending) ?? Number.POSITIVE_INFINITY)) found.add(ending);
  return [...found];
}

/** Endings that may come with this turn, and how far off. */
function atHand(desk: Desk, world: DangersView): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const danger of world.dangers) {
    const { isAtHand, points } = distanceOf(world, danger, desk.session.why(danger.number).scale);
    if (isAtHand) ends.set(danger.ending, Math.min(points, ends.get(danger.ending) ?? points));
  }
  return ends;
}

export function BroughtNear(props: { readonly command: Command; readonly isFinal: boolean }) {
  const { command, isFinal } = props;
  return (
    <>
      {broughtNear(useDesk(), command).map((ending) => (
        <p key={ending} class="small verdict-warning" data-testid={`brings-${ending}`}>
          <Icon name="warning" />{' '}
          {t('foretold-danger', { name: nameOf('ending', ending), final: isFinal ? 'yes' : 'no' })}
        </p>
      ))}
    </>
  );
}
