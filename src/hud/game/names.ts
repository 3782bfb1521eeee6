/** Nouns of the level in play, and the few signs that stand beside them. All text comes from level data, by id. */
import { content, contentOr, number, t } from '../../i18n';
import type { Command, ConstituentId, LedgerEntry, PlayerView, ResourceId, RumourView } from '../../sim';
import type { IconName } from '../kit';
import { causeName } from '../shell';

export type Noun =
  | 'theatre'
  | 'layer'
  | 'institution'
  | 'contradiction'
  | 'constituent'
  | 'current'
  | 'resource'
  | 'track'
  | 'lever'
  | 'stance'
  | 'wing'
  | 'lord'
  | 'fissure'
  | 'initiative'
  | 'move'
  | 'consequence'
  | 'demand'
  | 'act'
  | 'ending';

/** What the level in play calls it: a text that is missing shows as its key, for it is the level's fault. */
export const nameOf = (noun: Noun, id: string): string => content(`${noun}.${id}.name`);
/** What it is, in a sentence; null when the level does not say. */
export const aboutOf = (noun: Noun, id: string): string | null => contentOr(`${noun}.${id}.about`);

export const RESOURCE_ICONS: Readonly<Record<ResourceId, IconName>> = {
  mobilisation: 'resource-mobilisation',
  legitimacy: 'resource-legitimacy',
  investment: 'resource-investment',
};
export const CONSTITUENT_ICONS: Readonly<Record<ConstituentId, IconName>> = {
  left: 'constituent-left',
  democratic: 'constituent-democratic',
  capital: 'constituent-capital',
};

/** “Europe · Cloud”, with whichever of the two there is. */
export function placeName(theatre: string | null | undefined, layer: string | null | undefined): string {
  const words = [];
  if (theatre) words.push(nameOf('theatre', theatre));
  if (layer) words.push(nameOf('layer', layer));
  return words.join(' · ');
}

/**
 * What an act is called, with what it aims at; a rumour by its name where the front page it stands on is at hand. `named`
 * where the level may not be known here.
 */
export function commandName(command: Command, rumours: readonly RumourView[] = [], named = nameOf): string {
  switch (command.kind) {
    case 'carry':
      return named('initiative', command.initiative);
    case 'organise':
    case 'conciliate':
      return t(`game-act-${command.kind}-of`, { name: named('current', command.current) });
    case 'investigate':
      return command.fissure === undefined
        ? rumourName(command.rumour ?? 0, rumours)
        : t('game-act-investigate-fissure', { name: named('fissure', command.fissure) });
    default:
      return t(`game-act-${command.kind}`);
  }
}

function rumourName(at: number, rumours: readonly RumourView[]): string {
  const rumour = rumours.find((it) => it.number === at);
  if (rumour?.move) return t('game-act-investigate-rumour-of', { name: nameOf('move', rumour.move) });
  if (rumour?.lord) return t('game-act-investigate-rumour-by', { number: at, lord: nameOf('lord', rumour.lord) });
  return t('game-act-investigate-rumour', { number: at });
}

/** “Winter 2025”. */
export function seasonName(view: PlayerView): string {
  return t('season-year', { season: t(`season-${view.season}`), year: String(view.year) });
}

/** Who moved a number, when it was somebody. */
export function authorName(entry: LedgerEntry): string | null {
  const { kind, id } = entry.author;
  if (kind === 'current' && id !== null) return nameOf('current', id);
  if (kind === 'lord' && id !== null) return nameOf('lord', id);
  return kind === 'front' ? t('game-author-front') : null;
}

export const causeOf = (entry: LedgerEntry): string => causeName(entry.cause.kind, entry.cause.id);

/**
 * A change in points, signed, to the tenth: the same change then reads the same wherever it is told, where whole points
 * would differ by the rounding of what they stand beside.
 */
export const changeText = (by: number, scale: number): string =>
  number(by, { scale, signed: true, digits: scale > 1 ? 1 : 0 });
