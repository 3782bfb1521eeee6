/** Why an act is advised, in the player's words: the message a program chose, with ids made into names. */
import { t } from '../../i18n';
import type { SpokenReason } from './counsel-port';
import { type Noun, nameOf } from './names';

const NOUNS: readonly Noun[] = ['contradiction', 'current', 'constituent', 'fissure', 'initiative', 'demand', 'ending'];

export function Reason({ why }: { readonly why: SpokenReason | null }) {
  if (why === null) return null;
  const names = Object.entries(why.values).map(([key, value]) => {
    const noun = NOUNS.find((it) => it === key);
    return [key, noun === undefined ? value : nameOf(noun, String(value))] as const;
  });
  return <span class="reason">{t(`counsel-${why.key}`, Object.fromEntries(names))}</span>;
}
