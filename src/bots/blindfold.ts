/**
 * What it is not to see: in the worlds a blind bot looks into, the thing it ignores is always well, so that nothing it
 * tries ever seems to help or harm it there. It measures what minding that thing is worth.
 */
import { BUREAUCRATIC_CAPTURE, type Match, RENTIER_DRIFT, share } from '../sim';
import type { Blindness } from './leaning';

/** Sets right, in a world of a search, all that a bot is blind to. */
export function blindfold(m: Match, blindTo: readonly Blindness[]): void {
  for (let i = 0; i < blindTo.length; i++) {
    if (blindTo[i] === 'leadership') evenShares(m);
    else m.s[blindTo[i] === 'bureaucracy' ? BUREAUCRATIC_CAPTURE : RENTIER_DRIFT] = 0;
  }
}

function evenShares(m: Match): void {
  const count = m.level.constituents.length;
  const each = Math.trunc(1000 / count);
  for (let k = 0; k < count; k++) m.s[share(k)] = each;
  m.s[share(0)] = 1000 - each * (count - 1);
}
