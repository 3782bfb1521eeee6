/** How a lord looks to the front, from what the front may see: the one answer that sheets, court and words share. */
import type { PlayerView } from './view-data';

export const LORD_STATES = ['calm', 'plotting', 'wounded', 'fallen'] as const;
export type LordState = (typeof LORD_STATES)[number];

/** Known loyalty under which a lord wavers; tenths. */
const WAVERING = 350;
/** Known loyalty under which the bloc no longer counts on a lord; tenths. */
const GONE = 100;
/** War chest, whole units, under which a lord can hardly pay for a move: the cheapest cost two or three. */
const BROKE = 3;

/**
 * Fallen: it has left the fusion, or has nothing left. Wounded: it wavers, or is short of money. Plotting: the front page
 * names it behind a move that was not found false. The graver state hides the others; an unknown loyalty tells nothing.
 */
export function lordStateOf({ lords, rumours }: Pick<PlayerView, 'lords' | 'rumours'>, id: string): LordState {
  const lord = lords.find((it) => it.id === id);
  if (lord === undefined) return 'calm';
  const { chest, loyalty } = lord;
  if (chest <= 0 || (loyalty !== null && loyalty < GONE)) return 'fallen';
  if (chest < BROKE || (loyalty !== null && loyalty < WAVERING)) return 'wounded';
  return rumours.some((rumour) => rumour.lord === id && rumour.isFalse !== true) ? 'plotting' : 'calm';
}
