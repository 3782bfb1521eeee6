/** What an inquiry has brought to light, in a sentence: told where it was asked for, and not only where it is kept. */
import { number, t } from '../../i18n';
import type { InvestigateCommand, PlayerView } from '../../sim';
import { nameOf, placeName } from './names';

/** Null when nothing has been found, as when it was refused. */
export function foundText(after: PlayerView, command: InvestigateCommand): string | null {
  if (command.fissure !== undefined) {
    const fissure = after.fissures.find(({ id }) => id === command.fissure);
    if (fissure === undefined || fissure.width === null) return null;
    return t('found-fissure', { name: nameOf('fissure', fissure.id), width: number(fissure.width, { scale: 10 }) });
  }
  const rumour = after.rumours.find((it) => it.number === command.rumour);
  if (rumour === undefined || rumour.move === null) return null;
  const name = nameOf('move', rumour.move);
  if (rumour.isFalse === true) return t('found-false', { name });
  const place = placeName(rumour.theatre, rumour.layer);
  return t('found-rumour', {
    name,
    place: place === '' ? t('game-everywhere') : place,
    size: rumour.size ?? 0,
    blunted: rumour.blunted,
  });
}
