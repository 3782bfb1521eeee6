/** Who leads the front, as the music follows it: a constituent's theme lies over the tension track while it leads. */
import type { View } from './tension';

type ConstituentView = View['constituents'][number];
export type Constituent = ConstituentView['id'];
/** What the lead is read from. */
export interface LedView {
  readonly constituents: readonly (Pick<ConstituentView, 'id' | 'share'> & {
    readonly currents: readonly Pick<ConstituentView['currents'][number], 'absence'>[];
  })[];
}

/** The one with the greatest share that still has a current here; nobody while two share the lead. */
export function leaderOf({ constituents }: LedView): Constituent | null {
  const here = constituents.filter(({ currents }) => currents.some(({ absence }) => absence === 0));
  const most = Math.max(...here.map(({ share }) => share));
  const [first, second] = here.filter(({ share }) => share === most);
  return second === undefined && first !== undefined ? first.id : null;
}

/** How loud a theme is, out of 1: laid under what is thought over, and while it is the news. */
const LEADING = 0.3;
export const SIGNATURE = 0.9;
/** Milliseconds a theme is the news: two bars. */
export const SIGNATURE_LASTS = 5000;

/** How loud each theme is: the leader's quietly, that of whoever has just taken the lead or had its way in front. */
export function themeLevels(
  leader: Constituent | null,
  signature: Constituent | null,
): Readonly<Partial<Record<Constituent, number>>> {
  return {
    // In front of one theme another would only be a blur.
    ...(leader === null ? {} : { [leader]: signature === null ? LEADING : 0 }),
    ...(signature === null ? {} : { [signature]: SIGNATURE }),
  };
}
