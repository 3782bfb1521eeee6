/** A number of the board in words, from its path: `grip.europe.cloud` is “Grip · Europe · Cloud”. */
import { contentOr, hasMessage, t } from '../../i18n';

/** Which kind of thing each further word of a path names. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  track: ['track'],
  grip: ['theatre', 'layer'],
  alternative: ['theatre', 'layer'],
  compact: ['theatre', 'layer'],
  hardship: ['theatre'],
  strength: ['theatre', 'institution'],
  independence: ['theatre', 'institution'],
  weight: ['current'],
  commitment: ['current'],
  grievance: ['current'],
  share: ['constituent'],
  intensity: ['contradiction'],
  chest: ['lord'],
  loyalty: ['lord'],
  fissure: ['fissure'],
  learning: ['lever'],
  weariness: ['contradiction'],
};

/** What bears an id, by its name; by its id where no text is here: a replay may be of a level that is not known here. */
export const nameOf = (kind: string, id: string): string => contentOr(`${kind}.${id}.name`) ?? id;

export function numberName(path: string): string {
  const [head = '', ...rest] = path.split('.');
  const kinds = PARTS[head];
  if (kinds === undefined) return contentOr(`track.${path}.name`) ?? contentOr(`resource.${path}.name`) ?? path;
  const words = rest.map((id, index) => nameOf(kinds[index] ?? head, id));
  if (head === 'track' || head === 'fissure') return words.join(' · ');
  const key = `number-${head}`;
  return [hasMessage(key) ? t(key) : head, ...words].join(' · ');
}

/** Whether it is for a player's eyes: a level's variables are marks that its conditions leave for one another. */
export function isShown(path: string): boolean {
  return !path.startsWith('variable.');
}

/** Who or what moved it, from a ledger entry's cause. */
export function causeName(kind: string, id: string): string {
  if (kind === 'choice') {
    const [event = '', choice = ''] = id.split('/');
    return contentOr(`event.${event}.choice.${choice}.name`) ?? contentOr(`event.${event}.headline`) ?? id;
  }
  if (kind === 'event') return contentOr(`event.${id}.headline`) ?? id;
  if (kind === 'standing' || kind === 'rupture') {
    const key = `cause-${id}`;
    return hasMessage(key) ? t(key) : (contentOr(`rule.${id}.name`) ?? id);
  }
  return nameOf(kind, id);
}
